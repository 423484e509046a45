package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandsTest {

    @ParameterizedTest(name = "{1} under [{0}] is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            fully >= 10, largely >= 7, partly >= 3  | 10.5   | fully
            fully >= 10, largely >= 7, partly >= 3  | 10     | fully
            fully >= 10, largely >= 7, partly >= 3  | 9.999  | largely
            fully >= 10, largely >= 7, partly >= 3  | 7      | largely
            fully >= 10, largely >= 7, partly >= 3  | 3      | partly
            fully >= 10, largely >= 7, partly >= 3  | 2.999  | not
            fully >= 10, largely >= 7, partly >= 3  | -1     | not
            fully > 10, largely > 7                 | 10     | largely
            fully > 10, largely > 7                 | 10.001 | fully
            fully > 10, largely > 7                 | 7      | not
            fully <= 60, largely <= 240, partly <= 1440 | 0    | fully
            fully <= 60, largely <= 240, partly <= 1440 | 60   | fully
            fully <= 60, largely <= 240, partly <= 1440 | 60.5 | largely
            fully <= 60, largely <= 240, partly <= 1440 | 1440 | partly
            fully <= 60, largely <= 240, partly <= 1440 | 1441 | not
            fully < 60, partly < 240                | 60     | partly
            fully < 60, partly < 240                | 240    | not
            fully >= 0.5                            | 0.5    | fully
            fully >= 0.5                            | 0.49   | not
            fully >= -2, partly >= -4               | -3     | partly
            """)
    void ratesByTheFirstBandThatAFigureMeets(String written, double figure, String rating) {
        assertThat(bands(written).rate(figure).id()).isEqualTo(rating);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fully >= 10 | true
            fully > 10  | true
            fully <= 10 | false
            fully < 10  | false
            """)
    void tellsWhetherHigherIsBetter(String written, boolean rising) {
        assertThat(bands(written).rising()).isEqualTo(rising);
    }

    @Test
    void mayUseBothSignsOfOneDirection() {
        assertThat(bands("fully >= 10, largely > 5").rate(5)).isEqualTo(Rating.NOT);
        assertThat(bands("fully < 10, largely <= 15").rate(15)).isEqualTo(Rating.LARGELY);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            none for fully           | largely >= 7                  | begin with one for fully
            mixed directions         | fully >= 10, largely <= 7     | largely (<= 7) must be milder than that for fully (>= 10)
            mixed the other way      | fully < 10, partly > 20       | partly (> 20) must be milder than that for fully (< 10)
            rising out of order      | fully >= 7, largely >= 10     | largely (>= 10) must be milder than that for fully (>= 7)
            falling out of order     | fully <= 240, largely <= 60   | largely (<= 60) must be milder than that for fully (<= 240)
            the same limit           | fully >= 7, largely >= 7      | largely (>= 7) must be milder than that for fully (>= 7)
            the same, falling          | fully < 7, largely <= 7       | largely (<= 7) must be milder than that for fully (< 7)
            the last out of order    | fully > 9, largely > 5, partly > 6 | partly (> 6) must be milder than that for largely (> 5)
            a rating a second time   | fully > 9, fully > 5          | fully (> 5) must be milder than that for fully (> 9)
            the wrong way round      | fully > 9, partly > 5, largely > 2 | largely (> 2) must be milder than that for partly (> 5)
            """)
    void refusesBandsThatDoNotFitTogether(String name, String written, String message) {
        assertThatThrownBy(() -> bands(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesNoBandsAtAll() {
        assertThatThrownBy(() -> new Bands(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("begin with one for fully");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesALimitThatIsNoNumber(double limit) {
        assertThatThrownBy(() -> new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, limit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit must be a finite number");
    }

    @ParameterizedTest(name = "[{0}] as [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            >= 10       | >= 10
            >=10        | >= 10
            >   10.50   | > 10.5
            <= -3       | <= -3
            < 0.25      | < 0.25
            < 0         | < 0
            """)
    void readsABandAndWritesItAgain(String written, String again) {
        assertThat(Bands.band(Rating.PARTLY, written).orElseThrow().written()).isEqualTo(again);
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(
            strings = {
                "",
                ">=",
                "10",
                "= 10",
                "== 10",
                "=> 10",
                "=< 10",
                "≥ 10",
                ">> 10",
                ">= ten",
                ">= 1e3",
                ">= .5",
                ">= 5.",
                ">= 1,5",
                ">= +5",
                ">= - 5",
                ">= 10 %",
                "fully >= 10",
                ">= 10 >= 5",
                ">= ٣",
                ">= 99999999999999999999",
                ">= 0x10",
                ">= NaN"
            })
    void takesNothingElseForABand(String written) {
        assertThat(Bands.band(Rating.FULLY, written)).isEmpty();
    }

    @Test
    void mayStandBetweenSpaces() {
        assertThat(Bands.band(Rating.FULLY, "  >= 10 ")).isEqualTo(Bands.band(Rating.FULLY, ">= 10"));
    }

    @Test
    void areTriedFromFullyDownHoweverTheyWereGiven() {
        Map<Rating, Bands.Band> given = new HashMap<>();
        given.put(Rating.PARTLY, new Bands.Band(Rating.PARTLY, Bands.Comparison.AT_LEAST, 3));
        given.put(Rating.FULLY, new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 10));
        assertThat(Bands.of(given)).isEqualTo(bands("fully >= 10, partly >= 3"));
    }

    private static Bands bands(String written) {
        return new Bands(Arrays.stream(written.split(", "))
                .map(band -> {
                    String[] ratingAndLimit = band.strip().split(" ", 2);
                    Rating rating = Rating.byId(ratingAndLimit[0]).orElseThrow();
                    return Bands.band(rating, ratingAndLimit[1]).orElseThrow();
                })
                .toList());
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            >= 40 | 39.99999999999999 | true
            '> 40'| 40.00000000000001 | false
            <= 60 | 60.00000000000001 | true
            '< 60'| 59.99999999999999 | false
            >= 40 | 39.9999           | false
            '< 60'| 59.9999           | true
            """)
    void takesWhatArithmeticLeftNextToALimitForTheLimit(String written, double value, boolean holds) {
        Bands.Band band = Bands.band(Rating.FULLY, written).orElseThrow();
        assertThat(band.comparison().holds(value, band.limit())).isEqualTo(holds);
    }
}
