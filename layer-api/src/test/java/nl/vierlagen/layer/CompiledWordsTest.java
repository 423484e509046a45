package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that a build has compiled are read, and checked, when somebody asks for their language; all others at once. */
class CompiledWordsTest {

    private final ChecklistFiles files = new ChecklistFiles();

    @TempDir
    private Path folder;

    @Test
    void readsALanguageWhenItIsAskedFor() throws Exception {
        files.breaks("words_en.yaml", "owner: Manager", "# none");
        SortedMap<String, byte[]> documents = documents();
        documents.put(CompiledDocuments.FILE, CompiledDocuments.write(documents()));

        with(documents, checklist -> {
            assertThat(checklist.words()).containsOnlyKeys("en", "nl");
            assertThat(checklist.in("nl").title()).isEqualTo("Het huis op orde");
            assertThatThrownBy(() -> checklist.in("en").title())
                    .isInstanceOf(InvalidChecklistException.class)
                    .hasMessageContaining("criteria.team.briefed.owner: found nothing");
        });
    }

    @Test
    void saysTheSameAsWordsThatAreReadAtOnce() throws Exception {
        SortedMap<String, byte[]> documents = documents();
        documents.put(CompiledDocuments.FILE, CompiledDocuments.write(documents()));

        with(documents, checklist -> {
            assertThat(checklist.in("en")).isEqualTo(files.read().in("en"));
        });
    }

    @Test
    void readsAllThatChangedSinceTheBuildAtOnce() throws Exception {
        SortedMap<String, byte[]> documents = documents();
        byte[] compiled = CompiledDocuments.write(documents);
        files.breaks("words_en.yaml", "owner: Manager", "# none");
        documents.putAll(documents());
        documents.put(CompiledDocuments.FILE, compiled);

        assertThatThrownBy(() -> with(documents, checklist -> {}))
                .isInstanceOf(InvalidChecklistException.class)
                .hasMessageContaining("criteria.team.briefed.owner: found nothing");
    }

    private SortedMap<String, byte[]> documents() {
        SortedMap<String, byte[]> documents = new TreeMap<>();
        for (String name : new String[] {"checklist.yaml", "words_en.yaml", "words_nl.yaml"}) {
            documents.put(name, files.text(name).getBytes(StandardCharsets.UTF_8));
        }
        return documents;
    }

    private void with(SortedMap<String, byte[]> documents, Consumer<Checklist> asked) throws Exception {
        SampleJar.with(folder.resolve("layer.jar"), documents, source -> {
            asked.accept(ChecklistFiles.read(source));
            return documents;
        });
    }
}
