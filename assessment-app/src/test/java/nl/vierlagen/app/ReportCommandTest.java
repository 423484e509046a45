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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private String out;

    @BeforeEach
    void nameOut() {
        out = folder.resolve("out").toString();
    }

    @Test
    void writesReportAndResultAndTellsWhere() throws IOException {
        AppRunner.Run run = AppRunner.run("report", file("x.yaml", Clients.open("cafe")), "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(out + "/cafe.html\n" + out + "/cafe.json\n");
        assertThat(run.err()).isEmpty();
        assertThat(written()).containsExactly("cafe.html", "cafe.json");
        assertThat(Path.of(out, "cafe.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("Client cafe");
    }

    @ParameterizedTest
    @CsvSource({"json, cafe.json", "HTML, cafe.html", "'json,json', cafe.json"})
    void writesTheFormatsThatAreAskedFor(String format, String name) throws IOException {
        AppRunner.Run run =
                AppRunner.run("report", file("x.yaml", Clients.open("cafe")), "--out", out, "--format", format);

        assertThat(run.exitCode()).isZero();
        assertThat(written()).containsExactly(name);
    }

    @Test
    void speaksTheLanguageOfTheClientUnlessToldAnother() throws IOException {
        String file = file("x.yaml", Clients.open("cafe") + "language: en\n");

        AppRunner.run("report", file, "--out", out);
        assertThat(Path.of(out, "cafe.html")).content().contains("<html lang=\"en\">");
        AppRunner.run("report", file, "--out", out, "--language", "nl");
        assertThat(Path.of(out, "cafe.html")).content().contains("<html lang=\"nl\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml", "json"})
    void readsStandardInput(String syntax) throws IOException {
        String text = syntax.equals("yaml") ? Clients.open("cafe") : Clients.line("cafe");

        assertThat(AppRunner.runWith(text, "report", "-", "--out", out).exitCode())
                .isZero();
        assertThat(written()).containsExactly("cafe.html", "cafe.json");
    }

    @Test
    void tellsEveryProblemAndWritesNothing() throws IOException {
        String file = file("x.yaml", Clients.wrong("cafe"));

        AppRunner.Run run = AppRunner.run("report", file, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "cafe: not reported",
                        "  " + file + ":1:27: client.name: found the number 12; allowed: a text (put it in quotes)",
                        "  " + file + ":2:7: date: found '2026-02-30'; allowed: a day that exists, as year-month-day");
        assertThat(written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json", "x.jsonl"})
    void tellsAnEmptyFile(String name) throws IOException {
        String file = file(name, "");

        AppRunner.Run run = AppRunner.run("report", file, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("  " + file + ":1:1: found an empty document");
        assertThat(written()).isEmpty();
    }

    @Test
    void refusesMoreThanOneClient() throws IOException {
        String file = file("x.jsonl", Clients.line("a") + Clients.line("b"));

        AppRunner.Run run = AppRunner.run("report", file, "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ": found more than one client; allowed: one ('vierlagen batch' takes many)\n");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        String taken = file("taken", "mine");

        AppRunner.Run run = AppRunner.run("report", file("x.yaml", Clients.open("cafe")), "--out", taken);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("--out: found " + taken + ", where nothing can be written (something else has that name);"
                        + " allowed: a folder that can be written or made\n");
        assertThat(Path.of(taken)).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({"absent, 0", "passive, 3", "reactive, 3", "active, 3", "embedded, 3"})
    void holdsAClientAtTheLowestLevelAgainstTheFloor(String floor, int exitCode) throws IOException {
        AppRunner.Run run =
                AppRunner.run("report", file("x.yaml", Clients.open("cafe")), "--out", out, "--fail-below", floor);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).isEqualTo(exitCode == 0 ? "" : "cafe: absent, under the floor of " + floor + "\n");
        assertThat(written()).containsExactly("cafe.html", "cafe.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "passive", "reactive", "active", "embedded"})
    void findsNoFloorAboveTheHighestLevel(String floor) throws IOException {
        AppRunner.Run run =
                AppRunner.run("report", file("x.yaml", Clients.perfect("cafe")), "--out", out, "--fail-below", floor);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(out))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
