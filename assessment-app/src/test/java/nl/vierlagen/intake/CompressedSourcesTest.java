package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that gzip compressed, whole and cut short. */
class CompressedSourcesTest extends SourcesInAFolder {

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

    /** A whole member, and so many bytes of the next. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 9, 10, 11})
    void tellsAMemberThatIsCutInItsFirstBytes(int left) throws Exception {
        ByteArrayOutputStream cut = new ByteArrayOutputStream();
        cut.writeBytes(gzip("{}\n{}\n"));
        cut.write(gzip("{}\n"), 0, left);
        Files.write(folder.resolve("a.jsonl.gz"), cut.toByteArray());

        assertThat(told(path("a.jsonl.gz")))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("a.jsonl.gz:1:1 JSON"),
                        second -> assertThat(second).isEqualTo("a.jsonl.gz:2:1 JSON"),
                        end -> assertThat(end)
                                .startsWith("a.jsonl.gz:3:1: found something that can't be read (")
                                .endsWith("allowed: a readable file"));
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
    void tellsWhereACompressedTableIsCutShortAfterWhatCameBefore() throws Exception {
        byte[] whole = gzip(TABLE + "z,Z,2026-11-01\n".repeat(100_000));
        Files.write(folder.resolve("a.csv.gz"), Arrays.copyOf(whole, whole.length / 2));

        List<String> told = told(path("a.csv.gz"));

        assertThat(told).startsWith("a.csv.gz:2:1 row", "a.csv.gz:3:1 row").hasSizeGreaterThan(10_000);
        assertThat(told.get(told.size() - 1))
                .startsWith("a.csv.gz:" + (told.size() + 1) + ":1: found something that can't be read (");
    }
}
