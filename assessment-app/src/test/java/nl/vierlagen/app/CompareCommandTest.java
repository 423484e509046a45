package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private String out;
    private String before;
    private String after;

    @BeforeEach
    void makeAudits() throws IOException {
        out = folder.resolve("out").toString();
        before = result("cafe", "2025-11-01", Clients.open("cafe"));
        after = file("after.yaml", Clients.perfect("cafe"));
    }

    @Test
    void writesTheComparisonOfAResultAndAnAssessment() {
        AppRunner.Run run = AppRunner.run("compare", before, after, "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(out + "/cafe-comparison.html\n" + out + "/cafe-comparison.json\n");
        assertThat(Path.of(out, "cafe-comparison.html")).content().contains("van 0,0 naar 100,0");
        assertThat(Path.of(out, "cafe-comparison.json")).content().contains("\"change\": \"answered\"");
    }

    @Test
    void writesNothingForTwoClients() throws IOException {
        AppRunner.Run run =
                AppRunner.run("compare", result("bar", "2025-11-01", Clients.open("bar")), after, "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("found client 'bar', while " + after + " is of client 'cafe'");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void tellsToSwapWhatIsTheWrongWayRound() {
        AppRunner.Run run = AppRunner.run("compare", after, before, "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("which is after 2025-11-01 in " + before).contains("(swap the two)");
    }

    @Test
    void tellsEveryProblemOfBothFiles() throws IOException {
        String damaged = file("damaged.json", Files.readString(Path.of(before)).replace("2025-11-01", "2025-11-31"));

        AppRunner.Run run = AppRunner.run("compare", damaged, file("x.yaml", Clients.wrong("cafe")), "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("damaged.json:9:11: date: found '2025-11-31'")
                .contains("x.yaml:1:27: client.name: found the number 12")
                .contains("x.yaml:2:7: date: found '2026-02-30'");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void aReportHasTheComparison() {
        AppRunner.Run run = AppRunner.run("report", after, "--compare", before, "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(Path.of(out, "cafe.html"))
                .content()
                .contains("<section id=\"comparison\"")
                .doesNotContain("chart-trend-");
    }

    @Test
    void aReportOfSeveralEarlierAuditsHasATrend() throws IOException {
        String first = result("cafe", "2024-11-01", Clients.open("cafe"));

        AppRunner.run("report", after, "--compare", before, "--compare", first, "--out", out, "--language", "en");

        assertThat(Path.of(out, "cafe.html"))
                .content()
                .contains("1 November 2026 compared with 1 November 2025")
                .contains("chart-trend-overall");
    }

    @Test
    void aReportRefusesTheAuditOfAnotherClient() throws IOException {
        String other = result("bar", "2025-11-01", Clients.open("bar"));

        AppRunner.Run run = AppRunner.run("report", after, "--compare", other, "--out", out);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--compare: " + other + ": found client 'bar'");
        assertThat(Path.of(out)).doesNotExist();
    }

    @Test
    void aBatchTakesEachClientsOwnAndNotesTheOthers() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve("earlier"));
        Files.move(Path.of(before), earlier.resolve("cafe.json"));
        Files.move(Path.of(result("bar", "2025-11-01", Clients.open("bar"))), earlier.resolve("bar.json"));
        String club = file("club.yaml", Clients.open("club"));

        AppRunner.Run run = AppRunner.run("batch", after, club, "--compare", earlier.toString(), "--out", out);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("bar.json: not used, this batch has no client 'bar'");
        assertThat(Path.of(out, "cafe.html")).content().contains("<section id=\"comparison\"");
        assertThat(Path.of(out, "club.html")).content().doesNotContain("<section id=\"comparison\"");
    }

    @Test
    void aBatchFailsTheClientWhoseEarlierAuditIsNotEarlier() throws IOException {
        String later = result("cafe", "2027-11-01", Clients.open("cafe"));

        AppRunner.Run run = AppRunner.run("batch", after, "--compare", later, "--out", out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("cafe: not reported").contains("found the date 2027-11-01");
        assertThat(Path.of(out, "cafe.html")).doesNotExist();
    }

    /** The result of a client, in a file of its own. */
    private String result(String id, String date, String yaml) throws IOException {
        Path made = Files.createTempDirectory(folder, "made");
        String file = file("made.yaml", yaml.replace("2026-11-01", date));
        AppRunner.run("report", file, "--out", made.toString(), "--format", "json");
        return made.resolve(id + ".json").toString();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
