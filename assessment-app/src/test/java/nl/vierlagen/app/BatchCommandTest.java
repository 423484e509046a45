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

class BatchCommandTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameOut() {
        out = folder.resolve("out");
    }

    @Test
    void writesEveryClientWithThePageAndTheTableOverThem() throws IOException {
        file("in/b.yaml", Clients.open("second"));
        file("in/a.jsonl", Clients.line("z") + Clients.line("first"));

        AppRunner.Run run = AppRunner.runWith(Clients.line("last"), "batch", path("in"), "-", "--out", path("out"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(out.resolve("index.html") + "\n");
        assertThat(run.err()).isEqualTo("reading clients\nwriting reports: 4 clients\nreports written: 4, failed: 0\n");
        assertThat(written())
                .containsExactly(
                        "first.html",
                        "first.json",
                        "index.html",
                        "last.html",
                        "last.json",
                        "manifest.jsonl",
                        "portfolio.csv",
                        "portfolio.xlsx",
                        "second.html",
                        "second.json",
                        "z.html",
                        "z.json");
        assertThat(Files.readAllLines(out.resolve("portfolio.csv")))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("client.id", "z", "first", "second", "last");
        assertThat(out.resolve("index.html")).content().contains("<a href=\"first.html\">Client first</a>");
    }

    @Test
    void namesEachClientThatFailsWithEveryProblemAndWritesTheOthers() throws IOException {
        file("in/a.yaml", Clients.open("a"));
        file("in/b.yaml", Clients.wrong("b"));
        file("in/c.yaml", "c: [");
        file("in/d.yaml", Clients.open("d"));
        file("in/e.yaml", Clients.open("a"));

        AppRunner.Run run = AppRunner.run("batch", path("in"), "--out", path("out"), "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().replace(path("in") + "/", "").lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("reading clients"),
                        line -> assertThat(line).isEqualTo("writing reports: 5 clients"),
                        line -> assertThat(line).isEqualTo("b: not reported"),
                        line -> assertThat(line).startsWith("  b.yaml:1:24: client.name: found the number 12"),
                        line -> assertThat(line).startsWith("  b.yaml:2:7: date: found '2026-02-30'"),
                        line -> assertThat(line).isEqualTo("c.yaml:1:1: not reported"),
                        line -> assertThat(line).startsWith("  c.yaml:1:5: found malformed text"),
                        line -> assertThat(line).isEqualTo("a: not reported"),
                        line -> assertThat(line).startsWith("  e.yaml:1:15: client.id: found 'a' a second time"),
                        line -> assertThat(line).isEqualTo("reports written: 2, failed: 3"));
        assertThat(written())
                .containsExactly(
                        "a.json",
                        "d.json",
                        "failures.csv",
                        "index.html",
                        "manifest.jsonl",
                        "portfolio.csv",
                        "portfolio.xlsx");
        assertThat(out.resolve("index.html"))
                .content()
                .contains("<a href=\"a.json\">")
                .contains("b.yaml:2:7: date: found")
                .contains("c.yaml:1:5: found malformed text");
    }

    @Test
    void endsWithThreeForAClientUnderTheFloorAndWithOneIfAnotherFailed() throws IOException {
        file("in/a.yaml", Clients.open("a"));
        file("in/b.yaml", Clients.perfect("b"));

        AppRunner.Run under = AppRunner.run("batch", path("in"), "--out", path("out"), "--fail-below", "reactive");
        assertThat(under.exitCode()).isEqualTo(3);
        assertThat(under.err())
                .contains("\na: absent, under the floor of reactive\n")
                .doesNotContain("b: ")
                .endsWith("reports written: 2, failed: 0, under the floor: 1\n");

        AppRunner.Run above = AppRunner.run("batch", path("in/b.yaml"), "--out", path("out"), "--fail-below", "active");
        assertThat(above.exitCode()).isZero();

        file("in/c.yaml", Clients.wrong("c"));
        AppRunner.Run both = AppRunner.run("batch", path("in"), "--out", path("out"), "--fail-below", "reactive");
        assertThat(both.exitCode()).isEqualTo(1);
        assertThat(both.err()).contains("a: absent, under the floor of reactive\n", "c: not reported\n");
    }

    @Test
    void tellsErrorsAloneIfItIsToBeQuiet() throws IOException {
        file("in/a.yaml", Clients.open("a"));
        file("in/notes.txt", "skipped");

        assertThat(AppRunner.run("batch", path("in"), "--out", path("out"), "--quiet")
                        .err())
                .isEmpty();
        assertThat(AppRunner.run("batch", path("in"), "--out", path("out")).err())
                .startsWith(path("in/notes.txt") + ": skipped, not one of .json,")
                .endsWith("\nreports written: 1, failed: 0\n");

        file("in/b.yaml", Clients.wrong("b"));
        assertThat(AppRunner.run("batch", path("in"), "--out", path("out"), "--quiet")
                        .err()
                        .lines())
                .hasSize(3)
                .first()
                .isEqualTo("b: not reported");
    }

    @Test
    void makesNoFolderIfASourceIsUnusable() throws IOException {
        file("in/a.yaml", Clients.open("a"));

        AppRunner.Run run = AppRunner.run("batch", path("in"), path("none"), "--out", path("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo(path("none") + ": found no such file or folder; allowed: one that exists\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void makesNoFolderForAnEmptyListOfFormats() throws IOException {
        file("in/a.yaml", Clients.open("a"));

        AppRunner.Run run = AppRunner.run("batch", path("in"), "--out", path("out"), "--format", ",");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--format: found no format; allowed: html, pdf, docx, json");
        assertThat(out).doesNotExist();
    }

    @Test
    void doesNotReadItsOwnResultsTheNextTime() throws IOException {
        file("a.yaml", Clients.open("a"));

        for (int time = 1; time <= 2; time++) {
            AppRunner.Run run = AppRunner.run("batch", folder.toString(), "--out", path("out"));
            assertThat(run.exitCode()).as("time " + time).isZero();
            assertThat(run.err()).endsWith("reports written: 1, failed: 0\n");
        }
        AppRunner.Run run = AppRunner.run("batch", folder.toString(), "--out", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(folder + ": found the folder that is written to; allowed: another one");
    }

    @Test
    void tellsThatThePageCouldNotBeWritten() throws IOException {
        file("in/a.yaml", Clients.open("a"));
        file("out/index.html/x", "in the way");

        AppRunner.Run run = AppRunner.run("batch", path("in"), "--out", path("out"), "--quiet");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(
                        "index.html, portfolio.csv and portfolio.xlsx could not be written (something else has that name); to go on:"
                                + " vierlagen batch " + path("in") + " --out " + path("out") + " --quiet --resume\n");
        assertThat(written())
                .hasSize(4)
                .contains("a.html", "a.json", "index.html")
                .anyMatch(name -> name.endsWith(".journal"));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
