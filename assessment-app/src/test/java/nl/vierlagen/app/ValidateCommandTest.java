package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsNothingOnStandardOutputOfSoundFilesAndWritesNothing() throws IOException {
        file("a.yaml", Clients.open("a"));
        file("b.jsonl", Clients.line("b") + Clients.line("c"));

        AppRunner.Run run = AppRunner.run("validate", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("clients read: 3, problems: 0\n");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void namesEachFaultOfManyFilesAtItsLine() throws IOException {
        Map<String, String> faults = new TreeMap<>();
        fault(
                faults,
                "alias.yaml",
                "client: &c { id: k, name: K }\ndate: 2026-11-01\nassessor: *c",
                "3:11: assessor: ");
        fault(
                faults,
                "criterion.yaml",
                answer("k1", "policy.writen: fully"),
                "6:7: layers.internal.answers.policy.writen: ");
        fault(faults, "cut.json", "{\"client\": {\"id\": \"l\",\n", "2:1: found malformed text (");
        fault(faults, "date.yaml", "client: { id: m, name: M }\ndate: 2026-02-30", "2:7: date: found '2026-02-30'");
        fault(faults, "empty.jsonl", "\n\n", "1:1: found an empty document");
        fault(faults, "goal.yaml", Clients.open("n") + "goals:\n  - sales\n  - sale", "5:5: goals[1]: found unknown ");
        fault(
                faults,
                "id.json",
                "{\"date\": \"2026-11-01\",\n \"client\": {\"name\": \"O\", \"id\": \"../o\"}}",
                "2:32: client.id: found '../o'");
        fault(
                faults,
                "rating.yaml",
                answer("k2", "policy.written: { rating: good }"),
                "6:33: layers.internal.answers.policy.written.rating: found unknown rating 'good'");
        fault(faults, "tab.yaml", "client:\n\tid: p", "2:1: found malformed text (");
        fault(
                faults,
                "twice.yaml",
                Clients.open("q") + "date: 2026-11-02",
                "3:1: date: found the key 'date' a second ");
        fault(
                faults,
                "two.yaml",
                Clients.open("r") + "---\n" + Clients.open("s"),
                "4:1: found something after the end");
        fault(faults, "windows.yaml", "", "1:1: found bytes that are not UTF-8");
        Files.write(
                folder.resolve("windows.yaml"), "client: { id: t, name: Café }".getBytes(StandardCharsets.ISO_8859_1));
        file("sound.yaml", Clients.open("sound"));

        AppRunner.Run run = AppRunner.run("validate", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        List<String> told = run.out().replace(folder + "/", "").lines().toList();
        assertThat(told).hasSameSizeAs(faults.keySet());
        assertThat(told)
                .zipSatisfy(
                        faults.values(), (line, beginning) -> assertThat(line).startsWith(beginning));
        assertThat(run.err()).isEqualTo("clients read: 13, problems: 12\n");
    }

    @Test
    void tellsTheSameWhateverTheNumberOfJobs() throws IOException {
        for (int i = 10; i < 60; i++) {
            file("c" + i + ".yaml", i % 3 == 0 ? Clients.wrong("c" + i) : Clients.open("c" + i % 40));
        }

        AppRunner.Run one = AppRunner.run("validate", folder.toString(), "--jobs", "1");

        assertThat(one.out().lines()).hasSizeGreaterThan(30);
        assertThat(AppRunner.run("validate", folder.toString(), "--jobs", "16")).isEqualTo(one);
    }

    @Test
    void readsStandardInput() {
        AppRunner.Run run = AppRunner.runWith(Clients.line("a") + "\n  {\"x\": 1}\n", "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines())
                .extracting(line -> line.replaceFirst(": found .*", ""))
                .containsExactly("-:3:3: client", "-:3:3: date", "-:3:4: x");
    }

    @Test
    void keepsItsNotesToItselfIfItIsToBeQuiet() throws IOException {
        file("a.yaml", Clients.wrong("a"));
        file("notes.txt", "skipped");

        AppRunner.Run run = AppRunner.run("validate", folder.toString(), "--quiet");

        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).isEmpty();
    }

    private void fault(Map<String, String> faults, String name, String text, String told) throws IOException {
        file(name, text);
        faults.put(name, name + ":" + told);
    }

    private static String answer(String id, String answer) {
        return "client: { id: " + id + ", name: K }\ndate: 2026-11-01\nlayers:\n  internal:\n    answers:\n      "
                + answer;
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
