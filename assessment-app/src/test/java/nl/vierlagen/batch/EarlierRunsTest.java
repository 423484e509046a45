package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierRunsTest {

    private static final String HEAD = "{\"vierlagen\":\"1\"}\n";

    @TempDir
    private Path folder;

    private OutputFolder out;

    @BeforeEach
    void open() throws IOException {
        out = OutputFolder.open(folder);
    }

    @Test
    void knowsWhatTheManifestAndTheJournalsAfterItTell() throws IOException {
        Files.writeString(
                folder.resolve("manifest.jsonl"),
                HEAD + line("a", 1).text() + line("b", 1).text());
        leaveJournal(line("b", 2), line("c", 2));
        leaveJournal(line("c", 3));

        try (EarlierRuns runs = EarlierRuns.find(out)) {
            runs.read();

            assertThat(runs.heads()).containsExactly(HEAD, HEAD, HEAD);
            assertThat(runs.of("a")).hasValue(line("a", 1));
            assertThat(runs.of("b")).hasValue(line("b", 2));
            assertThat(runs.of("c")).hasValue(line("c", 3));
            assertThat(runs.of("d")).isEmpty();
        }
    }

    @Test
    void takesNoWordOfFilesThatWereBeingReplaced() throws IOException {
        Files.writeString(folder.resolve("manifest.jsonl"), HEAD + line("a", 1).text());
        OutputFolder killed = OutputFolder.open(folder);
        try (Journal journal = new Journal(killed, HEAD, 1)) {
            journal.begun("a");
        }

        try (EarlierRuns runs = EarlierRuns.find(out)) {
            runs.read();
            assertThat(runs.of("a")).hasValue(ManifestLine.begun("a"));
        }
    }

    @Test
    void passesOverALineThatWasCutShort() throws IOException {
        String whole = HEAD + line("a", 1).text() + line("b", 1).text();
        Files.writeString(folder.resolve("manifest.jsonl"), whole.substring(0, whole.length() - 2));

        try (EarlierRuns runs = EarlierRuns.find(out)) {
            runs.read();
            assertThat(runs.of("a")).hasValue(line("a", 1));
            assertThat(runs.of("b")).isEmpty();
        }
    }

    @Test
    void leavesAloneTheJournalOfARunThatLives() throws IOException {
        OutputFolder other = OutputFolder.open(folder);
        try (Journal journal = new Journal(other, HEAD, 1)) {
            journal.written(line("a", 1));
            Path temporary = Files.createFile(folder.resolve(other.names().next()));

            try (EarlierRuns runs = EarlierRuns.find(out)) {
                assertThat(runs.heads()).isEmpty();
                runs.forget();
            }
            assertThat(temporary).exists();
            assertThat(folder.resolve(other.names().journal())).exists();
        }
    }

    @Test
    void removesWhatRunsLeftThatLiveNoMore() throws IOException, InterruptedException {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path left = Files.createFile(folder.resolve(".vierlagen-" + ended.pid() + "-0123456789abcdef-1.tmp"));
        Path others = Files.createFile(folder.resolve(".vierlagen-mine.tmp"));
        Files.createDirectory(folder.resolve("0f"));
        OutputFolder killed = OutputFolder.open(folder);
        Path deep = Files.createFile(folder.resolve("0f").resolve(killed.names().next()));
        new Journal(killed, HEAD, 1).close();

        EarlierRuns.find(out).close();

        assertThat(left).doesNotExist();
        assertThat(deep).doesNotExist();
        assertThat(others).exists();
    }

    private void leaveJournal(ManifestLine... lines) throws IOException {
        try (EarlierRuns before = EarlierRuns.find(OutputFolder.open(folder));
                Journal journal = new Journal(OutputFolder.open(folder), HEAD, before.nextNumber())) {
            for (ManifestLine line : lines) {
                journal.written(line);
            }
        }
    }

    private static ManifestLine line(String id, long size) {
        return new ManifestLine(
                id, "digest", Optional.of("context"), new TreeMap<>(Map.of(id + ".json", new Fingerprint(size, -1))));
    }
}
