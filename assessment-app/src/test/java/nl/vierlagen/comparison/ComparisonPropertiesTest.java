package nl.vierlagen.comparison;

import static nl.vierlagen.comparison.Hand.checklist;
import static nl.vierlagen.comparison.Hand.criterion;
import static nl.vierlagen.comparison.Hand.measured;
import static nl.vierlagen.comparison.Hand.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.comparison.CriterionChange.Kind;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any two audits: of random checklists, that may have criteria in common, and random answers. */
class ComparisonPropertiesTest {

    private static final List<String> WORDS = List.of("not", "partly", "largely", "fully", "na");

    static Stream<Integer> seeds() {
        return Stream.iterate(0, seed -> seed + 1).limit(40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsAddUpAndNoneIsMissingWhereADifferenceIs(int seed) {
        Random random = new Random(seed);
        Layers later = layers(random, "2.0.0");
        Comparison comparison = Comparison.of(
                audit(layers(random, "1.0.0"), "2025-01-01", random), audit(later, "2026-01-01", random), later);

        scores(comparison).forEach(change -> {
            assertThat(change.difference().isPresent())
                    .isEqualTo(change.before().isPresent() && change.after().isPresent());
            change.parts()
                    .ifPresent(parts -> assertThat(parts.client().add(parts.questions()))
                            .isEqualTo(change.difference().orElseThrow()));
        });
        comparison.layers().stream()
                .filter(layer -> layer.versionBefore().isPresent())
                .forEach(layer -> assertThat(layer.score().assured().parts().isPresent()
                                || layer.score().assured().difference().isEmpty()
                                || layer.criteria().stream().noneMatch(change -> counts(change)))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAuditDoesNotDifferFromItself(int seed) {
        Random random = new Random(seed);
        Layers layers = layers(random, "1.0.0");
        Audit audit = audit(layers, "2025-01-01", random);

        Comparison comparison = Comparison.of(audit, audit, layers);

        assertThat(comparison.split()).isFalse();
        assertThat(comparison.discrepancies()).isEmpty();
        assertThat(comparison.layers()).allSatisfy(layer -> {
            assertThat(layer.criteria()).allMatch(change -> change.kind() == Kind.UNCHANGED);
            assertThat(layer.gatesMet()).isEmpty();
            assertThat(layer.gatesUnmet()).isEmpty();
        });
        scores(comparison).forEach(change -> {
            change.difference().ifPresent(difference -> assertThat(difference).isEqualByComparingTo(BigDecimal.ZERO));
            change.parts().ifPresent(parts -> assertThat(parts.questions()).isEqualByComparingTo(BigDecimal.ZERO));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAuditReadFromItsResultIsNoOtherThanTheAssessment(int seed) {
        Random random = new Random(seed);
        Layers layers = layers(random, "1.0.0");
        Map<String, Object> given = given(layers, random);

        Comparison comparison = Comparison.of(
                Hand.audit(layers, "2025-01-01", given),
                Audit.of("x", Hand.assessment(layers, "2026-01-01", given)),
                layers);

        assertThat(comparison.split()).isFalse();
        scores(comparison)
                .forEach(change -> change.difference()
                        .ifPresent(difference -> assertThat(difference).isEqualByComparingTo(BigDecimal.ZERO)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void criteriaKeepTheirOrderAndAreOpenBeforeTheyWereAsked(int seed) {
        Random random = new Random(seed);
        Layers later = layers(random, "2.0.0");
        Audit after = audit(later, "2026-01-01", random);
        Audit before = audit(layers(random, "1.0.0"), "2025-01-01", random);

        for (Comparison.LayerChange layer : Comparison.of(before, after, later).layers()) {
            List<String> expected = new ArrayList<>(ids(after, layer.id()));
            ids(before, layer.id()).stream()
                    .filter(id -> !expected.contains(id))
                    .forEach(expected::add);
            assertThat(layer.criteria().stream().map(CriterionChange::id)).isEqualTo(expected);
            Restated restated = Restated.of(
                    layer.id(), before, after, Optional.of(later.get(layer.id()).checklist()));
            assertThat(layer.criteria(Kind.NEW))
                    .allSatisfy(change -> assertThat(restated.restatedBefore().orElseThrow().criteria().stream()
                                    .filter(result -> result.id().equals(change.id()))
                                    .allMatch(CriterionResult::isOpen))
                            .isTrue());
        }
    }

    private static boolean counts(CriterionChange change) {
        return change.after().isPresent()
                && change.after().get().isApplicable()
                && change.before().map(CriterionResult::isApplicable).orElse(true);
    }

    private static Stream<Change> scores(Comparison comparison) {
        Stream<ScoreChange> all = Stream.concat(
                Stream.of(comparison.overall().score()),
                comparison.layers().stream()
                        .flatMap(layer -> Stream.concat(
                                Stream.of(layer.score()),
                                layer.themes().stream().map(Comparison.ThemeChange::score))));
        return all.flatMap(score -> Stream.of(score.assured(), score.possible()));
    }

    private static List<String> ids(Audit audit, String layer) {
        return audit.layer(layer).stream()
                .flatMap(result -> result.criteria().stream())
                .map(CriterionResult::id)
                .toList();
    }

    private static Layers layers(Random random, String version) {
        return Hand.layers(
                checklist("internal", version, themes(random)),
                checklist("website", "1.0.0", theme("x", 1, criterion("x.one", 1))));
    }

    private static Theme[] themes(Random random) {
        List<Theme> themes = new ArrayList<>();
        for (String theme : List.of("a", "b", "c")) {
            List<Criterion> criteria = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String id = theme + ".c" + i;
                int weight = 1 + random.nextInt(5);
                if (random.nextInt(4) == 0) {
                    int lowest = 5 + random.nextInt(30);
                    criteria.add(measured(id, weight, lowest + 40, lowest + 20, lowest));
                } else if (random.nextInt(3) > 0) {
                    criteria.add(criterion(id, weight));
                }
            }
            if (!criteria.isEmpty()) {
                themes.add(theme(theme, 1 + random.nextInt(5), criteria.toArray(new Criterion[0])));
            }
        }
        return themes.toArray(new Theme[0]);
    }

    private static Audit audit(Layers layers, String date, Random random) {
        return Hand.audit(layers, date, given(layers, random));
    }

    private static Map<String, Object> given(Layers layers, Random random) {
        Map<String, Object> given = new HashMap<>();
        for (String layer : layers.ids()) {
            for (Criterion criterion : layers.get(layer).checklist().criteria()) {
                if (criterion.measure().isPresent() && random.nextBoolean()) {
                    given.put(layer + "." + criterion.id(), 100.0 * random.nextInt(31) / 30);
                } else if (random.nextInt(4) > 0) {
                    given.put(layer + "." + criterion.id(), WORDS.get(random.nextInt(WORDS.size())));
                }
            }
        }
        return given;
    }
}
