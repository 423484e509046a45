package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierlagen.app.AppRunner;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class SchemasTest {

    private static final Path CHECKED_IN = Path.of("../docs/schemas");

    @ParameterizedTest
    @EnumSource
    void areSchemasOfDraft202012InEveryLanguage(SchemaName name) {
        for (String language : BuiltIn.languages()) {
            String schema = BuiltIn.SCHEMAS.of(name, language);

            assertThat(Validator.ofSchemas().faults(Json.of(schema))).isEmpty();
            assertThat(schema).doesNotContain("${");
        }
    }

    @Test
    void tellsApartWhatIsNoSchema() {
        assertThat(Validator.ofSchemas().faults(Json.of("{\"type\": \"text\"}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void standInTheDocsAsTheCommandPrintsThem(SchemaName name) throws IOException {
        AppRunner.Run run = AppRunner.run("schema", name.id());
        Path file = CHECKED_IN.resolve(name.id() + ".schema.json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(file))
                .as("%s is renewed by: ./vierlagen schema %s > docs/schemas/%s.schema.json", file, name, name)
                .isEqualTo(run.out());
    }

    @Test
    void areTheOnlyFilesOfTheirFolder() throws IOException {
        try (var files = Files.list(CHECKED_IN)) {
            assertThat(files).hasSize(SchemaName.values().length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameWhateverTheLocale(SchemaName name) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            String turkish = BuiltIn.SCHEMAS.of(name, "nl");
            Locale.setDefault(Locale.ROOT);

            assertThat(turkish).isEqualTo(BuiltIn.SCHEMAS.of(name, "nl"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void useEveryWordThatThereIsInEveryLanguage() {
        // Those of every layer, which no template knows.
        SortedSet<String> used = new TreeSet<>(List.of("assessment.answers", "assessment.facts"));
        for (SchemaName name : SchemaName.values()) {
            String template =
                    Documents.resource(Schemas.class, name.id() + ".json").orElseThrow();
            Matcher text = Pattern.compile("\\$\\{text:([^}]+)}").matcher(template);
            while (text.find()) {
                used.add(text.group(1));
            }
        }

        assertThat(BuiltIn.languages()).isNotEmpty().allSatisfy(language -> {
            assertThat(Schemas.class.getResource("words_" + language + ".yaml")).isNotNull();
            assertThat(SchemaWords.in(language).keys()).isEqualTo(used);
        });
    }

    @Test
    void tellTheStatementAndTheRatingsOfEveryCriterionInTheLanguageThatIsAskedFor() {
        JsonNode layers =
                Json.of(BuiltIn.SCHEMAS.of(SchemaName.ASSESSMENT, "nl")).at("/properties/layers/properties");
        List<String> told = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Layer layer : BuiltIn.LAYERS.all()) {
            JsonNode answers = layers.get(layer.checklist().id()).at("/properties/answers/properties");
            for (Criterion criterion : layer.checklist().criteria()) {
                JsonNode schema = answers.get(criterion.id());
                told.add(schema.get("description")
                        .stringValue()
                        .lines()
                        .findFirst()
                        .orElseThrow());
                expected.add(layer.checklist()
                        .in("nl")
                        .criteria()
                        .get(criterion.id())
                        .statement());
                assertThat(schema.get("description").stringValue())
                        .contains(layer.checklist()
                                .in("nl")
                                .criteria()
                                .get(criterion.id())
                                .ratings()
                                .values());
            }
            assertThat(answers).hasSize(layer.checklist().criteria().size());
        }
        assertThat(told).isEqualTo(expected);
    }

    @Test
    void tellWhatEachRatingAndEachHeadingOfATableIsCalledInEveryLanguage() {
        for (String language : BuiltIn.languages()) {
            JsonNode ratings =
                    Json.of(BuiltIn.SCHEMAS.of(SchemaName.ASSESSMENT, language)).at("/$defs/rating/anyOf");
            JsonNode headings =
                    Json.of(BuiltIn.SCHEMAS.of(SchemaName.COLUMNS, language)).at("/$defs/heading/anyOf/0/anyOf");

            for (Rating rating : Rating.values()) {
                JsonNode schema = ratings.get(rating.ordinal());
                assertThat(schema.get("const").stringValue()).isEqualTo(rating.id());
                assertThat(schema.get("description").stringValue())
                        .isEqualTo(BuiltIn.LANGUAGES.text(language, "rating." + rating.id()));
            }
            assertThat(headings)
                    .isNotEmpty()
                    .allSatisfy(schema -> assertThat(schema.get("description").stringValue())
                            .as("%s", schema)
                            .isNotBlank());
        }
    }
}
