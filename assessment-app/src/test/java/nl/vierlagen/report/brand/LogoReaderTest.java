package nl.vierlagen.report.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogoReaderTest {

    private static final String YAML = "name: X\nlogo: logo.png";
    private static final String PLACE = "/b/brand.yaml:2:7: logo: found 'logo.png', ";

    @TempDir
    private Path path;

    @Test
    void aPictureIsWhatItsBytesSayAndNotItsName() {
        assertThat(read(BrandFolder.SVG.getBytes(StandardCharsets.UTF_8)).type())
                .isEqualTo(Brand.Logo.Type.SVG);
        assertThat(read(png(30, 20)).type()).isEqualTo(Brand.Logo.Type.PNG);
        assertThat(read(png(30, 20)).width()).isEqualTo(30);
    }

    @Test
    void keepsOfAPngOnlyWhatDraws() {
        byte[] picture = png(30, 20);
        byte[] text = chunk("tEXt", "Comment\0<script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1));
        byte[] stuffed = joined(
                Arrays.copyOf(picture, 33),
                text,
                Arrays.copyOfRange(picture, 33, picture.length),
                "PK\3\4zip".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(read(stuffed).bytes()).isEqualTo(picture);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refuses(String name, byte[] bytes, String problem) {
        assertThat(new BrandFolder(path).with("logo.png", bytes).problems(YAML)).containsExactly(PLACE + problem);
    }

    static Stream<Arguments> refuses() {
        String types = "allowed: an SVG or PNG picture";
        String whole = "allowed: a whole PNG picture";
        byte[] png = png(30, 20);
        byte[] damaged = png.clone();
        damaged[45] ^= 1;
        byte[] empty = joined(Arrays.copyOf(png, 33), chunk("IDAT", new byte[] {1, 2, 3}), chunk("IEND", new byte[0]));
        return Stream.of(
                arguments("nothing", new byte[0], "a file of another type; " + types),
                arguments("a JPEG", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, "a JPEG picture; " + types),
                arguments("a GIF", "GIF89a".getBytes(StandardCharsets.ISO_8859_1), "a GIF picture; " + types),
                arguments("a PDF", "%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), "a PDF document; " + types),
                arguments("an SVGZ", new byte[] {0x1f, (byte) 0x8b, 8, 0}, "a compressed file; " + types),
                arguments(
                        "a web page",
                        "<html></html>".getBytes(StandardCharsets.UTF_8),
                        "an XML file that begins with 'html'; " + types),
                arguments("an executable", new byte[] {0x7f, 'E', 'L', 'F'}, "a file of another type; " + types),
                arguments(
                        "a PNG cut in half",
                        Arrays.copyOf(png, png.length / 2),
                        "a PNG picture that breaks off; " + whole),
                arguments(
                        "a PNG that ends early",
                        Arrays.copyOf(png, png.length - 12),
                        "a PNG picture that breaks off; " + whole),
                arguments("only a signature", Arrays.copyOf(png, 8), "a PNG picture that breaks off; " + whole),
                arguments("a PNG with a wrong sum", damaged, "a PNG picture that is damaged; " + whole),
                arguments("a PNG with no picture in it", empty, "a PNG picture that can't be decoded; " + whole),
                arguments(
                        "a PNG without a header",
                        joined(Arrays.copyOf(png, 8), chunk("IEND", new byte[0])),
                        "a PNG file without a header; " + whole),
                arguments(
                        "a PNG of absurd size",
                        sized(100_000, 100_000),
                        "a picture of 100000 by 100000 pixels; allowed: 1 to 4000 on each side"),
                arguments(
                        "a PNG of no size", sized(0, 7), "a picture of 0 by 7 pixels; allowed: 1 to 4000 on each side"),
                arguments(
                        "a PNG of negative size",
                        sized(-1, 7),
                        "a picture of 4294967295 by 7 pixels; allowed: 1 to 4000 on each side"),
                arguments(
                        "a strip",
                        png(100, 2),
                        "a strip of 100.0 by 2.0; allowed: sides of which one is at most 20" + " times the other"));
    }

    @Test
    void readsNoMoreOfALargeFileThanItMust() throws IOException {
        try (var file = new RandomAccessFile(path.resolve("logo.png").toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        assertThat(new BrandFolder(path).problems(YAML))
                .containsExactly(PLACE + "a file of more than 1048576 bytes; allowed: at most 1048576 of them");
    }

    @Test
    void followsNoLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Files.write(elsewhere.resolve("logo.png"), png(30, 20));
        Files.createSymbolicLink(path.resolve("logo.png"), elsewhere.resolve("logo.png"));

        assertThat(new BrandFolder(path).problems(YAML))
                .containsExactly(
                        PLACE + "a link to somewhere else; allowed: a path inside the folder of the brand file");
    }

    private Brand.Logo read(byte[] logo) {
        return new BrandFolder(path).with("logo.png", logo).read(YAML).logo().orElseThrow();
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] sized(int width, int height) {
        byte[] png = png(30, 20);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(png, 24, 5);
        return joined(Arrays.copyOf(png, 8), chunk("IHDR", header.array()), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] typed = joined(type.getBytes(StandardCharsets.ISO_8859_1), data);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(data.length)
                .put(typed)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
