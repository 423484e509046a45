package nl.vierlagen.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.LayerDefectException;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluginLayerTest {

    private static final String LAYER = "src/main/java/org/example/demo/DemoLayer.java";
    private static final String READ = "        return DemoFacts.read(facts);";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "throw new IllegalStateException(\"no luck\");, java.lang.IllegalStateException: no luck",
        "throw new NoClassDefFoundError(\"org/library/Weeks\");, java.lang.NoClassDefFoundError: org/library/Weeks",
        "'new nl.vierlagen.layer.Share(2, 1);', java.lang.IllegalArgumentException: part must be"
    })
    void whatFailsOnAClientIsToldWithJarAndClass(String code, String cause) {
        Layer layer = layer("        if (facts.has(\"work\")) " + code + "\n");
        Fields facts = facts("work: { planned: 1 }");
        LayerDefectException defect =
                catchThrowableOfType(LayerDefectException.class, () -> layer.measure(facts, LocalDate.EPOCH));

        Place start = Place.startOf("client.yaml");
        assertThat(Intake.Rejected.ofDefect(start, defect).problems())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("client.yaml:1:1: found a defect of a.jar: org.example.demo.DemoLayer (" + cause);
    }

    @Test
    void itsLibrariesFindTheirClassesByTheContextOfTheThread() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Layer layer = layer("""
                        if (Thread.currentThread().getContextClassLoader() != getClass().getClassLoader()) {
                            throw new IllegalStateException();
                        }
                """);

        assertThat(layer.measure(facts("work: { planned: 4, done: 3 }"), LocalDate.EPOCH))
                .isEqualTo(Map.of("basics.share-done", 75.0));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private Layer layer(String code) {
        Map<String, String> files = new TreeMap<>(LayerProject.of("demo"));
        files.computeIfPresent(LAYER, (path, text) -> text.replace(READ, code + READ));
        PluginJars.pack(files, folder.resolve("a.jar"));
        return PluginReader.read(folder).layers().get(0);
    }

    private static Fields facts(String yaml) {
        Problems problems = new Problems();
        return Fields.of(Documents.yaml("facts", yaml, problems).orElseThrow(), "facts", problems)
                .orElseThrow();
    }
}
