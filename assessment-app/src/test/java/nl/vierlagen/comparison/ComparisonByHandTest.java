package nl.vierlagen.comparison;

import static nl.vierlagen.comparison.Hand.checklist;
import static nl.vierlagen.comparison.Hand.criterion;
import static nl.vierlagen.comparison.Hand.measured;
import static nl.vierlagen.comparison.Hand.theme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.comparison.Comparison.LayerChange;
import nl.vierlagen.comparison.CriterionChange.Kind;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;

/**
 * Two audits of one client, between which the checklist of one layer changed in every way that it can: weights of themes and
 * of criteria, bands, a criterion added and one removed. Every figure is derived here by hand.
 *
 * <pre>
 * layer internal            1.0.0   before              2.0.0                 after
 * theme a            weight 2                    weight 1
 *   a.kept           weight 1       largely 2/3  weight 3                    fully   1
 *   a.gone           weight 1       fully   1    -                           -
 *   a.added          -              -            weight 1                    partly  1/3
 * theme b            weight 1                    weight 1
 *   b.share          weight 1                    weight 1
 *     bands          90, 60, 30     55: partly   80, 50, 20                  85: fully
 *
 * layer website             1.0.0   before              1.0.0                 after
 * theme x, x.one     weight 1       partly 1/3   weight 1                    largely 2/3
 * </pre>
 */
class ComparisonByHandTest {

    private static final Checklist WEBSITE = checklist("website", "1.0.0", theme("x", 1, criterion("x.one", 1)));

    private static final Layers OLD = Hand.layers(
            checklist(
                    "internal",
                    "1.0.0",
                    theme("a", 2, criterion("a.kept", 1), criterion("a.gone", 1)),
                    theme("b", 1, measured("b.share", 1, 90, 60, 30))),
            WEBSITE);

    private static final Layers NEW = Hand.layers(
            checklist(
                    "internal",
                    "2.0.0",
                    theme("a", 1, criterion("a.kept", 3), criterion("a.added", 1)),
                    theme("b", 1, measured("b.share", 1, 80, 50, 20))),
            WEBSITE);

    private static final Audit BEFORE = Hand.audit(
            OLD,
            "2025-11-01",
            Map.of(
                    "internal.a.kept",
                    "largely",
                    "internal.a.gone",
                    "fully",
                    "internal.b.share",
                    55,
                    "website.x.one",
                    "partly"));

    private static final Audit AFTER = Hand.audit(
            NEW,
            "2026-11-01",
            Map.of(
                    "internal.a.kept",
                    "fully",
                    "internal.a.added",
                    "partly",
                    "internal.b.share",
                    85,
                    "website.x.one",
                    "largely"));

    private final Comparison comparison = Comparison.of(BEFORE, AFTER, NEW);
    private final LayerChange internal = comparison.layers().get(0);
    private final LayerChange website = comparison.layers().get(1);

    @Test
    void splitsALayer() {
        // old: a = (2/3 + 1) / 2 = 5/6, b = 1/3, layer = 100 (2 · 5/6 + 1/3) / 3 = 66.666… = 66.7
        // new: a = (3 · 1 + 1/3) / 4 = 5/6, b = 1, layer = 100 (5/6 + 1) / 2 = 91.666… = 91.7
        // again: a.added is open; a is 3 · 2/3 / 4 = 1/2 assured and (3 · 2/3 + 1) / 4 = 3/4 possible;
        //        55 earns largely now, so b = 2/3;
        //        layer = 100 (1/2 + 2/3) / 2 = 58.333… = 58.3 assured, 100 (3/4 + 2/3) / 2 = 70.833… = 70.8 possible
        // assured: 91.7 − 66.7 = 25.0, of which 91.7 − 58.3 = 33.4 by the client and 58.3 − 66.7 = −8.4 by the
        // questions
        assertThat(told(internal.score().assured())).isEqualTo("66.7 91.7 25.0 = 33.4 + -8.4");
        // possible: 25.0, of which 91.7 − 70.8 = 20.9 by the client and 70.8 − 66.7 = 4.1 by the questions
        assertThat(told(internal.score().possible())).isEqualTo("66.7 91.7 25.0 = 20.9 + 4.1");
        assertThat(internal.split()).isTrue();
        assertThat(internal.under()).contains("2.0.0");
    }

