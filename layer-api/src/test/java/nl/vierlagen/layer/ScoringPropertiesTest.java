package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds of every layer with every set of answers, tried on some hundreds of them that are the same in each run. */
class ScoringPropertiesTest {

    private static final int LAYERS = 400;
    private static final List<String> RATINGS =
            List.of("not", "partly", "largely", "fully", "fully", "open", "open", "not-applicable");
    private static final List<String> LEVELS = List.of("passive", "reactive", "active", "embedded");

    @Test
    void aBetterAnswerNeverLowersScoreOrLevel() {
        forEachLayer((line, sample) -> {
            LayerResult before = sample.score();
            for (CriterionResult criterion : before.criteria()) {
                for (Rating better : betterThan(criterion)) {
                    LayerResult after =
                            sample.with(criterion.id(), Sample.rated(better)).score();
                    String change = line + " with " + criterion.id() + " " + better.id();
                    assertThat(score(after).assured())
                            .as(change)
                            .isGreaterThanOrEqualTo(score(before).assured());
                    assertThat(score(after).possible())
                            .as(change)
                            .isGreaterThanOrEqualTo(score(before).possible());
                    assertThat(level(after).assured())
                            .as(change)
                            .isGreaterThanOrEqualTo(level(before).assured());
                    assertThat(level(after).possible())
                            .as(change)
                            .isGreaterThanOrEqualTo(level(before).possible());
                }
            }
        });
    }

    @Test
    void ratingAnOpenCriterionNeverWidensTheRange() {
        forEachLayer((line, sample) -> {
            LayerResult before = sample.score();
            for (CriterionResult criterion : before.criteria()) {
                for (Rating rating : criterion.isOpen() ? List.of(Rating.values()) : List.<Rating>of()) {
                    LayerResult after =
                            sample.with(criterion.id(), Sample.rated(rating)).score();
                    String change = line + " with " + criterion.id() + " " + rating.id();
                    assertThat(score(after).assured())
                            .as(change)
                            .isGreaterThanOrEqualTo(score(before).assured());
                    assertThat(score(after).possible())
                            .as(change)
                            .isLessThanOrEqualTo(score(before).possible());
                    assertThat(level(after).assured())
                            .as(change)
                            .isGreaterThanOrEqualTo(level(before).assured());
                    assertThat(level(after).possible())
                            .as(change)
                            .isLessThanOrEqualTo(level(before).possible());
                    assertThat(after.completeness()).as(change).isGreaterThan(before.completeness());
                }
            }
        });
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        Random random = new Random(3);
        forEachLayer((line, sample) -> {
            List<Map.Entry<String, Answer>> entries =
                    new ArrayList<>(sample.answers().byCriterion().entrySet());
            Collections.shuffle(entries, random);
            Map<String, Answer> shuffled = new LinkedHashMap<>();
            entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
            assertThat(Scoring.score(sample.checklist(), Answers.of(shuffled), Map.of()))
                    .as(line)
                    .isEqualTo(sample.score());
        });
    }

    @Test
    void theOrderOfTheChecklistMattersForNoFigure() {
        Random random = new Random(5);
        forEachLayer((line, sample) -> {
            List<Theme> themes = new ArrayList<>();
            for (Theme theme : sample.checklist().themes()) {
                List<Criterion> criteria = new ArrayList<>(theme.criteria());
                Collections.shuffle(criteria, random);
                themes.add(new Theme(theme.id(), theme.weight(), criteria));
            }
            Collections.shuffle(themes, random);
            LayerResult straight = sample.score();
            LayerResult shuffled = new Sample(Sample.checklist(themes), sample.answers()).score();
            assertThat(shuffled.level()).as(line).isEqualTo(straight.level());
            assertThat(shuffled.heldBackBy()).as(line).containsExactlyInAnyOrderElementsOf(straight.heldBackBy());
            assertThat(score(shuffled).assured())
                    .as(line)
                    .isCloseTo(score(straight).assured(), within(1e-9));
            assertThat(score(shuffled).possible())
                    .as(line)
                    .isCloseTo(score(straight).possible(), within(1e-9));
        });
    }

