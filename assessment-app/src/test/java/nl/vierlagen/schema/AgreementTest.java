package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.layer.ChecklistsInMemory;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.brand.BrandReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a schema accepts is what the code accepts, but for the rules that are listed here because no schema can tell them. */
class AgreementTest {

    @TempDir
    private Path folder;

    @Test
    void ofAssessments() throws IOException {
        Pattern beyond = Agreement.beyond(
                // of two figures or days
                "at most .*",
                "a date (up to|from) .*",
                "0 or nothing.*",
                // of two texts
                "an? .* that no other .*",
                "each (network|profile) once",
                "someone other than .*",
                // of a rating and what the facts give
                "a note that says why the rating differs .*",
                // of one key and the value of another
                "no (name|last post).*",
                "layers.networks.facts.profiles\\[\\d+].name: found nothing; allowed: a value: this key is required",
                // of what is known beside the files
                "an ISO 3166-1 code .*",
                ".*, as it is called now",
                "layers.reputation.facts.news.spreadOn: found unknown network in use .*",
                // of one row of a list and the others
                "layers.internal.facts.(channels|targets)\\[\\d+].*: found nothing; allowed: .*");
        DocumentReader reader = new DocumentReader(BuiltIn.LAYERS, BuiltIn.languages());

        new Agreement(
                        Validator.of(SchemaName.ASSESSMENT),
                        document -> reader.read(new Document.Readable(
                                                Place.startOf(""), Document.Syntax.JSON, document.toString()))
                                        instanceof Intake.Rejected rejected
                                ? rejected.problems()
                                : List.of(),
                        beyond)
                .holdsFor(documents("../examples/clients"), 150);
    }

    private static List<JsonNode> documents(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .sorted()
                    .map(Json::ofFile)
                    .toList();
        }
    }

    @Test
    void ofBrands() throws IOException {
        Path examples = Path.of("../examples/brand");
        copy(examples, folder);
        Pattern beyond = Agreement.beyond(
                "at least 4.5 : 1.*",
                "a word that no other level has",
                // of the files that are named
                "an SVG or PNG picture.*|a folder of templates .*|a file .*|a path .*");

        new Agreement(
                        Validator.of(SchemaName.BRAND),
                        document -> {
                            Problems problems = new Problems();
                            new BrandReader(BuiltIn.languages()).read(written(document), problems);
                            return problems.list();
                        },
                        beyond)
                .holdsFor(List.of(Json.ofFile(examples.resolve("bureau-noorderlicht.yaml"))), 150);
    }

    @Test
    void ofMappingFiles() throws IOException {
        Tables tables = new Tables(BuiltIn.LAYERS, BuiltIn.languages(), BuiltIn.LANGUAGES::ratings, Map::of);
        Pattern beyond = Agreement.beyond(
                "a value in 'fixed' or a heading in 'columns', not both",
                "an ISO 3166-1 code .*",
                // of two values that are fixed
                "a note that says why it does not apply");

        new Agreement(
                        Validator.of(SchemaName.COLUMNS),
                        document -> {
                            Problems problems = new Problems();
                            tables.mappedBy(written(document), problems);
                            return problems.list();
                        },
                        beyond)
                .holdsFor(documents("../examples/survey"), 500);
    }

    @ParameterizedTest
    @CsvSource({"CHECKLIST, checklist.yaml", "WORDS, words_en.yaml", "FACTS, facts.yaml"})
    void ofTheFilesOfALayer(SchemaName name, String file) {
        ChecklistsInMemory sound = ChecklistsInMemory.sound();
        Pattern beyond = Agreement.beyond(
                "an? (id|key) that no other .*",
                // of a key and the text of another
                ".*\\.\\[a-z].*",
                "the band for .*",
                "'min' at most 'max'.*",
                "each value once, and none that the catalogue has",
                // of one file and another
                "one: the layer computes it",
                "policy\\.points",
                ".*: found unknown key .*; allowed: (policy, team|policy.written, team.briefed|counter.*|total.*|name.*|small, large|other)",
                "facts\\.[a-z.]+\\.facts\\.[a-z.]+: found .*; allowed: (keys with values|a text.*)",
                "(themes\\.(policy|team)|criteria\\.(policy\\.written|team\\.briefed)|facts(\\.counter(\\.shelves)?(\\.facts\\.[a-z.]+)?)?)"
                        + ": found nothing; allowed: a value: this key is required",
                "the name of a file beside this one, without '.yaml'");

        new Agreement(
                        Validator.of(name),
                        document -> sound.with(file, document.toString()).problemsOf(file),
                        beyond)
                .holdsFor(List.of(Json.ofYaml(sound.text(file))), 1000);
    }

    private Path written(JsonNode document) {
        try {
            return Files.writeString(folder.resolve("file.yaml"), document.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
        assertThat(to).isNotEmptyDirectory();
    }
}
