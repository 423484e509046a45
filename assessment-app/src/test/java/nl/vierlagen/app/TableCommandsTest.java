package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables on the command line. */
class TableCommandsTest {

    private static final Path SURVEY = Path.of("..", "examples", "survey");
    private static final String HEAD = "client.id;client.name;date;internal.policy.written\n";

    @TempDir
    private Path folder;

    @Test
    void makesReportsOfASurvey() throws IOException {
        AppRunner.Run run = AppRunner.run(
                "batch",
                SURVEY.resolve("verenigingen.csv").toString(),
                "--columns",
                SURVEY.resolve("verenigingen-columns.yaml").toString(),
                "--out",
                folder.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<String> lines = Files.lines(SURVEY.resolve("verenigingen-columns.yaml"))) {
            assertThat(lines).contains("  Weet ik niet: null");
        }
        assertThat(Files.readString(folder.resolve("harmonie-excelsior.json")))
                .contains("{\"id\": \"strategy.purpose\", \"rating\": \"not\"")
                .contains("{\"id\": \"listening.followed\", \"rating\": \"not-applicable\"");
        assertThat(Files.readString(folder.resolve("volkstuinen-zuiderhof.json")))
                .contains("{\"id\": \"policy.written\", \"rating\": null")
                .contains("{\"id\": \"service\"")
                .doesNotContain("{\"id\": \"recruitment\"");
    }

    @Test
    void readsRatingsAndTruthsByTheWordsOfEveryLanguage() throws IOException {
        String heading = "client.id;client.name;date;internal.policy.written;internal.policy.legal;"
                + "reputation.facts.crisis.plan\n";
        List<String> rows = List.of(
                "fully;partly;yes",
                "Volledig;deels;Ja",
                "entièrement;partiellement;Oui",
                "vollständig;teilweise;JA",
                "fully;not;no",
                "volledig;niet;nee",
                "Entièrement;non;Non",
                "vollständig;nicht;Nein");
        List<String> results = new ArrayList<>();
        for (String row : rows) {
            Path table = Files.writeString(folder.resolve("t.csv"), heading + "a;A;1-11-2026;" + row + "\n");
            AppRunner.Run run =
                    AppRunner.run("report", table.toString(), "--format", "json", "--out", folder.toString());
            assertThat(run.exitCode()).as(run.err()).isZero();
            results.add(Files.readString(folder.resolve("a.json")));
        }

        assertThat(results.subList(1, 4)).containsOnly(results.get(0));
        assertThat(results.subList(5, 8)).containsOnly(results.get(4));
        assertThat(results.get(0)).isNotEqualTo(results.get(4));
    }

    @Test
    void readsRatingsInTheLanguagesOfTheReport() throws IOException {
        Files.writeString(
                folder.resolve("t.csv"),
                HEAD + "a;A;1-11-2026;Deels\nb;B;1-11-2026;Partly\nc;C;1-11-2026;P\nd;D;1-11-2026;open\n");

        AppRunner.Run run = AppRunner.run("validate", folder.resolve("t.csv").toString());

        assertThat(run.out().lines().toList())
                .containsExactly(
                        folder.resolve("t.csv") + ":5:4: layers.internal.answers.policy.written.rating: found unknown"
                                + " rating 'open'; allowed: not, partly, largely, fully");
    }

    @Test
    void reportsTheOneClientOfATable() throws IOException {
        Files.writeString(folder.resolve("t.csv"), HEAD + "a;A;1-11-2026;deels\n");
        String out = folder.resolve("out").toString();

        assertThat(AppRunner.run("report", folder.resolve("t.csv").toString(), "--out", out)
                        .exitCode())
                .isZero();
        assertThat(AppRunner.runWith(HEAD + "a;A;1-11-2026;\nb;B;1-11-2026;\n", "report", "-", "--out", out)
                        .err())
                .startsWith("-: found more than one client");
    }

    @Test
    void writesNothingWithAMappingThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("t.csv"), HEAD + "a;A;1-11-2026;deels\n");
        Files.writeString(folder.resolve("m.yaml"), "colums: {}\nfixed: { date: gisteren }\n");
        Path out = folder.resolve("out");

        AppRunner.Run run = AppRunner.run(
                "batch",
                folder.resolve("t.csv").toString(),
                "--columns",
                folder.resolve("m.yaml").toString(),
                "--out",
                out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().replace(folder + "/", "").lines().toList())
                .containsExactly(
                        "m.yaml:1:1: colums: found unknown key 'colums'; allowed: columns, values, fixed, ignore, encoding,"
                                + " sheet (did you mean 'columns'?)",
                        "m.yaml:2:16: date: found 'gisteren'; allowed: a date as year-month-day, such as 2026-11-01");
        assertThat(out).doesNotExist();
    }

    @Test
    void resumesRowByRow() throws IOException {
        Path table = folder.resolve("t.csv");
        List<String> call = List.of(
                "batch", table.toString(), "--out", folder.resolve("out").toString(), "--resume");
        Files.writeString(table, HEAD + "a;A;1-11-2026;deels\nb;B;1-11-2026;niet\nc;C;1-11-2026;\n");
        AppRunner.run(call.toArray(String[]::new));

        Files.writeString(
                table, HEAD + "d;D;1-11-2026;\nb;B;1-11-2026;niet\na;A;1-11-2026;grotendeels\nc;C;2026-11-01;\n");

        // A day is read as whoever asks for it wants it, so another way to write it is another row.
        assertThat(AppRunner.run(call.toArray(String[]::new)).err())
                .endsWith("reports written: 3, unchanged: 1, failed: 0\n");
    }
}
