package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What makes a layer a right one, whoever wrote it: its checklist, its words, its facts, its scores, and that nothing else
 * makes a difference. Extend it in the layer's own tests; each failure says what to mend.
 */
public abstract class LayerContract extends SteadyContract {

    static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    /** The layer under test. */
    @Override
    protected abstract Layer layer();

    /**
     * Facts, as YAML, that suffice for every measure, for an assessment on 1 November 2026; {@code {}} for a layer without
     * measures.
     */
    @Override
    protected abstract String completeFacts();

    @Test
    void isFoundThroughItsServicesFile() {
        assertThat(ServiceLoader.load(Layer.class).stream().map(ServiceLoader.Provider::type))
                .as("name the class in META-INF/services/" + Layer.class.getName())
                .contains(made().getClass());
    }

    /** Says something of the layers that the sources speak of only; another layer has no statements of its own. */
    @Test
    void coversEveryStatementOfTheSourcesOnThisLayer() {
        List<String> cited = criteria().stream()
                .flatMap(criterion -> criterion.sources().stream())
                .toList();
        List<String> missing = Statement.all().stream()
                .filter(statement -> statement.layer().equals(made().checklist().id()))
                .map(Statement::id)
                .filter(id -> !cited.contains(id))
                .toList();
        assertThat(missing)
                .as("statements that are the source of no criterion: add them to 'sources' or add a criterion")
                .isEmpty();
    }

    /**
     * What a layer makes of facts, for the tests of its measures.
     *
     * @param figures by the measure's name
     * @param problems all that is wrong, in the order of the facts
     */
    public record Measured(SortedMap<String, Double> figures, List<Problem> problems) {

        /** Reads facts, as YAML, for an assessment on 1 November 2026. */
        public static Measured of(Layer layer, String facts) {
            return of(layer, DATE, facts);
        }

        /** Reads facts, as YAML, for an assessment on that day. */
        public static Measured of(Layer layer, LocalDate date, String facts) {
            return of(layer, date, ContractNodes.of(facts));
        }

        static Measured of(Layer layer, Node facts) {
            return of(layer, DATE, facts);
        }

        private static Measured of(Layer layer, LocalDate date, Node facts) {
            Problems problems = new Problems();
            Fields fields = Fields.of(facts, "facts", problems).orElseThrow();
            return new Measured(layer.measure(fields, date), problems.list());
        }

        /** What is allowed instead of each thing that is wrong, by its path; a path with two problems has both. */
        public SortedMap<String, String> allowedByPath() {
            SortedMap<String, String> byPath = new TreeMap<>();
            problems.forEach(problem -> byPath.merge(problem.path(), problem.allowed(), (a, b) -> a + " / " + b));
            return byPath;
        }
    }
}
