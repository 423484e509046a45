package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0.0",
        "100, 100.0",
        "62.2, 62.2",
        "62.25, 62.3",
        "62.249, 62.2",
        "62.35, 62.4",
        "0.05, 0.1",
        "0.0499, 0.0",
        "99.95, 100.0",
        "99.9499, 99.9",
        "62.24999999999999, 62.3",
        "62.2499999995, 62.3",
        "62.249999998, 62.2"
    })
    void roundsHalfUpToOneDecimal(double figure, String written) {
        assertThat(Rounding.oneDecimal(figure)).isEqualTo(new BigDecimal(written));
    }

    @Test
    void makesUpForWhatASumOfThirdsLoses() {
        // 100 · (3 · (5 + 5 · 2/3 + 2 · 1/3) / 12 + 1) / 4 = 100 · (3 · 9/12 + 1) / 4 = 81.25
        Sketch layer = Sketch.of("internal", "3: fully*5 largely*5 partly*2 + 1: fully*1");
        double score = layer.result().score().orElseThrow().assured();
        assertThat(score).isLessThan(81.25);
        assertThat(Rounding.oneDecimal(score)).isEqualTo(new BigDecimal("81.3"));
    }

    @ParameterizedTest(name = "{0} of {1} is written {2}")
    @CsvSource({"0, 9, 0.00", "9, 9, 1.00", "1, 3, 0.33", "2, 3, 0.67", "1, 8, 0.13", "1, 200, 0.01", "119, 121, 0.98"})
    void writesSharesWithTwoDecimals(int part, int whole, String written) {
        assertThat(Rounding.twoDecimals((double) part / whole)).isEqualTo(new BigDecimal(written));
    }

    /** Around every middle between two tenths, where a hair's breadth decides, and anywhere else. */
    @Test
    void findsTheSameTenthsWithoutADecimalNumber() {
        Random random = new Random(7);
        for (int twentieths = 0; twentieths <= 2000; twentieths++) {
            double middle = twentieths / 20.0;
            for (double figure : new double[] {
                middle,
                Math.nextUp(middle),
                Math.nextDown(middle),
                middle - 1e-9,
                middle - 1.1e-9,
                middle + 1e-7,
                100 * random.nextDouble()
            }) {
                assertThat(Rounding.tenths(figure))
                        .as("%s", figure)
                        .isEqualTo(Rounding.oneDecimal(figure).unscaledValue().intValueExact());
            }
        }
    }
}
