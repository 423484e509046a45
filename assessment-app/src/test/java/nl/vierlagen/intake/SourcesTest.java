package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @TempDir
    private Path folder;

    @Test
    void readsEachFormatByTheEndOfItsName() throws Exception {
        for (String name : List.of("a.json", "b.yaml", "c.yml", "d.jsonl", "e.ndjson", "F.JSON")) {
            file(name, "{}\n{}\n");
        }

        assertThat(told(folder.toString()))
                .containsExactly(
                        "F.JSON:1:1 JSON",
                        "a.json:1:1 JSON",
                        "b.yaml:1:1 YAML",
                        "c.yml:1:1 YAML",
                        "d.jsonl:1:1 JSON",
                        "d.jsonl:2:1 JSON",
                        "e.ndjson:1:1 JSON",
                        "e.ndjson:2:1 JSON");
    }

    @Test
    void readsWhatGzipCompressed() throws Exception {
        Files.write(folder.resolve("a.json.gz"), gzip("{}"));
        Files.write(folder.resolve("b.JSONL.GZ"), gzip("{}\n{}\n", "{}\n"));
        Files.write(folder.resolve("c.yaml.gz"), gzip("a: 1"));

        assertThat(told(folder.toString()))
                .containsExactly(
                        "a.json.gz:1:1 JSON",
                        "b.JSONL.GZ:1:1 JSON",
                        "b.JSONL.GZ:2:1 JSON",
                        "b.JSONL.GZ:3:1 JSON",
                        "c.yaml.gz:1:1 YAML");
    }

    @Test
    void seesThatStandardInputIsCompressed() throws Exception {
        InputStream standard = new ByteArrayInputStream(gzip("{\"a\": 1}\n", "{\"a\": 2}\n"));

        assertThat(told(Sources.of(List.of("-"), standard, Optional.empty(), Texts.TABLES)))
                .containsExactly("-:1:1 JSON", "-:2:1 JSON");
    }

    @Test
    void tellsWhereACompressedFileIsCutShortAfterWhatCameBefore() throws Exception {
        byte[] second = gzip("{}\n".repeat(1000));
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes(gzip("{}\n{}\n"));
        cut.write(second, 0, second.length - 12);
        Files.write(folder.resolve("a.jsonl.gz"), cut.toByteArray());

        List<String> told = told(path("a.jsonl.gz"));

        assertThat(told)
                .startsWith("a.jsonl.gz:1:1 JSON", "a.jsonl.gz:2:1 JSON")
                .hasSizeGreaterThan(2);
        assertThat(told.get(told.size() - 1))
                .startsWith("a.jsonl.gz:" + told.size() + ":1: found something that can't be read (")
                .endsWith("allowed: a readable file");
    }

    @Test
    void tellsWhatIsNotCompressedAsItsNameSays() throws Exception {
        file("a.jsonl.gz", "{}");

        assertThat(told(path("a.jsonl.gz")))
                .singleElement()
                .asString()
                .startsWith("a.jsonl.gz:1:1: found something that can't be read (");
    }

    @Test
    void keepsTheOrderInWhichSourcesAreNamed() throws Exception {
        file("z.yaml", "z");
        file("in/b.yaml", "b");
        file("in/a.yaml", "a");

        InputStream standard = new ByteArrayInputStream("{\"a\": 1}\n{\"a\": 2}\n".getBytes(StandardCharsets.UTF_8));
        List<String> names = List.of(path("z.yaml"), "-", path("in"), path("z.yaml"));

        assertThat(told(Sources.of(names, standard, Optional.empty(), Texts.TABLES)))
                .containsExactly(
                        "z.yaml:1:1 YAML",
                        "-:1:1 JSON",
                        "-:2:1 JSON",
                        "in/a.yaml:1:1 YAML",
                        "in/b.yaml:1:1 YAML",
                        "z.yaml:1:1 YAML");
    }

    @Test
    void readsNothingBeforeItIsAsked() throws Exception {
        file("a.yaml", "a");
        Sources sources =
                Sources.of(List.of(path("a.yaml")), InputStream.nullInputStream(), Optional.empty(), Texts.TABLES);
        Files.delete(folder.resolve("a.yaml"));

        assertThat(told(sources))
                .containsExactly("a.yaml:1:1: found something that can't be read (there is no such file or folder);"
                        + " allowed: a readable file");
    }

    @Test
    void goesOnAfterASourceThatFails() throws Exception {
        file("a.yaml", "a");
        InputStream broken = mock(InputStream.class);
        when(broken.read(any(), anyInt(), anyInt())).thenThrow(new IOException("the line was cut"));

        assertThat(told(Sources.of(List.of("-", path("a.yaml")), broken, Optional.empty(), Texts.TABLES)))
                .containsExactly(
                        "-:1:1: found something that can't be read (the line was cut); allowed: a readable file",
                        "a.yaml:1:1 YAML");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> told(path("none.yaml")))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessage(path("none.yaml") + ": found no such file or folder; allowed: one that exists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b"})
    void refusesWhatIsNoName(String name) {
        assertThatThrownBy(() -> told(name))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessage("'" + name + "': found no name of a file; allowed: one that exists");
    }

    @Test
    void refusesAFileInAnUnknownFormat() throws IOException {
        file("a.txt", "a");

        assertThatThrownBy(() -> told(path("a.txt")))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessageStartingWith(path("a.txt") + ": found a file in no known format; allowed: .json, .yaml, ");
    }

    @Test
    void refusesAFolderWithoutAnythingToRead() throws IOException {
        file("in/a.txt", "a");
        Files.createDirectory(folder.resolve("in/deeper"));

        assertThatThrownBy(() -> told(path("in")))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessageStartingWith(path("in") + ": found no file to read in this folder; allowed: .json, .yaml, ");
    }

    @Test
    void passesOverTheFolderThatIsWrittenTo() throws Exception {
        file("a.yaml", "a");
        file("out/x.json", "{}");

        assertThat(told(Sources.of(
                        List.of(folder.toString()),
                        InputStream.nullInputStream(),
                        Optional.of(folder.resolve("out")),
                        Texts.TABLES)))
                .containsExactly("a.yaml:1:1 YAML");
    }

    @Test
    void refusesToReadTheFolderThatIsWrittenTo() throws IOException {
        file("a.yaml", "a");

        assertThatThrownBy(() -> Sources.of(
                        List.of(folder.toString()),
                        InputStream.nullInputStream(),
                        Optional.of(folder.resolve(".")),
                        Texts.TABLES))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessageStartingWith(folder + ": found the folder that is written to; allowed: another one");
    }

    @Test
    void refusesANamedJsonFileThatAResultCouldReplace() throws Exception {
        file("a.json", "{}");
        file("b.yaml", "b");

        assertThatThrownBy(() -> Sources.of(
                        List.of(path("a.json")), InputStream.nullInputStream(), Optional.of(folder), Texts.TABLES))
                .isInstanceOf(UnusableSourceException.class)
                .hasMessageContaining("a result could take its place");
        assertThat(told(Sources.of(
                        List.of(path("b.yaml")), InputStream.nullInputStream(), Optional.of(folder), Texts.TABLES)))
                .containsExactly("b.yaml:1:1 YAML");
    }

    private List<String> told(String... names) throws UnusableSourceException {
        return told(Sources.of(List.of(names), InputStream.nullInputStream(), Optional.empty(), Texts.TABLES));
    }

    private List<String> told(Sources sources) {
        List<String> told = new ArrayList<>();
        sources.forEach(document -> told.add((document instanceof Document.Readable readable
                        ? readable.start() + " " + readable.syntax()
                        : ((Document.Unreadable) document).problems().get(0).toString())
                .replace(folder + "/", "")));
        return told;
    }

    /** Each text as a member of its own. */
    private static byte[] gzip(String... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String member : members) {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
