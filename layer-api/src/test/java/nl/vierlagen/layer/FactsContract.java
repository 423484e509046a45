package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;

/** The part of {@link LayerContract} on what a layer makes of facts. */
abstract class FactsContract extends WordsContract {

    private static final String UNKNOWN = "surely-not-a-fact";

    private Optional<Node> facts = Optional.empty();

    protected abstract String completeFacts();

    final Node facts() {
        facts = facts.or(() -> Optional.of(ContractNodes.of(completeFacts())));
        return facts.get();
    }

    @Test
    void acceptsCompleteFacts() {
        assertThat(Measured.of(made(), facts()).problems())
                .as("problems in completeFacts(): mend the facts there, or the code that reads them")
                .isEmpty();
    }

    @Test
    void computesEveryMeasureFromCompleteFacts() {
        Measured measured = Measured.of(made(), facts());
        if (measured.problems().isEmpty()) {
            assertThat(measured.figures().keySet())
                    .as("measures computed from completeFacts(): add the facts that they need there, or mend the code")
                    .isEqualTo(made().measures());
        }
    }

    @Test
    void computesOnlyFiniteFigures() {
        for (String path : numbers()) {
            assertThat(without(path, "0").values())
                    .as("figures with " + path + " at 0: where there is nothing to divide by, there is no figure")
                    .allMatch(Double::isFinite);
        }
    }

    @Test
    void computesNothingFromNoFacts() {
        Problems problems = new Problems();
        Fields none = Fields.none(Place.startOf("facts"), "facts", problems);
        assertThat(made().measure(none, LayerContract.DATE))
                .as("figures from no facts: absent facts are unknown, never zero")
                .isEmpty();
        assertThat(problems.list())
                .as("problems in no facts: every fact is optional")
                .isEmpty();
    }

    @Test
    void takesNoAbsentFactForZero() {
        SortedMap<String, Double> complete = Measured.of(made(), facts()).figures();
        for (String path : numbers()) {
            SortedMap<String, Double> zero = without(path, "0");
            without(path)
                    .forEach((name, figure) -> assertThat(
                                    figure.equals(zero.get(name)) && !figure.equals(complete.get(name)))
                            .as("whether " + name + " without " + path
                                    + " is what it is with 0 there: an absent fact is unknown,"
                                    + " so leave the figure out")
                            .isFalse());
        }
    }

    @Test
    void rejectsEveryFactOfAWrongTypeAtItsPath() {
        for (String path : ContractNodes.leaves(facts())) {
            assertThat(wrong(path).problems())
                    .extracting(Problem::path)
                    .as("paths of the problems with a mapping at " + path + ": tell the problem at that path")
                    .contains(path);
        }
    }

    @Test
    void rejectsEveryFactThatItDoesNotKnow() {
        for (String path : ContractNodes.mappings(facts())) {
            assertThat(Measured.of(made(), ContractNodes.added(facts(), path, UNKNOWN))
                            .problems())
                    .extracting(Problem::path)
                    .as("paths of the problems with a key that is no fact at " + path + ": call Fields.finish()")
                    .contains(path + "." + UNKNOWN);
        }
    }

    @Test
    void computesNothingFromWrongFacts() {
        for (String path : ContractNodes.leaves(facts())) {
            Measured measured = wrong(path);
            if (!measured.problems().isEmpty()) {
                assertThat(measured.figures())
                        .as("figures though the fact at " + path + " is wrong: give none where a problem was noted")
                        .isEmpty();
            }
        }
    }

    final Measured wrong(String path) {
        return Measured.of(made(), ContractNodes.replaced(facts(), path, ContractNodes::wrong));
    }

    private List<String> numbers() {
        return ContractNodes.numbers(facts());
    }

    private SortedMap<String, Double> without(String path, String instead) {
        return Measured.of(made(), ContractNodes.replaced(facts(), path, node -> ContractNodes.number(node, instead)))
                .figures();
    }

    private Map<String, Double> without(String path) {
        return Measured.of(made(), ContractNodes.replaced(facts(), path, node -> Optional.empty()))
                .figures();
    }
}
