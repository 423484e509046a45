package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Place;
import nl.vierlagen.recomputation.RandomClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the schemas hold for all that the project itself has written. */
class ExamplesTest {

    private static final int CLIENTS = 200;

    @ParameterizedTest
    @CsvSource({
        "ASSESSMENT, ../examples/clients/*.yaml",
        "ASSESSMENT, ../examples/clients/*.json",
        "RESULT,     ../examples/reports/*.json",
        "RESULT,     ../examples/earlier/*.json",
        "CHECKLIST,  ../layer-*/src/main/resources/**/checklist.yaml",
        "WORDS,      ../layer-*/src/main/resources/**/words_*.yaml",
        "FACTS,      ../layer-*/src/main/resources/**/facts.yaml",
        "BRAND,      ../examples/brand/*.yaml",
        "OVERLAY,    ../examples/overlay/*.yaml",
        "COLUMNS,    ../examples/survey/*.yaml"
    })
    void everyFileIsValid(SchemaName name, String glob) throws IOException {
        Validator validator = Validator.of(name);

        assertThat(files(glob))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(validator.faults(Json.ofFile(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    private static List<Path> files(String glob) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        Path folder = Path.of(glob.substring(0, glob.indexOf('*'))).getParent();
        try (Stream<Path> all =
                Files.find(folder == null ? Path.of("..") : folder, 12, (path, is) -> is.isRegularFile())) {
            return all.filter(matcher::matches)
                    .filter(path -> !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyLineOfJsonLinesIsValid() throws IOException {
        Validator validator = Validator.of(SchemaName.ASSESSMENT);

        assertThat(Files.readAllLines(Path.of("../examples/clients/quickscan-havenkwartier.jsonl")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(validator.faults(Json.of(line))).isEmpty());
    }

    @Test
    void randomClientsAndTheirResultsAreValid() {
        Validator assessments = Validator.of(SchemaName.ASSESSMENT);
        Validator results = Validator.of(SchemaName.RESULT);
        DocumentReader reader = new DocumentReader(BuiltIn.LAYERS, BuiltIn.languages());
        Assessor assessor = new Assessor(BuiltIn.LAYERS, BuiltIn.MODEL);
        RandomClients clients = RandomClients.ofBuiltInLayers();
        for (int seed = 0; seed < CLIENTS; seed++) {
            String line = clients.line(seed);
            Intake intake = reader.read(new Document.Readable(Place.startOf(""), Document.Syntax.JSON, line));
            byte[] result = ResultWriter.write(assessor.assess(((Intake.Accepted) intake).request()));

            assertThat(assessments.faults(Json.of(line))).as(line).isEmpty();
            assertThat(results.faults(Json.of(new String(result, StandardCharsets.UTF_8))))
                    .as(line)
                    .isEmpty();
        }
    }
}
