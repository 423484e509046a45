package nl.vierlagen.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.layer.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers give the same result from a workbook, filled in, as from an assessment file. */
class QuestionnaireRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aFolderOfWorkbooksGivesTheResultsOfTheExamples(String language) throws IOException {
        byte[] empty = Examples.QUESTIONNAIRES.xlsx(language);
        List<String> expected = new ArrayList<>();
        for (Node.Mapping answers : Examples.clients()) {
            List<Filling> fillings = Respondent.fillings(empty, answers);
            Files.write(folder.resolve(100 + expected.size() + ".xlsx"), Filling.in(empty, fillings));
            expected.add(Examples.result(answers));
        }

        assertThat(expected).hasSizeGreaterThan(12).allMatch(result -> result.contains("\"overall\""));
        assertThat(Examples.results(folder)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void asksForAReportInTheLanguageOfTheWorkbook(String language) throws IOException {
        byte[] empty = Examples.QUESTIONNAIRES.xlsx(language);
        Node.Mapping answers = Examples.clients().get(0);
        List<Filling> fillings = Respondent.fillings(empty, answers).stream()
                .filter(filling -> !filling.path().endsWith("/language"))
                .toList();

        assertThat(Examples.language(Files.write(folder.resolve("a.xlsx"), Filling.in(empty, fillings))))
                .isEqualTo(language);
    }

    @Test
    void theSameCallGivesTheSameBytes() {
        assertThat(Examples.QUESTIONNAIRES.xlsx("en")).isEqualTo(Examples.QUESTIONNAIRES.xlsx("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void aFileReadsAsAnAssessmentOfWhichAllIsOpen(String language) throws IOException {
        String client = "client:\n  id: x\n  name: X\ndate: 2026-11-01\nlanguage: " + language + "\n";
        String nothing = Examples.result(Files.writeString(folder.resolve("expected.yaml"), client));
        String yaml = new String(Examples.QUESTIONNAIRES.yaml(language), StandardCharsets.UTF_8);
        String json = new String(Examples.QUESTIONNAIRES.json(language), StandardCharsets.UTF_8);

        assertThat(nothing).contains("\"overall\"");
        assertThat(Examples.result(Files.writeString(
                        folder.resolve("a.yaml"),
                        yaml.replaceFirst("id:", "id: x")
                                .replaceFirst("name:", "name: X")
                                .replaceFirst("date:", "date: 2026-11-01"))))
                .isEqualTo(nothing);
        assertThat(Examples.result(Files.writeString(
                        folder.resolve("a.json"),
                        json.replaceFirst("\"id\": null", "\"id\": \"x\"")
                                .replaceFirst("\"name\": null", "\"name\": \"X\"")
                                .replaceFirst("\"date\": null", "\"date\": \"2026-11-01\""))))
                .isEqualTo(nothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void theFactsInTheCommentsOfAFileAreOnesThatTheLayersRead(String language) throws IOException {
        String yaml = new String(Examples.QUESTIONNAIRES.yaml(language), StandardCharsets.UTF_8);
        String facts = yaml.replaceFirst("id:", "id: x")
                .replaceFirst("name:", "name: X")
                .replaceFirst("date:", "date: 2026-11-01")
                .replaceAll("(?m)^    # (facts:|  )", "    $1");

        assertThat(facts).contains("\n      staff:", "\n        - network:");
        // Rows of lists have facts that they can't do without.
        assertThat(Examples.result(Files.writeString(folder.resolve("a.yaml"), facts))
                        .lines())
                .allMatch(line -> line.contains("found nothing; allowed: a value: this key is required")
                        || line.contains("\"") && !line.contains("unknown key"));
    }
}
