package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void writeOnce() throws IOException {
        out = folder.resolve("out");
        clients(Clients.line("a"), Clients.line("b"), Clients.line("c"));
        assertThat(batch().exitCode()).isZero();
        for (String name : List.of("a.json", "b.json", "c.json")) {
            Files.setLastModifiedTime(out.resolve(name), LONG_AGO);
        }
    }

    @Test
    void leavesAloneWhatIsUnchanged() throws IOException {
        AppRunner.Run run = batch("--resume");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).endsWith("reports written: 0, unchanged: 3, failed: 0\n");
        assertThat(written()).isEmpty();
        assertSameAsUndisturbed();
    }

    @Test
    void writesAnewWhatChangedOrIsNewAndNothingElse() throws IOException {
        clients(
                Clients.line("a"),
                Clients.line("b").replace("Client b", "Client B"),
                Clients.line("c"),
                Clients.line("d"));

        AppRunner.Run run = batch("--resume");

        assertThat(run.err()).endsWith("reports written: 2, unchanged: 2, failed: 0\n");
        assertThat(written()).containsExactly("b.json");
        assertSameAsUndisturbed();
    }

    @Test
    void writesAnewWhatIsMissingOrCutShort() throws IOException {
        Files.delete(out.resolve("a.json"));
        Files.writeString(out.resolve("c.json"), "{");

        assertThat(batch("--resume").err()).endsWith("reports written: 2, unchanged: 1, failed: 0\n");
        assertSameAsUndisturbed();
    }

    @Test
    void writesAnewWhatWasEditedAndHasTheSizeThatItHad() throws IOException {
        String written = Files.readString(out.resolve("b.json"));
        Files.writeString(out.resolve("b.json"), written.replace("Client b", "Client d"));

        assertThat(batch("--resume").err()).endsWith("reports written: 1, unchanged: 2, failed: 0\n");
        assertThat(out.resolve("b.json")).hasContent(written);
        assertSameAsUndisturbed();
    }

    @Test
    void writesAllAnewInAnotherWay() throws IOException {
        assertThat(batch("--resume", "--language", "en").err()).endsWith("reports written: 3, failed: 0\n");
        assertSameAsUndisturbed("--language", "en");
    }

    @Test
    void writesAllAnewUnasked() throws IOException {
        assertThat(batch().err()).endsWith("reports written: 3, failed: 0\n");
        assertThat(written()).containsExactly("a.json", "b.json", "c.json");
    }

    @Test
    void tellsWhoseFilesAreLeft() throws IOException {
        clients(Clients.line("c"));

        assertThat(batch("--resume").err())
                .contains(
                        "2 clients of an earlier run are not in this batch; their files are left as they are: a, b\n");
        assertThat(out.resolve("a.json")).exists();
    }

    @Test
    void forgetsAClientThatFails() throws IOException {
        String sound = Clients.line("b");
        clients(Clients.line("a"), sound.replace("\"Client b\"", "12"));
        AppRunner.Run run = batch("--resume");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readAllLines(out.resolve("failures.csv")))
                .containsExactly(
                        "client.id,file,line,column,path,found,allowed,nearest",
                        "b," + folder.resolve("clients.jsonl")
                                + ",2,32,client.name,the number 12,a text (put it in quotes),");

        clients(Clients.line("a"), sound);
        assertThat(batch("--resume").err()).endsWith("reports written: 1, unchanged: 1, failed: 0\n");
        assertThat(out.resolve("failures.csv")).doesNotExist();
    }

    @Test
    void removesPagesThatAnEarlierRunWroteOfMoreClients() throws IOException {
        Path pages = Files.createDirectory(out.resolve("index"));
        Files.createFile(pages.resolve("0001.html"));
        Files.createFile(pages.resolve("0002.html"));
        batch("--resume");
        assertSameAsUndisturbed();
        assertThat(pages).doesNotExist();
    }

    @Test
    void removesNoOtherFilesBesideThePages() throws IOException {
        Path pages = Files.createDirectory(out.resolve("index"));
        Files.createFile(pages.resolve("0001.html"));
        Files.createFile(pages.resolve("001.html"));
        Files.createFile(pages.resolve("notes.html"));
        batch();
        assertThat(pages).isDirectoryNotContaining("glob:**/0001.html");
        assertThat(pages.resolve("001.html")).exists();
        assertThat(pages.resolve("notes.html")).exists();
    }

    @Test
    void removesNothingFromAFolderInWhichNoRunWrote() throws IOException {
        Path page = folder.resolve("other/index/0001.html");
        Files.createDirectories(page.getParent());
        Files.createFile(page);
        batch(folder.resolve("other"));
        assertThat(page).exists();
    }

    @Test
    void replacesNothingOfAnotherVersionUnasked() throws IOException {
        Path manifest = out.resolve("manifest.jsonl");
        String own = Files.readString(manifest);
        Files.writeString(manifest, own.replaceFirst("\"vierlagen\":\"[^\"]*\"", "\"vierlagen\":\"0.0.7\""));

        AppRunner.Run refused = batch();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains("--out: found " + out + ", which version 0.0.7 of Vierlagen wrote, while this is ")
                .endsWith("; allowed: another folder, or --overwrite\n");
        assertThat(written()).isEmpty();

        assertThat(batch("--resume", "--overwrite").err()).endsWith("reports written: 3, failed: 0\n");
        assertThat(manifest).hasContent(own);
    }

    private void clients(String... lines) throws IOException {
        Files.writeString(folder.resolve("clients.jsonl"), String.join("", lines));
    }

    private AppRunner.Run batch(String... more) {
        return batch(out, more);
    }

    private AppRunner.Run batch(Path to, String... more) {
        List<String> call = new ArrayList<>(List.of(
                "batch", folder.resolve("clients.jsonl").toString(), "--out", to.toString(), "--format", "json"));
        call.addAll(List.of(more));
        return AppRunner.run(call.toArray(String[]::new));
    }

    /** The files that were there before, and are written since. */
    private List<String> written() throws IOException {
        List<String> written = new ArrayList<>();
        for (String name : List.of("a.json", "b.json", "c.json")) {
            if (!Files.getLastModifiedTime(out.resolve(name)).equals(LONG_AGO)) {
                written.add(name);
            }
        }
        return written;
    }

    private void assertSameAsUndisturbed(String... more) throws IOException {
        Path undisturbed = folder.resolve("undisturbed");
        batch(undisturbed, more);
        assertThat(FolderBytes.of(out)).isEqualTo(FolderBytes.of(undisturbed));
    }
}