    @Test
    void splitsThemes() {
        // a: 83.3 before and after; again 50.0 assured, 75.0 possible
        // b: 33.3 before, 100.0 after; again 66.7
        assertThat(internal.themes().stream()
                        .map(theme -> theme.id() + " " + told(theme.score().assured()) + " | "
                                + told(theme.score().possible())))
                .containsExactly(
                        "a 83.3 83.3 0.0 = 33.3 + -33.3 | 83.3 83.3 0.0 = 8.3 + -8.3",
                        "b 33.3 100.0 66.7 = 33.3 + 33.4 | 33.3 100.0 66.7 = 33.3 + 33.4");
    }

    @Test
    void givesTheClientAllOfALayerWhoseQuestionsAreTheSame() {
        assertThat(told(website.score().assured())).isEqualTo("33.3 66.7 33.4 = 33.4 + 0.0");
        assertThat(website.split()).isFalse();
        assertThat(website.under()).isEmpty();
    }

    @Test
    void splitsTheWhole() {
        // old: (66.666… + 33.333…) / 2 = 50.0; new: (91.666… + 66.666…) / 2 = 79.166… = 79.2
        // again: (58.333… + 33.333…) / 2 = 45.833… = 45.8 assured, (70.833… + 33.333…) / 2 = 52.083… = 52.1 possible
        assertThat(told(comparison.overall().score().assured())).isEqualTo("50.0 79.2 29.2 = 33.4 + -4.2");
        assertThat(told(comparison.overall().score().possible())).isEqualTo("50.0 79.2 29.2 = 27.1 + 2.1");
        // 100 − (66.7 − 33.3) and 100 − (91.7 − 66.7), of the unrounded scores
        assertThat(told(comparison.overall().balance())).isEqualTo("66.7 75.0 8.3 = ?");
        assertThat(comparison.split()).isTrue();
    }

    @Test
    void namesWhatBecameOfEachCriterion() {
        assertThat(internal.criteria().stream().map(change -> change.id() + " " + change.kind()))
                .containsExactly("a.kept ROSE", "a.added NEW", "b.share ROSE", "a.gone GONE");
        assertThat(internal.criteria().get(2).restated()).contains(Rating.LARGELY);
        assertThat(internal.criteria().get(0).restated()).isEmpty();
    }

    @Test
    void tellsWhatOnlyTheBandsChanged() {
        Audit same = Hand.audit(NEW, "2026-11-01", Map.of("internal.b.share", 55));

        LayerChange layer = Comparison.of(BEFORE, same, NEW).layers().get(0);

        assertThat(layer.criteria(Kind.RERATED).stream().map(CriterionChange::id))
                .containsExactly("b.share");
        // 33.3 under the old bands, 66.7 under the new ones, and nothing by the client
        assertThat(told(layer.themes().get(1).score().assured())).isEqualTo("33.3 66.7 33.4 = 0.0 + 33.4");
    }

    @Test
    void comparesGoalsAsRecorded() {
        // before, weights 1: (2/3 + 1 + 1/3 + 1/3) / 4 = 7/12; after: (3 · 1 + 1/3 + 1 + 2/3) / 6 = 5/6
        assertThat(told(comparison.goals().get(0).coverage().assured())).isEqualTo("58.3 83.3 25.0 = ?");
    }

    @Test
    void comparesUnderTheLoadedChecklistWhereNeitherWasMadeWithIt() {
        Checklist loaded = checklist("internal", "3.0.0", theme("a", 1, criterion("a.kept", 1)));

        LayerChange layer = Comparison.of(BEFORE, AFTER, Hand.layers(loaded, WEBSITE))
                .layers()
                .get(0);

        // only a.kept counts: 66.7 before and 100.0 after, so 33.3 by the client of the 25.0 in all
        assertThat(told(layer.score().assured())).isEqualTo("66.7 91.7 25.0 = 33.3 + -8.3");
        assertThat(layer.under()).contains("3.0.0");
    }

    @Test
    void doesNotSplitWhatItCannotRecompute() {
        Comparison others = Comparison.of(BEFORE, AFTER, Hand.layers(WEBSITE));

        assertThat(told(others.layers().get(0).score().assured())).isEqualTo("66.7 91.7 25.0 = ?");
        assertThat(told(others.overall().score().assured())).isEqualTo("50.0 79.2 29.2 = ?");
        assertThat(told(others.layers().get(1).score().assured())).isEqualTo("33.3 66.7 33.4 = 33.4 + 0.0");
    }

