package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.plugin.PluginJars;
import nl.vierlagen.questionnaire.Filling;
import nl.vierlagen.questionnaire.Respondent;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A layer from a plugin is asked for in a questionnaire, and what is filled in is read as from a file. */
class FifthLayerQuestionnaireTest {

    /** What is filled in, by what stands before it in the questionnaire of YAML. */
    private static final Map<String, String> FILLED = Map.of(
            "\n  id:", "garage",
            "\n  name:", "Garage",
            "\ndate:", "2026-11-01",
            "\n      plan.budget:", "largely",
            "\n      audience.consent:", "{ rating: not-applicable, note: \"No pixel.\" }",
            "\n        - name:", "\"Winter tyres\"",
            "\n          goal:", "true",
            "\n          recognisable:", "true",
            "\n          measured:", "false",
            "\n        lastReview:", "2026-09-14");

    private static final String ANSWERS = """
            client: { id: garage, name: Garage }
            date: 2026-11-01
            language: en
            layers:
              advertising:
                answers:
                  plan.budget: largely
                  audience.consent: { rating: not-applicable, note: "No pixel." }
                facts:
                  campaigns: [{ name: "Winter tyres", goal: true, recognisable: true, measured: false }]
                  results: { lastReview: 2026-09-14 }
            """;

    @TempDir
    private static Path plugins;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack() {
        PluginJars.example(plugins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void asAWorkbook(String language) throws IOException {
        byte[] empty = Files.readAllBytes(questionnaire("a.xlsx", language));
        List<String> sheets = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(empty))) {
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
        }
        Node.Mapping answers =
                (Node.Mapping) Documents.yaml("a", ANSWERS, new Problems()).orElseThrow();
        List<Filling> fillings = Respondent.fillings(empty, answers);
        Path filled = Files.write(folder.resolve("filled.xlsx"), Filling.in(empty, fillings));

        List<String> ofTheLayer = language.equals("nl")
                ? List.of("Betaald adverteren", "Feiten Betaald adverteren", "Campagnes")
                : List.of("Paid advertising", "Facts Paid advertising", "Campaigns");
        assertThat(sheets).containsSubsequence(ofTheLayer);
        assertThat(fillings).extracting(Filling::sheet).containsAll(ofTheLayer);
        assertThat(result(filled)).isEqualTo(expected());
    }

    @Test
    void asAFile() throws IOException {
        String text = Files.readString(questionnaire("a.yaml", "en"));
        int facts = text.indexOf("    # facts:\n    #   campaigns:");
        text = text.substring(0, facts) + text.substring(facts).replaceAll("(?m)^    # ", "    ");
        for (Map.Entry<String, String> filled : FILLED.entrySet()) {
            assertThat(text).containsOnlyOnce(filled.getKey());
            text = text.replace(filled.getKey(), filled.getKey() + " " + filled.getValue());
        }

        assertThat(result(Files.writeString(folder.resolve("filled.yaml"), text)))
                .isEqualTo(expected());
    }

    private Path questionnaire(String name, String language) {
        Path file = folder.resolve(name);
        done("questionnaire", "--out", file.toString(), "--language", language);
        return file;
    }

    private String expected() throws IOException {
        String result = result(Files.writeString(folder.resolve("answers.yaml"), ANSWERS));
        assertThat(result).contains("\"plan.goals\", \"rating\": \"fully\", \"basis\": \"measured\"");
        return result;
    }

    private String result(Path file) throws IOException {
        Path out = folder.resolve("out");
        done("report", file.toString(), "--out", out.toString(), "--format", "json");
        return Files.readString(out.resolve("garage.json"));
    }

    private static void done(String... arguments) {
        AppRunner.Run run =
                AppRunner.run(Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins.toString()))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
    }
}
