package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means, completeness, thresholds and coverage, worked out by hand; {@link Sample} explains how a layer is written here. */
class ScoringTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a criterion in full                        | 1: fully*1                             | 100      | 100
            nothing in order                           | 1: not*1                               | 0        | 0
            each rating a third above the one before   | 1: not*1 partly*1 largely*1 fully*1    | 50       | 50
            criteria by their weights                  | 1: fully*5 partly*1                    | 1600/18  | 1600/18
            themes by their weights                    | 3: fully*1 + 1: not*1                  | 75       | 75
            a theme with more criteria weighs the same | 1: fully*5 fully*5 + 1: not*1          | 50       | 50
            open as nothing, and as all                | 1: fully*1 open*3                      | 25       | 100
            everything open                            | 2: open*1 + 1: open*5                  | 0        | 100
            open beside thirds in two themes           | 2: partly*1 open*2 + 1: largely*1      | 800/27   | 2000/27
            a criterion that does not apply            | 1: partly*1 not-applicable*5           | 100/3    | 100/3
            a theme in which nothing applies           | 1: partly*2 + 5: not-applicable*3      | 100/3    | 100/3
            an open one beside one that does not apply | 1: largely*2 open*1 not-applicable*4   | 400/9    | 700/9
            """)
    void scoresALayerAsTheWeightedMeanOfItsThemes(String name, String layer, String assured, String possible) {
        Score score = Sample.of(layer).score().score().orElseThrow();
        assertThat(score.assured()).isCloseTo(fraction(assured), ROUNDING);
        assertThat(score.possible()).isCloseTo(fraction(possible), ROUNDING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            by the weights of its criteria       | 1: fully*5 not*4 partly*3              | 50     | 50
            whatever its own weight              | 5: largely*1                           | 200/3  | 200/3
            whatever is in the other themes      | 1: partly*1 + 5: fully*5               | 100/3  | 100/3
            open as nothing, and as all          | 1: open*2 fully*1                      | 100/3  | 100
            without what does not apply          | 1: not-applicable*5 largely*1 not*1    | 100/3  | 100/3
            """)
    void scoresAThemeAsTheWeightedMeanOfItsCriteria(String name, String layer, String assured, String possible) {
        ThemeResult theme = Sample.of(layer).score().themes().get(0);
        assertThat(theme.id()).isEqualTo("a");
        assertThat(theme.score().orElseThrow().assured()).isCloseTo(fraction(assured), ROUNDING);
        assertThat(theme.score().orElseThrow().possible()).isCloseTo(fraction(possible), ROUNDING);
    }

    @Test
    void givesNoScoreToAThemeInWhichNothingApplies() {
        List<ThemeResult> themes =
                Sample.of("1: fully*1 + 5: not-applicable*3").score().themes();
        assertThat(themes.get(1)).isEqualTo(new ThemeResult("b", Optional.empty()));
    }

    @Test
    void givesNeitherScoreNorLevelToALayerInWhichNothingApplies() {
        LayerResult result = Sample.of("1: not-applicable*1@passive + 2: not-applicable*2 not-applicable*1")
                .score();
        assertThat(result.score()).isEmpty();
        assertThat(result.level()).isEmpty();
        assertThat(result.heldBackBy()).isEmpty();
        assertThat(result.completeness()).isEqualTo(1);
        assertThat(result.applicable()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all of them                          | 1: fully*1 not*1 + 1: partly*1              | 3 | 3 | 1
            none of them                         | 1: open*1 + 2: open*2                       | 0 | 2 | 0
            by their number, not their weight    | 1: fully*5 open*1                           | 1 | 2 | 0.5
            without those that do not apply      | 1: not*1 open*1 open*1 not-applicable*1     | 1 | 3 | 1/3
            whatever themes they are in          | 5: fully*1 + 1: open*1 open*1 open*1        | 1 | 4 | 0.25
            """)
    void countsWhichShareOfTheApplicableCriteriaIsRated(
            String name, String layer, int rated, int applicable, String completeness) {
        LayerResult result = Sample.of(layer).score();
        assertThat(result.rated()).isEqualTo(rated);
        assertThat(result.applicable()).isEqualTo(applicable);
        assertThat(result.completeness()).isCloseTo(fraction(completeness), ROUNDING);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, absent",
        "14.9, absent",
        "14.999999998, absent",
        "14.9999999995, passive",
        "15, passive",
        "39.999999998, passive",
        "39.9999999995, reactive",
        "40, reactive",
        "64.999999998, reactive",
        "64.9999999995, active",
        "65, active",
        "84.999999998, active",
        "84.9999999995, embedded",
        "85, embedded",
        "100, embedded"
    })
    void reachesALevelAtItsThresholdWithinTheTolerance(double score, String level) {
        assertThat(Scoring.level(score).id()).isEqualTo(level);
    }

    /** Each of these is exactly a threshold in fractions, and just below it in floating point. */
    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            3: not*5 partly*4 not*4 not*2 + 1: partly*1                     | 15 | passive
            4: partly*5 fully*1 largely*3 partly*1 + 1: not*5               | 40 | reactive
            1: not*2 + 3: partly*1 fully*4                                  | 65 | active
            2: largely*2 fully*5 partly*1 + 2: fully*3 fully*3 largely*4    | 85 | embedded
            """)
    void reachesALevelThroughThirds(String layer, double threshold, String level) {
        LayerResult result = Sample.of(layer).score();
        assertThat(result.score().orElseThrow().assured()).isLessThan(threshold).isCloseTo(threshold, ROUNDING);
        Level reached = Level.byId(level).orElseThrow();
        assertThat(result.level()).contains(new LevelRange(reached, reached));
    }

    @Test
    void keepsTheCriteriaAndThemesInTheOrderOfTheChecklist() {
        LayerResult result = Sample.of("1: fully*1 open*1 + 1: not*1").score();
        assertThat(result.id()).isEqualTo("sample");
        assertThat(result.themes()).extracting(ThemeResult::id).containsExactly("a", "b");
        assertThat(result.criteria()).extracting(CriterionResult::id).containsExactly("a.c1", "a.c2", "b.c1");
    }

    @Test
    void scoresWhatIsHeldOfCriteriaAsItScoresAnswers() {
        Sample sample = Sample.of("2: partly*1 open*2 + 1: not*1@passive");
        List<CriterionResult> mended = sample.score().criteria().stream()
                .map(result -> result.id().equals("b.c1")
                        ? result.with(new Finding.Rated(Rating.FULLY, Finding.Basis.STATED))
                        : result)
                .toList();
        assertThat(Scoring.score(sample.checklist(), mended))
                .isEqualTo(sample.with("b.c1", Sample.rated(Rating.FULLY)).score());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            by weight                      | 1: fully*5 not*4 partly*3               | 50     | 50
            themes left aside              | 5: fully*1 + 1: not*3                   | 25     | 25
            open as nothing, and as all    | 1: partly*1 open*2                      | 100/9  | 700/9
            without what does not apply    | 1: not-applicable*5 largely*1           | 200/3  | 200/3
            """)
    void coversAGoalAsTheWeightedMeanOfItsSupporters(String name, String layer, String assured, String possible) {
        Score coverage = coverage(layer).orElseThrow();
        assertThat(coverage.assured()).isCloseTo(fraction(assured), ROUNDING);
        assertThat(coverage.possible()).isCloseTo(fraction(possible), ROUNDING);
    }

    @Test
    void coversNoGoalWithoutApplicableSupporters() {
        assertThat(coverage("1: not-applicable*5")).isEmpty();
        assertThat(Scoring.coverage(List.of())).isEmpty();
    }

    private static Optional<Score> coverage(String layer) {
        Sample sample = Sample.of(layer);
        return Scoring.coverage(sample.score().criteria().stream()
                .map(result -> new Scoring.Supporter(
                        sample.checklist().criterion(result.id()).orElseThrow(), result.finding()))
                .toList());
    }

    private static double fraction(String written) {
        String[] parts = written.split("/");
        return parts.length == 1
                ? Double.parseDouble(parts[0])
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}