    @Test
    void needsNoChecklistWhereTheVersionIsTheSame() {
        Audit later = Hand.audit(OLD, "2026-11-01", Map.of("internal.a.kept", "fully", "internal.b.share", 90));

        LayerChange layer = Comparison.of(BEFORE, later, NEW).layers().get(0);

        assertThat(layer.split()).isFalse();
        // after: a is 1/2 assured, as a.gone is open; layer = 100 (2 · 1/2 + 1) / 3 = 66.7
        assertThat(told(layer.score().assured())).isEqualTo("66.7 66.7 0.0 = 0.0 + 0.0");
        assertThat(layer.criteria().stream().map(change -> change.id() + " " + change.kind()))
                .containsExactly("a.kept ROSE", "a.gone REOPENED", "b.share ROSE");
    }

    @Test
    void countsALayerThatIsNewAsOpenBefore() {
        Audit before = Hand.audit(Hand.layers(WEBSITE), "2025-11-01", Map.of("website.x.one", "partly"));

        Comparison compared = Comparison.of(before, AFTER, NEW);

        assertThat(compared.layers().get(0).versionBefore()).isEmpty();
        assertThat(told(compared.layers().get(0).score().assured())).isEqualTo("- 91.7 - = ?");
        // before 33.3; under the new checklists (0 + 33.3) / 2 = 16.7; after 79.2: 62.5 by the client, −16.6 by the
        // questions
        assertThat(told(compared.overall().score().assured())).isEqualTo("33.3 79.2 45.9 = 62.5 + -16.6");
    }

    @Test
    void namesALayerThatIsGone() {
        Audit after = Hand.audit(Hand.layers(WEBSITE), "2026-11-01", Map.of("website.x.one", "largely"));

        Comparison compared = Comparison.of(BEFORE, after, NEW);

        assertThat(compared.layers().stream().map(LayerChange::id)).containsExactly("website", "internal");
        assertThat(compared.layers().get(1).versionAfter()).isEmpty();
        assertThat(compared.layers().get(1).criteria(Kind.GONE)).hasSize(3);
        // before 50.0; without the layer 33.3; after 66.7
        assertThat(told(compared.overall().score().assured())).isEqualTo("50.0 66.7 16.7 = 33.4 + -16.7");
    }

    @Test
    void tellsAScoreThatIsNotWhatTheRatingsGive() {
        String json = Hand.result(
                Hand.assessment(NEW, "2025-11-01", Map.of("internal.a.kept", "fully", "internal.b.share", 85)));
        // a is 3/4 and b is 1: 87.5; somebody wrote 60.0
        Audit edited = Hand.read(NEW, "edited.json", json.replaceFirst("\"assured\": 87.5", "\"assured\": 60.0"));

        Comparison compared = Comparison.of(edited, AFTER, NEW);

        assertThat(compared.discrepancies()).singleElement().satisfies(found -> {
            assertThat(found.layer()).isEqualTo("internal");
            assertThat(found.date()).isEqualTo("2025-11-01");
            assertThat(found.recorded().orElseThrow().assured()).isEqualTo(60.0);
            assertThat(found.computed().orElseThrow().assured()).isEqualTo(87.5);
        });
        // 31.7 in all; by the client 91.7 − 87.5
        assertThat(told(compared.layers().get(0).score().assured())).isEqualTo("60.0 91.7 31.7 = 4.2 + 27.5");
        assertThat(compared.layers().get(0).split()).isTrue();
    }

    @Test
    void findsNothingChangedBetweenAnAuditAndItself() {
        Comparison compared = Comparison.of(BEFORE, BEFORE, OLD);

        assertThat(told(compared.overall().score().assured())).isEqualTo("50.0 50.0 0.0 = 0.0 + 0.0");
        assertThat(compared.layers().get(0).criteria()).allMatch(change -> change.kind() == Kind.UNCHANGED);
        assertThat(compared.split()).isFalse();
        assertThat(compared.discrepancies()).isEqualTo(List.of());
    }

    private static String told(Change change) {
        return text(change.before()) + " " + text(change.after()) + " " + text(change.difference()) + " = "
                + change.parts()
                        .map(parts -> parts.client() + " + " + parts.questions())
                        .orElse("?");
    }

    private static String text(Optional<?> figure) {
        return figure.map(Object::toString).orElse("-");
    }
}
