package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example in the house style of an invented agency. */
class BrandedReportsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String BRAND =
            EXAMPLES.resolve("brand").resolve("bureau-noorderlicht.yaml").toString();

    @TempDir
    private Path out;

    @Test
    void everyExampleWearsTheStyle() throws IOException {
        AppRunner.Run run = AppRunner.run(
                "batch", EXAMPLES.resolve("clients").toString(), "--brand", BRAND, "--out", out.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(10);
        for (Path page : pages) {
            String text = Files.readString(page);
            assertThat(text)
                    .as(page.toString())
                    .contains("--cover: #14213d; --cover-ink: #f4f1de; --accent-light: #0b6e63;")
                    .contains("noorderlicht.example")
                    .contains("alt=\"Bureau Noorderlicht\"")
                    .contains("src=\"data:image/svg+xml;base64,")
                    .contains(text.contains("<html lang=\"nl\">") ? "volle dag" : "full day")
                    .doesNotContain("verankerd")
                    .doesNotContain("<script");
        }
        assertThat(out.resolve("index.html"))
                .content()
                .contains("Bureau Noorderlicht")
                .contains("#14213d");
    }

    @Test
    void theAgencysOwnPartTakesThePlaceOfVierlagens() throws IOException {
        AppRunner.run(
                "report",
                EXAMPLES.resolve("clients").resolve("ziekenhuis-merwehage.yaml").toString(),
                "--brand",
                BRAND,
                "--out",
                out.toString());

        assertThat(out.resolve("ziekenhuis-merwehage.html"))
                .content()
                .contains("<h3>1. ")
                .contains("<strong>→ ");
    }

    @Test
    void theResultIsTheSameInEveryStyle() throws IOException {
        AppRunner.run(
                "report",
                EXAMPLES.resolve("clients").resolve("bakkerij-janssen.yaml").toString(),
                "--brand",
                BRAND,
                "--out",
                out.toString());

        assertThat(out.resolve("bakkerij-janssen.json"))
                .hasSameTextualContentAs(EXAMPLES.resolve("reports").resolve("bakkerij-janssen.json"));
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("index.html"))
                    .toList();
        }
    }
}
