package nl.vierlagen.report.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    private static final Colour WHITE = Colour.of(0xffffff);

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #000000, 21.00",
        "#767676, #ffffff, 4.54",
        "#777777, #ffffff, 4.48",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#123456, #123456, 1.00"
    })
    void isWhatIsKnownOfThesePairs(String one, String other, double ratio) {
        assertThat(Contrast.ratio(colour(one), colour(other))).isCloseTo(ratio, within(0.005));
    }

    @Test
    void vierlagensOwnColoursCanBeRead() {
        Brand.Colours own = Brand.Colours.PLAIN;

        assertThat(Contrast.isEnough(own.coverText(), List.of(own.cover()))).isTrue();
        assertThat(Contrast.isEnough(own.accent(), Brand.Colours.LIGHT_GROUNDS)).isTrue();
        assertThat(Contrast.isEnough(own.accentDark(), Brand.Colours.DARK_GROUNDS))
                .isTrue();
    }

    @Test
    void aColourThatCanBeReadIsItsOwnNearest() {
        assertThat(Contrast.nearest(colour("#767676"), List.of(WHITE))).isEqualTo(colour("#767676"));
    }

    @ParameterizedTest
    @CsvSource({"#777777, #767676", "#ff0000, #ee0000", "#00aa00, #008a00", "#ffcc00, #917300"})
    void theNearestIsOnlyAsMuchDarkerAsItMustBe(String wanted, String nearest) {
        assertThat(Contrast.nearest(colour(wanted), List.of(WHITE)).css()).isEqualTo(nearest);
    }

    @Test
    void theNearestPassesAndKeepsItsHueWhateverTheColours() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            Colour wanted = Colour.of(random.nextInt(0x1000000));
            Colour ground = Colour.of(random.nextInt(0x1000000));
            Colour nearest = Contrast.nearest(wanted, List.of(ground));

            assertThat(Contrast.ratio(nearest, ground))
                    .as(wanted + " on " + ground)
                    .isGreaterThanOrEqualTo(4.5);
            if (chroma(nearest) > 0.03) {
                double turn = Math.abs(hue(nearest) - hue(wanted));
                assertThat(Math.min(turn, 2 * Math.PI - turn))
                        .as(wanted + " became " + nearest)
                        .isLessThan(0.15);
            }
        }
    }

    @Test
    void nothingCanBeReadOnBlackAndWhiteAtOnce() {
        List<Colour> grounds = List.of(WHITE, Colour.of(0x000000), Colour.of(0x777777));

        assertThatThrownBy(() -> Contrast.nearest(colour("#123456"), grounds))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double hue(Colour colour) {
        Oklab lab = Oklab.of(colour);
        return Math.atan2(lab.b(), lab.a());
    }

    private static double chroma(Colour colour) {
        Oklab lab = Oklab.of(colour);
        return Math.hypot(lab.a(), lab.b());
    }

    private static Colour colour(String css) {
        return Colour.parse(css).orElseThrow();
    }
}
