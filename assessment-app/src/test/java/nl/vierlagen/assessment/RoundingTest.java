package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    @Test
    void roundsEveryFigureAsItsDecimalsSay() {
        Random random = new Random(4);
        for (int half = 0; half <= 2_100; half++) {
            // Every written figure and every boundary between two, and what lies beside them.
            for (double beside :
                    new double[] {0, 1e-9, -1e-9, 1.1e-9, -1.1e-9, 2e-9, -2e-9, 1e-12, -1e-12, 1e-5, -1e-5}) {
                assertRounded(half / 20.0 + beside);
                assertRounded(Math.nextUp(half / 20.0 + beside));
                assertRounded(half / 200.0 - 1e-9 + beside);
                assertRounded(Math.nextDown(half / 200.0 - 1e-9 + beside));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            assertRounded(random.nextDouble() * 100);
            assertRounded(random.nextDouble());
            assertRounded((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(15)));
        }
    }

    private static void assertRounded(double figure) {
        BigDecimal exact = BigDecimal.valueOf(figure + 1e-9);
        assertThat(Rounding.oneDecimal(figure)).isEqualTo(exact.setScale(1, RoundingMode.HALF_UP));
        assertThat(Rounding.twoDecimals(figure)).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
    }
}
