package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompiledDocumentsTest {

    private static final String NAME = "some.yaml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "- [x, 'y', \"z\"]\n- {}\n- []\n- ~\n- true\n- -1.50\n",
                "title: \"’ é 😀\"\nlong: |\n  one\n\n  two\n",
                "\"\": \"\"\n"
            })
    void givesTheNodesThatYamlGives(String yaml) {
        assertThat(compiled(yaml).find(NAME, crc(yaml))).isEqualTo(parsed(yaml)).isPresent();
    }

    @Test
    void keepsALongTextAtAFarPlace() {
        String yaml = "\n".repeat(40_000) + " ".repeat(300) + "'" + "long ".repeat(30_000) + "'";
        assertThat(compiled(yaml).find(NAME, crc(yaml))).isEqualTo(parsed(yaml)).isPresent();
    }

    @Test
    void isNotFoundForYamlThatChanged() {
        assertThat(compiled("a: 1").find(NAME, crc("a: 2"))).isEmpty();
        assertThat(compiled("a: 1").find("other.yaml", crc("a: 1"))).isEmpty();
    }

    @Test
    void isNotReadInAnotherForm() {
        byte[] other = compiledBytes("a: 1");
        other[1] = 'V';
        assertThat(CompiledDocuments.of(other).find(NAME, crc("a: 1"))).isEmpty();
    }

    @Test
    void refusesWhatIsMalformed() {
        assertThatThrownBy(() -> compiledBytes("a: ["))
                .isInstanceOf(InvalidChecklistException.class)
                .hasMessageContaining(NAME + ":1:");
    }

    @Test
    void readsAJarByItsCompiledDocumentsAlone() throws Exception {
        // Compiled from another text, so that it shows which of the two was read.
        assertThat(inJar("a: 1", Optional.of(compiledBytesFor("b: 2", crc("a: 1")))))
                .isEqualTo(parsed("b: 2"));
    }

    @Test
    void readsTheYamlOfAJarThatChangedSince() throws Exception {
        assertThat(inJar("a: 1", Optional.of(compiledBytes("b: 2")))).isEqualTo(parsed("a: 1"));
    }

    @Test
    void readsTheYamlOfAJarWithoutCompiledDocuments() throws Exception {
        assertThat(inJar("a: 1", Optional.empty())).isEqualTo(parsed("a: 1"));
    }

    @Test
    void isRenewedAndRemovedWithTheYaml() throws IOException {
        Path yaml = Files.writeString(
                Files.createDirectories(folder.resolve("inside")).resolve(NAME), "a: 1");
        Path made = yaml.resolveSibling(CompiledDocuments.FILE);
        DocumentCompiler.main(new String[] {folder.toString()});
        assertThat(made).hasBinaryContent(compiledBytes("a: 1"));

        Files.writeString(yaml, "a: 2");
        DocumentCompiler.main(new String[] {folder.toString()});
        assertThat(made).hasBinaryContent(compiledBytes("a: 2"));

        Files.delete(yaml);
        DocumentCompiler.main(new String[] {folder.toString()});
        assertThat(made).doesNotExist();
    }

    /** What is read beside a class in a jar with that document. */
    private Optional<Node> inJar(String yaml, Optional<byte[]> compiled) throws Exception {
        Map<String, byte[]> documents = new TreeMap<>(Map.of(NAME, yaml.getBytes(StandardCharsets.UTF_8)));
        compiled.ifPresent(bytes -> documents.put(CompiledDocuments.FILE, bytes));
        return SampleJar.with(folder.resolve("layer.jar"), documents, beside -> {
            assertThat(beside.has("none.yaml")).isFalse();
            assertThat(beside.has(NAME)).isTrue();
            return beside.read(NAME, new Problems());
        });
    }

    private static CompiledDocuments compiled(String yaml) {
        return CompiledDocuments.of(compiledBytes(yaml));
    }

    private static byte[] compiledBytes(String yaml) {
        return CompiledDocuments.write(new TreeMap<>(Map.of(NAME, yaml.getBytes(StandardCharsets.UTF_8))));
    }

    /** A file that claims to be made from a text with that CRC-32. */
    private static byte[] compiledBytesFor(String yaml, long crc) {
        String claim = new String(compiledBytes(yaml), StandardCharsets.ISO_8859_1)
                .replace(Long.toHexString(crc(yaml)), Long.toHexString(crc));
        return claim.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Node> parsed(String yaml) {
        return Documents.yaml(NAME, yaml, new Problems());
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
