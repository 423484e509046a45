package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.vierlagen.app.AppRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports of the examples are checked in, so that a change in them is seen and meant. */
class GoldenReportsTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final String RENEW = "./vierlagen batch examples/clients --out examples/reports";

    @Test
    void theExamplesGiveTheReportsThatAreCheckedIn(@TempDir Path out) throws IOException {
        AppRunner.run("batch", EXAMPLES.resolve("clients").toString(), "--out", out.toString());

        assertThat(names(out))
                .as("files of the examples; if the difference is meant: " + RENEW)
                .isEqualTo(names(EXAMPLES.resolve("reports")));
        for (String name : names(out)) {
            assertThat(content(out.resolve(name)))
                    .as(name + "; if the difference is meant: " + RENEW)
                    .isEqualTo(content(EXAMPLES.resolve("reports").resolve(name)));
        }
    }

    /** Its lines; of a workbook, those of its parts, which another library of the system may have packed in another way. */
    private static List<String> content(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return Files.readAllLines(file);
        }
        List<String> lines = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                lines.add(entry.getName());
                lines.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return lines;
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            // The manifest names the program as it was built, which is another one after every change.
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("manifest.jsonl"))
                    .sorted()
                    .toList();
        }
    }
}
