package nl.vierlagen.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void standsInItsLowestTerms() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(new BigDecimal("62.250"))).isEqualTo(Fraction.of(249, 4));
        assertThat(Fraction.of(new BigDecimal("1E+2"))).isEqualTo(Fraction.of(100));
    }

    @Test
    void addsThirdsWithoutDrift() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(Fraction.of(2, 3).times(3).minus(Fraction.ONE).dividedBy(Fraction.of(1, 2)))
                .isEqualTo(Fraction.of(2));
        assertThat(third).isLessThan(Fraction.of(334, 1000)).isGreaterThan(Fraction.of(333, 1000));
        assertThat(third.reaches(Fraction.of(2, 6))).isTrue();
    }

    @ParameterizedTest(name = "{0}/{1} with {2} decimals is {3}")
    @CsvSource({
        "249, 4, 1, 62.3",
        "6224, 100, 1, 62.2",
        "1, 3, 2, 0.33",
        "2, 3, 2, 0.67",
        "1, 200, 2, 0.01",
        "7, 1, 1, 7.0"
    })
    void isRoundedHalfUp(long top, long bottom, int decimals, String written) {
        assertThat(Fraction.of(top, bottom).rounded(decimals)).isEqualTo(new BigDecimal(written));
    }

    @Test
    void knowsNoFractionOfZero() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(0)).isInstanceOf(ArithmeticException.class);
    }
}
