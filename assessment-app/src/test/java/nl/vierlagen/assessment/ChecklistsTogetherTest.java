package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the checklists of all layers laid side by side. */
class ChecklistsTogetherTest {

    private final List<Checklist> checklists = ServiceLoader.load(Layer.class).stream()
            .map(provider -> provider.get().checklist())
            .toList();

    @Test
    void theModelsLayersAreThere() {
        assertThat(checklists)
                .extracting(Checklist::id)
                .containsExactlyInAnyOrderElementsOf(ModelReader.read().layerOrder());
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.layer.Goal#builtIn")
    void everyGoalIsSupportedByFourCriteriaAtLeast(Goal goal) {
        assertThat(criteria())
                .filteredOn(criterion -> criterion.supports().contains(goal))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"internal, 26", "website, 16", "networks, 20", "reputation, 18"})
    void everyLayerAsksEnoughAndHasThreeToSixGates(String layer, int criteria) {
        Checklist checklist = checklists.stream()
                .filter(candidate -> candidate.id().equals(layer))
                .findFirst()
                .orElseThrow();

        assertThat(checklist.criteria()).hasSizeGreaterThanOrEqualTo(criteria);
        assertThat(checklist.criteria()).filteredOn(Criterion::isGate).hasSizeBetween(3, 6);
    }

    @Test
    void everyFigureThatAnInsightAsksForIsMeasured() {
        List<String> measured = new ArrayList<>();
        checklists.forEach(checklist -> checklist
                .criteria()
                .forEach(criterion ->
                        criterion.measure().ifPresent(measure -> measured.add(checklist.id() + " " + measure.name()))));
        List<String> asked = new ArrayList<>();
        ModelReader.read().insights().forEach(insight -> collect(insight.condition(), asked));

        assertThat(asked).isNotEmpty();
        assertThat(measured).containsAll(asked);
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void noStatementOfOneLayerStandsInAnother(String language) {
        List<String> statements = checklists.stream()
                .flatMap(checklist -> checklist.in(language).criteria().values().stream())
                .map(Words.CriterionWords::statement)
                .toList();

        assertThat(statements).doesNotHaveDuplicates();
    }

    private List<Criterion> criteria() {
        return checklists.stream()
                .flatMap(checklist -> checklist.criteria().stream())
                .toList();
    }

    private static void collect(Condition condition, List<String> asked) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(inside -> collect(inside, asked));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(inside -> collect(inside, asked));
        } else if (condition instanceof Condition.Measured measured) {
            asked.add(measured.layer() + " " + measured.measure());
        }
    }
}
