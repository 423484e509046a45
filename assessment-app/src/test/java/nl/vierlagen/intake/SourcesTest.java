package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest extends SourcesInAFolder {

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
    void readsTablesRowByRow() throws Exception {
        file("a.csv", TABLE);
        file("b.tsv", TABLE.replace(',', '\t'));
        Files.write(folder.resolve("c.csv.gz"), gzip(TABLE));
        Files.write(folder.resolve("d.xlsx"), Sheets.of(List.of(List.of(HEADINGS), List.of("x", "X", "1-11-2026"))));

        assertThat(told(folder.toString()))
                .containsExactly(
                        "a.csv:2:1 row",
                        "a.csv:3:1 row",
                        "b.tsv:2:1 row",
                        "b.tsv:3:1 row",
                        "c.csv.gz:2:1 row",
                        "c.csv.gz:3:1 row",
                        "d.xlsx:Antwoorden!A2 row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void seesThatStandardInputIsATable(String encoding) throws Exception {
        for (String table : List.of(TABLE, "\r\n" + TABLE.replace(',', ';'), "sep=,\n" + TABLE)) {
            InputStream standard = new ByteArrayInputStream(table.getBytes(Charset.forName(encoding)));

            assertThat(told(Sources.of(List.of("-"), standard, Optional.empty(), Texts.TABLES)))
                    .hasSize(2)
                    .allMatch(told -> told.endsWith("row"));
        }
    }

    @Test
    void seesThatStandardInputIsAWorkbook() throws Exception {
        byte[] workbook = Sheets.of(List.of(List.of(HEADINGS), List.of("x", "X", "1-11-2026")));

        assertThat(told(Sources.of(List.of("-"), new ByteArrayInputStream(workbook), Optional.empty(), Texts.TABLES)))
                .containsExactly("-:Antwoorden!A2 row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "client: { id: x, name: X }\ndate: 2026-11-01",
                "# client.id, client.name\nclient:\n  id: x",
                "date:"
            })
    void takesOtherTextOfStandardInputForYaml(String text) throws Exception {
        InputStream standard = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));

        assertThat(told(Sources.of(List.of("-"), standard, Optional.empty(), Texts.TABLES)))
                .containsExactly("-:1:1 YAML");
    }

    @Test
    void passesOverTheListsOfAnEarlierBatch() throws Exception {
        for (String name : List.of("failures.csv", "manifest.jsonl", "portfolio.csv", "portfolio.xlsx", "x.json")) {
            file("in/" + name, "{}");
        }
        file("out/portfolio.csv", TABLE);

        assertThat(told(path("in"), path("out")))
                .containsExactly("in/x.json:1:1 JSON", "out/portfolio.csv:2:1 row", "out/portfolio.csv:3:1 row");
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
}
