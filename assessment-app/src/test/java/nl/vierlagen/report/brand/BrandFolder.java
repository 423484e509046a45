package nl.vierlagen.report.brand;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.Spoken;

/** A folder with a brand in it, for tests. Problems name the folder as {@code /b}. */
record BrandFolder(Path path) {

    static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'><path d='M0 0h40'/></svg>";

    BrandFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    BrandFolder with(String name, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(name).getParent());
            Files.write(path.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Brand read(String yaml) {
        Problems problems = new Problems();
        return reader(yaml, problems).orElseThrow(() -> new AssertionError(problems.list()));
    }

    List<String> problems(String yaml) {
        Problems problems = new Problems();
        reader(yaml, problems).ifPresent(brand -> {
            throw new AssertionError("nothing was found wrong with " + brand);
        });
        return problems.list().stream()
                .map(Problem::toString)
                .map(text -> text.replace(path.toString(), "/b"))
                .toList();
    }

    /** Reads a brand of which it does not matter whether it is sound. */
    void tryToRead(String yaml) {
        reader(yaml, new Problems());
    }

    /** A font in which every letter is a block, with its licence as it is given. */
    static byte[] font(int licence) {
        try (InputStream in = BrandFolder.class.getResourceAsStream("blocks.ttf")) {
            byte[] font = in.readAllBytes();
            int tables = font[5];
            for (int table = 12; table < 12 + 16 * tables; table += 16) {
                if (new String(font, table, 4, StandardCharsets.ISO_8859_1).equals("OS/2")) {
                    int start = ByteBuffer.wrap(font).getInt(table + 8);
                    ByteBuffer.wrap(font).putShort(start + 8, (short) licence);
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Brand> reader(String yaml, Problems problems) {
        with("brand.yaml", yaml);
        return new BrandReader(Spoken.languages()).read(path.resolve("brand.yaml"), problems);
    }
}
