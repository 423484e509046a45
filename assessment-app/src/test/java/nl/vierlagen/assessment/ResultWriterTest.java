package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.ThemeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class ResultWriterTest {

    private static final Client NAMELESS =
            new Client("x", "X", Optional.empty(), Optional.empty(), OptionalInt.empty());
    private static final Overall NONE = new Overall(Optional.empty(), Optional.empty(), OptionalDouble.empty(), 1);

    @Test
    void writesEveryKeyInItsOrder() throws IOException {
        LayerResult layer = new LayerResult(
                "internal",
                Optional.of(new Score(62.24999999999999, 70)),
                Optional.of(new LevelRange(Level.PASSIVE, Level.ACTIVE)),
                List.of("policy.written"),
                List.of(new ThemeResult("policy", Optional.of(new Score(100 / 3.0, 200 / 3.0)))),
                List.of(new CriterionResult(
                        "policy.written",
                        new Finding.Rated(Rating.PARTLY, Finding.Basis.OVERRULED),
                        Optional.of(new Measurement(7, Rating.LARGELY)),
                        Optional.of("Oud."),
                        List.of("beleid.pdf", "https://example.org/"))));
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("website", "2.1.0");
        versions.put("internal", "1.0.0");
        Assessment assessment = new Assessment(
                new Client("zaak", "De Zaak", Optional.of("retail"), Optional.of("NL"), OptionalInt.of(25)),
                LocalDate.of(2026, 1, 9),
                Optional.of("not in the result"),
                "en",
                versions,
                new Overall(
                        Optional.of(new Score(50, 50.05)),
                        Optional.of(new LevelRange(Level.REACTIVE, Level.EMBEDDED)),
                        OptionalDouble.of(71),
                        14.0 / 15),
                List.of(new AssessedLayer(layer, Optional.of(Level.REACTIVE))),
                List.of("exposed", "unbalanced"),
                List.of(new GoalCoverage(Goal.STAFF_DIALOGUE, Optional.of(new Score(0, 12.345)))),
                List.of(new RoadmapStep("internal", "policy.written", Effort.LATER, false, 4.25, 66.5, Level.ACTIVE)));
        assertThat(text(assessment)).isEqualTo(expected("result-whole.json"));
    }

    @Test
    void writesNullForWhatIsNotThere() throws IOException {
        LayerResult layer = new LayerResult(
                "internal",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new ThemeResult("policy", Optional.empty())),
                List.of(criterion(new Finding.NotApplicable(Finding.Basis.STATED)), criterion(new Finding.Open())));
        String written = text(new Assessment(
                NAMELESS,
                LocalDate.of(2026, 1, 9),
                Optional.empty(),
                "nl",
                Map.of(),
                NONE,
                List.of(new AssessedLayer(layer, Optional.empty())),
                List.of(),
                List.of(new GoalCoverage(Goal.SALES, Optional.empty())),
                List.of()));
        assertThat(written).isEqualTo(expected("result-empty.json"));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0",
        "7, 7",
        "-3, -3",
        "100, 100",
        "66.66666666666667, 66.7",
        "0.04, 0.0",
        "74.96, 75.0",
        "12.25, 12.3",
        "1000000, 1000000",
        "1e12, 1000000000000"
    })
    void writesWholeFiguresAsTheyAreAndOthersToOneDecimal(double figure, String value) {
        CriterionResult criterion = new CriterionResult(
                "a.b",
                new Finding.Rated(Rating.NOT, Finding.Basis.MEASURED),
                Optional.of(new Measurement(figure, Rating.NOT)),
                Optional.empty(),
                List.of());
        assertThat(written(criterion)).contains("\"value\": " + value + ", ");
    }

    @Test
    void escapesWhatJsonCannotHoldAndNothingElse() {
        String note = "\"a\" \\ b/c\td\r\n<e> \u0001 \u00e9 \u20ac \ud83d\udc4d ’";
        CriterionResult criterion =
                new CriterionResult("a.b", new Finding.Open(), Optional.empty(), Optional.of(note), List.of("\"x\"\n"));
        String written = written(criterion);
        assertThat(written)
                .contains("\"note\": \"\\\"a\\\" \\\\ b/c\\td\\r\\n<e> \\u0001 é € 👍 ’\", ")
                .contains("\"\\\"x\\\"\\n\"");
        assertThat(JsonMapper.shared()
                        .readTree(written)
                        .at("/layers/0/criteria/0/note")
                        .stringValue())
                .isEqualTo(note);
    }

    @Test
    void endsLinesAlikeOnEverySystem() {
        assertThat(written(criterion(new Finding.Open())))
                .doesNotContain("\r")
                .endsWith("\n}\n")
                .doesNotContainPattern(" \n");
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = ResultWriterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(Assessment assessment) {
        return new String(ResultWriter.write(assessment), StandardCharsets.UTF_8);
    }

    private static CriterionResult criterion(Finding finding) {
        return new CriterionResult("a.b", finding, Optional.empty(), Optional.empty(), List.of());
    }

    private static String written(CriterionResult criterion) {
        LayerResult layer = new LayerResult(
                "internal", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(criterion));
        return text(new Assessment(
                NAMELESS,
                LocalDate.of(2026, 1, 9),
                Optional.empty(),
                "nl",
                Map.of(),
                NONE,
                List.of(new AssessedLayer(layer, Optional.empty())),
                List.of(),
                List.of(),
                List.of()));
    }
}
