package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCommandsTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "evidence");

    private static final String EXPORT =
            EXAMPLES.resolve("messages-tasopfiets.csv").toString();

    private static final String HEAD = "client: { id: a, name: A }\ndate: 2026-11-01\n";

    @TempDir
    private Path folder;

    /** By hand: 29 and 12 minutes for the first customer, 2175 (an hour more at night) for the second, none, 30. */
    @Test
    void printsFactsThatTheIntakeReadsAndTheLayerMeasures() throws IOException {
        AppRunner.Run run = AppRunner.run("webcare", EXPORT);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("""
                layers:
                  reputation:
                    answers:
                      webcare.answered: { evidence: ["messages-tasopfiets.csv, 2026-10-05 – 2026-10-27"] }
                      webcare.within-hour: { evidence: ["messages-tasopfiets.csv, 2026-10-05 – 2026-10-27"] }
                      webcare.median: { evidence: ["messages-tasopfiets.csv, 2026-10-05 – 2026-10-27"] }
                      webcare.p90: { evidence: ["messages-tasopfiets.csv, 2026-10-05 – 2026-10-27"] }
                    facts:
                      webcare:
                        from: 2026-10-05
                        to: 2026-10-27
                        messages: 5
                        answered: 4
                        withinHour: 3
                        medianMinutes: 29.5
                        p90Minutes: 2175
                """);
        assertThat(run.out())
                .contains(
                        "#   webcare.answered: 80.0 percent, largely\n#   webcare.within-hour: 60.0 percent, largely\n"
                                + "#   webcare.median: 29.5 minutes, largely\n#   webcare.p90: 2175.0 minutes, not\n");
        assertThat(result(HEAD + run.out()))
                .contains("\"id\": \"webcare.median\", \"rating\": \"largely\", \"basis\": \"measured\","
                        + " \"measured\": {\"value\": 29.5, \"rating\": \"largely\"}");
    }

    @Test
    void countsMinutesWithinTheHoursGiven() {
        AppRunner.Run run = AppRunner.run("webcare", EXPORT, "--hours", "mon-fri 09:00-17:30");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("# minutes within mon-fri 09:00-17:30, days of Europe/Amsterdam\n")
                .contains("withinHour: 4\n", "medianMinutes: 24.5\n", "p90Minutes: 30\n");
    }

    @Test
    void putsFactsIntoAnAssessmentFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), HEAD + "# mine\n");

        AppRunner.Run first = AppRunner.run("webcare", EXPORT, "--into", file.toString());
        String once = Files.readString(file);
        AppRunner.Run second = AppRunner.run("webcare", EXPORT, "--into", file.toString());

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err()).isEqualTo(file + ": facts put into it\n");
        assertThat(once).startsWith(HEAD + "layers:\n").endsWith("p90Minutes: 2175\n# mine\n");
        assertThat(second.err()).isEqualTo(file + ": the facts stood there already\n");
        assertThat(Files.readString(file)).isEqualTo(once);
        assertThat(AppRunner.run("validate", file.toString()).exitCode()).isZero();
    }

    @Test
    void leavesAFileAsItIsWhereAnotherValueStandsOrItsDateIsTooEarly() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.yaml"), HEAD + "layers: { reputation: { facts: { webcare: { messages: 6 } } } }\n");
        String before = Files.readString(file);

        AppRunner.Run refused = AppRunner.run("webcare", EXPORT, "--into", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .startsWith(file + ": nothing was put into it\n  " + file
                        + ":3:55: layers.reputation.facts.webcare.messages:");
        assertThat(Files.readString(file)).isEqualTo(before);

        assertThat(AppRunner.run("webcare", EXPORT, "--into", file.toString(), "--replace")
                        .exitCode())
                .isZero();
        assertThat(Files.readString(file)).contains("{ messages: 5, from: 2026-10-05,");

        Files.writeString(file, HEAD.replace("11-01", "10-20"));
        AppRunner.Run early = AppRunner.run("webcare", EXPORT, "--into", file.toString());
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.err())
                .startsWith("Not counted for an assessment of 2026-10-20: webcare.to: found '2026-10-27'; allowed: ");
    }

    @Test
    void readsExportsOfOthersByAMappingFile() {
        AppRunner.Run run = AppRunner.run(
                "activity",
                EXAMPLES.resolve("posts-tasopfiets.csv").toString(),
                "--columns",
                EXAMPLES.resolve("posts-kolommen.yaml").toString(),
                "--to",
                "2026-10-31",
                "--plan",
                "instagram=4");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("#   content.rhythm: ", "activity: active  # proposed: by S2.05, shares by itself: ")
                .contains("activity: reactive", "activity: passive", "plannedPostsPerMonth: 4\n");
    }

    @Test
    void readsALogOfAnyEncodingFromStandardInput() {
        AppRunner.Run run = AppRunner.runWith(
                "kanaal;received;answered\nköln;2026-10-01 10:00;2026-10-01 10:10\n", "webcare", "-", "--zone", "UTC");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).isEqualTo("columns passed over: kanaal\n");
        assertThat(run.out()).contains("medianMinutes: 10\n");
    }

    @Test
    void refusesAWrongCall() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("m.yaml"), "columns: { a: receved, b: id, c: id }\nfixed: { id: 'x' }\nvalus: {}\n");

        assertWrong("--hours: found '9-5'; allowed: days and hours", "webcare", EXPORT, "--hours", "9-5");
        assertWrong("--zone: found 'Mars'", "webcare", EXPORT, "--zone", "Mars");
        assertWrong("--from: found '2026-02-30'", "webcare", EXPORT, "--from", "2026-02-30");
        assertWrong("--to: found 2026-01-01", "webcare", EXPORT, "--from", "2026-02-01", "--to", "2026-01-01");
        assertWrong("--replace: found it without --into", "webcare", EXPORT, "--replace");
        assertWrong("found no such file", "webcare", folder.resolve("none.csv").toString());
        assertWrong("found a file that is no CSV", "webcare", mapping.toString());
        assertWrong("found no YAML and no JSON", "webcare", EXPORT, "--into", EXPORT);
        assertWrong(
                "m.yaml:1:15: columns.a: found unknown column 'receved'",
                "webcare",
                EXPORT,
                "--columns",
                mapping.toString());
        assertWrong("--plan: found 'x'", "activity", posts(), "--plan", "x=3");
        assertThat(AppRunner.run("webcare", EXPORT, "--from", "2027-01-01").exitCode())
                .isEqualTo(1);
    }

    private String posts() throws IOException {
        return Files.writeString(folder.resolve("p.csv"), "network,time,kind\nlinkedin,2026-10-01,post\n")
                .toString();
    }

    private static void assertWrong(String told, String... arguments) {
        AppRunner.Run run = AppRunner.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told);
    }

    private String result(String assessment) throws IOException {
        Path file = Files.write(folder.resolve("pasted.yaml"), assessment.getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out");
        assertThat(AppRunner.run("report", file.toString(), "--out", out.toString(), "--format", "json")
                        .exitCode())
                .isZero();
        return Files.readString(out.resolve("a.json"));
    }
}
