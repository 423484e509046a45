package nl.vierlagen.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierlagen.layer.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayerProjectTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ads", "paid-ads-2"})
    void isLoadedAsItIs(String id) {
        PluginJars.pack(LayerProject.of(id), folder.resolve("a.jar"));
        Layer layer = PluginReader.read(folder).layers().get(0);

        assertThat(layer.checklist().id()).isEqualTo(id);
        assertThat(layer.checklist().words().keySet()).containsExactly("en", "nl");
        assertThat(layer.measures()).isNotEmpty();
        assertThat(layer.facts()).isNotEmpty();
    }

    @Test
    void leavesNothingToFillIn() {
        assertThat(LayerProject.of("ads")).allSatisfy((path, text) -> {
            assertThat(path).doesNotContain("{{", "}}");
            assertThat(text).doesNotContain("{{", "}}");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "src/main/resources/META-INF/services/nl.vierlagen.layer.Layer"})
    void theExampleIsBuiltAsANewProjectIs(String file) throws IOException {
        assertThat(LayerProject.of("advertising").get(file))
                .as("what ./vierlagen checklist new advertising --out DIR writes as " + file)
                .isEqualTo(Files.readString(PluginJars.EXAMPLE.resolve(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ads, words of small letters",
        "ads--2, words of small letters",
        "2ads, words of small letters",
        "'', words of small letters",
        "../x, words of small letters",
        "class, a word that is no keyword",
        "c-lass, a word that is no keyword",
        "internal, an id that no layer has"
    })
    void tellsAnIdThatALayerCannotHave(String id, String allowed) {
        assertThat(LayerProject.fault(id, List.of("internal")))
                .hasValueSatisfying(told -> assertThat(told).startsWith(allowed));
        assertThat(LayerProject.fault("ads", List.of("internal"))).isEmpty();
    }
}
