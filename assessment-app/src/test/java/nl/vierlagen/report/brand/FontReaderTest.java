package nl.vierlagen.report.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontReaderTest {

    private static final String YAML = "name: X\nfonts: { family: Blocks, regular: r.ttf, bold: b.ttf }";
    private static final String PLACE = "/b/brand.yaml:2:35: fonts.regular: found 'r.ttf', ";

    @TempDir
    private Path path;

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8})
    void acceptsAFontThatMayBeEmbedded(int licence) {
        byte[] font = BrandFolder.font(licence);

        assertThat(folder(font).read(YAML).fonts().orElseThrow().regular()).isEqualTo(font);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0104, 0x0200})
    void refusesAFontThatMayNot(int licence) {
        assertThat(folder(BrandFolder.font(licence)).problems(YAML))
                .containsExactly(PLACE + "a font that its maker does not let be embedded, or not in part (fsType "
                        + licence + "); allowed: one that may be, whose fsType is 0, 4 or 8");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String name, byte[] font, String found) {
        assertThat(folder(font).problems(YAML)).containsExactly(PLACE + found + "; allowed: a TrueType font (.ttf)");
    }

    static Stream<Arguments> refuses() {
        byte[] font = BrandFolder.font(0);
        return Stream.of(
                arguments("nothing", new byte[0], "a file of another type"),
                arguments("a text", "hello world".getBytes(StandardCharsets.UTF_8), "a file of another type"),
                arguments("PostScript outlines", start("OTTO"), "an OpenType font with PostScript outlines"),
                arguments("a collection", start("ttcf"), "a collection of fonts"),
                arguments("WOFF", start("wOFF"), "a font packed for the web"),
                arguments("WOFF 2", start("wOF2"), "a font packed for the web"),
                arguments("half a font", Arrays.copyOf(font, font.length / 2), "a font that is damaged"),
                arguments("a header alone", Arrays.copyOf(font, 12), "a font that is damaged"));
    }

    @Test
    void neverFailsOnAFontThatLies() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            byte[] font = BrandFolder.font(0);
            for (int j = 0; j < 8; j++) {
                font[4 + random.nextInt(font.length - 4)] = (byte) random.nextInt();
            }
            folder(font).tryToRead(YAML);
        }
    }

    private static byte[] start(String signature) {
        return Arrays.copyOf(signature.getBytes(StandardCharsets.ISO_8859_1), 64);
    }

    private BrandFolder folder(byte[] regular) {
        return new BrandFolder(path).with("r.ttf", regular).with("b.ttf", BrandFolder.font(0));
    }
}
