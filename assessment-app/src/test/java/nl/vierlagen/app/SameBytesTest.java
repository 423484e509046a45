package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same bytes, wherever and however it is read. */
class SameBytesTest {

    private static final String EXAMPLES = Path.of("..", "examples", "clients").toString();

    @TempDir
    private Path folder;

    private Path expected;

    @BeforeEach
    void report() {
        expected = folder.resolve("expected");
        assertThat(AppRunner.run("batch", EXAMPLES, "--out", expected.toString(), "--jobs", "1")
                        .exitCode())
                .isZero();
    }

    @Test
    void whateverTheNumberOfJobs() throws IOException {
        Path out = folder.resolve("out");

        AppRunner.run("batch", EXAMPLES, "--out", out.toString(), "--jobs", "4");

        assertSame(out);
    }

    @Test
    void whateverTheLocaleTheTimeZoneAndTheDefaultEncoding() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-9",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "batch",
                        EXAMPLES,
                        "--out",
                        out.toString(),
                        "--format",
                        "HTML,Json",
                        "--quiet")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.waitFor()).isZero();
        assertSame(out);
    }

    @Test
    void whateverStoodThereBefore() throws IOException {
        Path out = folder.resolve("out");
        AppRunner.run("batch", EXAMPLES, "--out", out.toString(), "--language", "en");

        AppRunner.run("batch", EXAMPLES, "--out", out.toString());

        assertSame(out);
    }

    private void assertSame(Path out) throws IOException {
        assertThat(names(out)).isEqualTo(names(expected)).contains("index.html", "portfolio.csv");
        for (String name : names(expected)) {
            assertThat(out.resolve(name)).hasSameBinaryContentAs(expected.resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
