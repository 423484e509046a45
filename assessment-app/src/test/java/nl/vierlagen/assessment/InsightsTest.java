package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The insights of {@code model.yaml} on both sides of their limits. */
class InsightsTest {

    private static final Model MODEL = ModelReader.read();

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4} holds: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            exposed                 | reactive | embedded | reactive | absent   | true
            exposed                 | reactive | reactive | embedded | absent   | true
            exposed                 | absent   | reactive | reactive | absent   | true
            exposed                 | absent   | embedded | absent   | absent   | true
            exposed                 | reactive | active   | active   | absent   | false
            exposed                 | reactive | reactive | reactive | embedded | false
            exposed                 | embedded | absent   | absent   | absent   | false
            exposed                 | -        | embedded | embedded | embedded | false
            exposed                 | absent   | -        | passive  | absent   | false
            exposed                 | absent   | -        | reactive | absent   | true
            unprepared              | absent   | absent   | active   | passive  | true
            unprepared              | absent   | absent   | embedded | absent   | true
            unprepared              | embedded | embedded | active   | reactive | false
            unprepared              | embedded | embedded | reactive | passive  | false
            unprepared              | absent   | absent   | active   | -        | false
            unprepared              | absent   | absent   | -        | absent   | false
            policy-without-practice | active   | absent   | passive  | absent   | true
            policy-without-practice | embedded | embedded | absent   | embedded | true
            policy-without-practice | active   | absent   | reactive | absent   | false
            policy-without-practice | reactive | absent   | embedded | absent   | false
            policy-without-practice | embedded | absent   | -        | absent   | false
            policy-without-practice | -        | absent   | absent   | absent   | false
            """)
    void onLevels(String insight, String internal, String website, String networks, String reputation, boolean holds) {
        Map<String, Level> levels = new TreeMap<>();
        put(levels, "internal", internal);
        put(levels, "website", website);
        put(levels, "networks", networks);
        put(levels, "reputation", reputation);
        assertThat(holds(insight, new Situation(levels, OptionalDouble.of(100), Map.of())))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "balance {0} is unbalanced: {1}")
    @CsvSource({"0, true", "59.9, true", "59.999999, true", "60, false", "60.1, false", "100, false", "-, false"})
    void onBalance(String balance, boolean holds) {
        OptionalDouble figure =
                balance.equals("-") ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(balance));
        assertThat(holds("unbalanced", new Situation(Map.of(), figure, Map.of())))
                .isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}, {4} holds: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            sleeping-profiles         | 0.1 | -    | -    | -    | true
            sleeping-profiles         | 100 | 100  | 100  | 100  | true
            sleeping-profiles         | 0   | 100  | 0    | 0    | false
            sleeping-profiles         | -   | 100  | 0    | 0    | false
            talking-without-listening | 0   | 75   | 49.9 | 50   | true
            talking-without-listening | 0   | 75   | 50   | 49.9 | true
            talking-without-listening | 0   | 100  | 0    | 0    | true
            talking-without-listening | 0   | 75   | 49.9 | -    | true
            talking-without-listening | 0   | 75   | -    | 49.9 | true
            talking-without-listening | 100 | 74.9 | 0    | 0    | false
            talking-without-listening | 100 | 75   | 50   | 50   | false
            talking-without-listening | 100 | 75   | 50   | -    | false
            talking-without-listening | 100 | 75   | -    | -    | false
            talking-without-listening | 100 | -    | 0    | 0    | false
            """)
    void onFigures(String insight, String sleeping, String rhythm, String questions, String messages, boolean holds) {
        Map<String, Double> networks = new TreeMap<>();
        figure(networks, "presence.sleeping", sleeping);
        figure(networks, "content.rhythm", rhythm);
        figure(networks, "interaction.answered", questions);
        Map<String, Double> reputation = new TreeMap<>();
        figure(reputation, "webcare.answered", messages);
        Situation situation =
                new Situation(Map.of(), OptionalDouble.empty(), Map.of("networks", networks, "reputation", reputation));
        assertThat(holds(insight, situation)).isEqualTo(holds);
    }

    @Test
    void noneHoldsOfWhatIsNotThere() {
        Situation nothing = new Situation(Map.of(), OptionalDouble.empty(), Map.of());
        assertThat(MODEL.insights())
                .isNotEmpty()
                .noneMatch(insight -> insight.condition().holds(nothing));
    }

    @Test
    void aFigureCountsInItsOwnLayerOnly() {
        Situation elsewhere =
                new Situation(Map.of(), OptionalDouble.empty(), Map.of("website", Map.of("presence.sleeping", 50.0)));
        assertThat(holds("sleeping-profiles", elsewhere)).isFalse();
    }

    @Test
    void eachRestsOnAStatement() {
        assertThat(MODEL.insights())
                .allSatisfy(insight ->
                        assertThat(Statement.all()).extracting(Statement::id).contains(insight.source()));
        assertThat(MODEL.insights())
                .extracting(Insight::id)
                .containsExactly(
                        "exposed",
                        "unprepared",
                        "unbalanced",
                        "talking-without-listening",
                        "policy-without-practice",
                        "sleeping-profiles");
    }

    private static boolean holds(String insight, Situation situation) {
        return MODEL.insight(insight).condition().holds(situation);
    }

    private static void put(Map<String, Level> levels, String layer, String level) {
        if (!level.equals("-")) {
            levels.put(layer, Level.byId(level).orElseThrow());
        }
    }

    private static void figure(Map<String, Double> figures, String measure, String figure) {
        if (!figure.equals("-")) {
            figures.put(measure, Double.valueOf(figure));
        }
    }
}