    @Test
    void assuredNeverExceedsPossibleAndBothStayOnTheScale() {
        forEachLayer((line, sample) -> {
            LayerResult result = sample.score();
            assertThat(score(result).assured())
                    .as(line)
                    .isBetween(0.0, score(result).possible());
            assertThat(score(result).possible())
                    .as(line)
                    .isBetween(score(result).assured(), 100.0);
            assertThat(level(result).assured())
                    .as(line)
                    .isLessThanOrEqualTo(level(result).possible());
            assertThat(result.completeness()).as(line).isBetween(0.0, 1.0);
            for (ThemeResult theme : result.themes()) {
                theme.score().ifPresent(score -> {
                    assertThat(score.assured()).as(line).isBetween(0.0, score.possible());
                    assertThat(score.possible()).as(line).isBetween(score.assured(), 100.0);
                });
            }
        });
    }

    @Test
    void assuredAndPossibleMeetExactlyWhereNothingIsOpen() {
        forEachLayer((line, sample) -> {
            LayerResult result = sample.score();
            boolean open = result.criteria().stream().anyMatch(CriterionResult::isOpen);
            assertThat(score(result).assured() == score(result).possible())
                    .as(line)
                    .isEqualTo(!open);
            assertThat(result.completeness() < 1).as(line).isEqualTo(open);
        });
    }

    @Test
    void gatesAreNamedExactlyWhereTheyLowerTheAssuredLevel() {
        forEachLayer((line, sample) -> {
            LayerResult result = sample.score();
            Level byScore = Scoring.level(score(result).assured());
            assertThat(result.heldBackBy().isEmpty())
                    .as(line)
                    .isEqualTo(level(result).assured() == byScore);
        });
    }

    @Test
    void figuresAgreeWithExactFractions() {
        forEachLayer((line, sample) -> {
            Score score = score(sample.score());
            assertThat(score.assured()).as(line).isCloseTo(exact(sample, Rating.NOT), within(1e-11));
            assertThat(score.possible()).as(line).isCloseTo(exact(sample, Rating.FULLY), within(1e-11));
        });
    }

    /** The layer's score reckoned anew, in thirds and with 34 digits. */
    private static double exact(Sample sample, Rating open) {
        BigDecimal parts = BigDecimal.ZERO;
        long weights = 0;
        for (Theme theme : sample.checklist().themes()) {
            long thirds = 0;
            long weight = 0;
            for (Criterion criterion : theme.criteria()) {
                Answer answer = sample.answers().to(criterion.id());
                if (!(answer instanceof Answer.NotApplicable)) {
                    Rating rating = answer instanceof Answer.Rated rated ? rated.rating() : open;
                    thirds += (long) criterion.weight() * rating.ordinal();
                    weight += criterion.weight();
                }
            }
            if (weight > 0) {
                parts = parts.add(BigDecimal.valueOf(theme.weight() * thirds)
                        .divide(BigDecimal.valueOf(3 * weight), MathContext.DECIMAL128));
                weights += theme.weight();
            }
        }
        return parts.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128)
                .doubleValue();
    }

    private static void forEachLayer(BiConsumer<String, Sample> check) {
        Random random = new Random(1);
        for (int tried = 0; tried < LAYERS; tried++) {
            String line = line(random);
            check.accept(line, Sample.of(line));
        }
    }

    private static String line(Random random) {
        List<String> themes = new ArrayList<>();
        for (int theme = random.nextInt(4); theme >= 0; theme--) {
            StringBuilder line = new StringBuilder().append(weight(random)).append(':');
            for (int criterion = random.nextInt(6); criterion >= 0; criterion--) {
                line.append(' ').append(one(RATINGS, random)).append('*').append(weight(random));
                line.append(random.nextInt(4) == 0 ? "@" + one(LEVELS, random) : "");
            }
            themes.add(line.toString());
        }
        // Something always applies, so that there is a score.
        return String.join(" + ", themes) + " " + one(RATINGS.subList(0, 6), random) + "*" + weight(random);
    }

    private static int weight(Random random) {
        return 1 + random.nextInt(5);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<Rating> betterThan(CriterionResult criterion) {
        Optional<Rating> rating = criterion.rating();
        return rating.isEmpty()
                ? List.of()
                : List.of(Rating.values()).subList(rating.get().ordinal() + 1, Rating.values().length);
    }

    private static Score score(LayerResult result) {
        return result.score().orElseThrow();
    }

    private static LevelRange level(LayerResult result) {
        return result.level().orElseThrow();
    }
}
