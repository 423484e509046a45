package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A layer is written as {@code 50-80 reactive-active}: its scores and its levels, assured and possible; or as {@code none}. */
class OverallTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one layer             | 50-80 reactive-active                                                          | 50    | 80    | 100
            the plain mean        | 10-20 absent-passive, 40-40 reactive-reactive, 70-90 active-embedded           | 40    | 50    | 40
            four layers           | 0-0 absent-absent, 0-0 absent-absent, 0-0 absent-absent, 90-90 embedded-embedded | 22.5 | 22.5  | 10
            without a score       | none, 40-60 reactive-reactive, none, 60-80 reactive-active                     | 50    | 70    | 80
            assured scores only   | 30-100 passive-embedded, 50-50 reactive-reactive                               | 40    | 75    | 80
            as far as can be      | 0-0 absent-absent, 100-100 embedded-embedded                                   | 50    | 50    | 0
            """)
    void scoreIsThePlainMeanAndBalanceTheDistanceOfTheAssuredExtremes(
            String name, String layers, double assured, double possible, double balance) {
        Overall overall = Overall.of(results(layers));
        Score score = overall.score().orElseThrow();
        assertThat(score.assured()).isCloseTo(assured, within(1e-12));
        assertThat(score.possible()).isCloseTo(possible, within(1e-12));
        assertThat(overall.balance()).hasValue(balance);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as the score says             | 70-90 active-embedded                                    | active   | embedded
            at a threshold                | 60-60 reactive-reactive, 70-70 active-active             | active   | active
            a hair below a threshold      | 60-60 reactive-reactive, 69.9999-70 active-active        | reactive | active
            lost on thirds                | 64.9999999999-64.9999999999 active-active                | active   | active
            one level behind is allowed   | 100-100 embedded-embedded, 80-80 active-active           | embedded | embedded
            two levels behind is not      | 100-100 embedded-embedded, 80-80 reactive-reactive       | active   | active
            the lowest layer decides      | 100-100 embedded-embedded, 99-99 embedded-embedded, 98-98 absent-absent | passive | passive
            a high level lifts nothing    | 20-20 embedded-embedded                                  | passive  | passive
            each side by itself           | 100-100 embedded-embedded, 90-90 passive-active          | reactive | embedded
            a layer without a score       | none, 70-70 active-active                                | active   | active
            nothing at all                | 0-0 absent-absent                                        | absent   | absent
            """)
    void levelIsThatOfTheScoreUnlessALayerTrailsByMoreThanOne(
            String name, String layers, String assured, String possible) {
        assertThat(Overall.of(results(layers)).level())
                .contains(new LevelRange(
                        Level.byId(assured).orElseThrow(), Level.byId(possible).orElseThrow()));
    }

    @Test
    void hasNeitherScoreNorLevelNorBalanceWhereNoLayerHasOne() {
        Overall overall = Overall.of(results("none, none"));
        assertThat(overall.score()).isEmpty();
        assertThat(overall.level()).isEmpty();
        assertThat(overall.balance()).isEmpty();
        assertThat(overall.completeness()).isEqualTo(1);
    }

    @Test
    void completenessCountsCriteriaAndNotLayers() {
        // 1 of 4 and 1 of 1: 2 of 5, where the mean of the layers would be 5/8.
        LayerResult wide =
                Sketch.of("internal", "1: fully*1 open*5 open*1 open*1 na*1").result();
        LayerResult narrow = Sketch.of("website", "1: not*1").result();
        LayerResult nothing = Sketch.of("networks", "1: na*1 na*2").result();
        assertThat(Overall.of(List.of(wide, narrow, nothing)).completeness()).isEqualTo(2.0 / 5);
    }

    private static List<LayerResult> results(String layers) {
        return Arrays.stream(layers.split(","))
                .map(String::strip)
                .map(OverallTest::result)
                .toList();
    }

    private static LayerResult result(String written) {
        if (written.equals("none")) {
            return new LayerResult("x", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        }
        String[] parts = written.split("[- ]");
        return new LayerResult(
                "x",
                Optional.of(new Score(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]))),
                Optional.of(new LevelRange(
                        Level.byId(parts[2]).orElseThrow(), Level.byId(parts[3]).orElseThrow())),
                List.of(),
                List.of(),
                List.of());
    }
}
