package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"client.xlsx", "client.YAML", "client.yml", "new/client.json"})
    void writesAFileThatLacksTheClientAlone(String name) {
        String file = folder.resolve(name).toString();

        AppRunner.Run written = AppRunner.run("questionnaire", "--out", file, "--language", "en");
        AppRunner.Run read = AppRunner.run("validate", file);

        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.out().strip()).isEqualTo(file);
        assertThat(read.out().lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith("found nothing; allowed: a value: this key is required"))
                .allMatch(line -> line.matches(".*: (client\\.id|client\\.name|date): found.*"));
    }

    @Test
    void leavesAloneWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("client.xlsx"), "filled in");

        AppRunner.Run run = AppRunner.run("questionnaire", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("client.xlsx, which is there already; allowed: another name");
        assertThat(file).hasContent("filled in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"client.xls", "client", "/", ".."})
    void refusesOtherFormats(String name) throws IOException {
        AppRunner.Run run =
                AppRunner.run("questionnaire", "--out", folder.resolve(name).toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("allowed: a name that ends in .xlsx, .yaml, .yml or .json");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aFilledInWorkbookIsComparedLikeAnAssessment() throws IOException {
        Path file = folder.resolve("a.yaml");
        AppRunner.run("questionnaire", "--out", folder.resolve("a.xlsx").toString());

        AppRunner.Run run = AppRunner.run(
                "compare",
                folder.resolve("a.xlsx").toString(),
                Files.writeString(file, "client: { id: x, name: X }\ndate: 2026-11-01\n")
                        .toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(List.of(run.err().split("\n"))).anyMatch(line -> line.contains("client.id: found nothing"));
    }
}
