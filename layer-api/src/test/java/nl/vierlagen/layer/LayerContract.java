package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What makes a layer a right one, whoever wrote it. Extend it in the layer's own tests; each failure says what to mend.
 */
public abstract class LayerContract extends DescribedFactsContract {

    static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    /** The layer under test. */
    @Override
    protected abstract Layer layer();

    /** Facts, as YAML, that suffice for every measure, for an assessment on 1 November 2026. */
    protected abstract String completeFacts();

    @Test
    void isFoundThroughItsServicesFile() {
        assertThat(ServiceLoader.load(Layer.class).stream().map(ServiceLoader.Provider::type))
                .as("name the class in META-INF/services/" + Layer.class.getName())
                .contains(layer().getClass());
    }

    @Test
    void coversEveryStatementOfTheSourcesOnThisLayer() {
        List<String> cited = layer().checklist().criteria().stream()
                .flatMap(criterion -> criterion.sources().stream())
                .toList();
        List<String> missing = Statement.all().stream()
                .filter(statement ->
                        statement.layer().equals(layer().checklist().id()))
                .map(Statement::id)
                .filter(id -> !cited.contains(id))
                .toList();
        assertThat(missing)
                .as("statements that are the source of no criterion: add them to 'sources' or add a criterion")
                .isEmpty();
    }

    @Test
    void saysEachStatementOnceInEachLanguage() {
        layer().checklist().words().forEach((language, words) -> {
            List<String> texts = new ArrayList<>();
            words.criteria().values().forEach(criterion -> {
                texts.add(criterion.statement());
                texts.add(criterion.action());
                texts.addAll(criterion.ratings().values());
            });
            assertThat(texts)
                    .as("a text in words_" + language + ".yaml stands there twice")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void computesEveryMeasureFromCompleteFacts() {
        assertThat(measured(completeFacts()).keySet())
                .as("measures computed from completeFacts()")
                .isEqualTo(layer().measures());
    }

    @Test
    void computesNothingFromNoFacts() {
        Problems problems = new Problems();
        Fields none = Fields.none(Place.startOf("facts"), "facts", problems);
        assertThat(layer().measure(none, DATE))
                .as("absent facts are unknown, never zero")
                .isEmpty();
        assertThat(problems.list()).as("every fact is optional").isEmpty();
    }

    @Test
    void rejectsEveryFactOfAWrongTypeAtItsPath() {
        Node complete = node(completeFacts());
        for (String path : leaves(complete, "facts")) {
            Measured measured = Measured.of(layer(), DATE, replaced(complete, "facts", path));
            assertThat(measured.problems())
                    .extracting(Problem::path)
                    .as("a fact of a wrong type at " + path + " must be told at its path")
                    .contains(path);
        }
    }

    @Test
    void rejectsAFactThatItDoesNotKnow() {
        assertThat(Measured.of(layer(), "surely-not-a-fact: 1").problems())
                .extracting(Problem::path)
                .contains("facts.surely-not-a-fact");
    }

    @Test
    void takesOpenForAnythingFromNothingToAll() {
        LayerResult open = layer().assess(Answers.NONE, Map.of());
        assertThat(open.score()).contains(new Score(0, 100));
        assertThat(open.level()).contains(new LevelRange(Level.ABSENT, Level.EMBEDDED));
        assertThat(open.completeness()).isZero();
    }

    @Test
    void neverScoresLowerForABetterAnswer() {
        for (Criterion criterion : layer().checklist().criteria()) {
            Score before = new Score(0, 0);
            for (Rating rating : Rating.values()) {
                Score after = allRated(Rating.PARTLY, criterion, rating).score().orElseThrow();
                assertThat(after.assured())
                        .as(criterion.id() + " rated " + rating.id())
                        .isGreaterThan(before.assured() - 1e-12);
                before = after;
            }
        }
    }

    @Test
    void reachesBothEndsOfTheScale() {
        assertThat(allRated(Rating.NOT).score()).contains(new Score(0, 0));
        assertThat(allRated(Rating.FULLY).level()).contains(new LevelRange(Level.EMBEDDED, Level.EMBEDDED));
    }

    @Test
    void givesTheSameInEveryLocaleAndTimeZone() {
        Map<String, Double> here = measured(completeFacts());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(measured(completeFacts()))
                    .as("name the locale and the zone instead of leaning on the default")
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private LayerResult allRated(Rating rating) {
        return allRated(rating, null, rating);
    }

    private LayerResult allRated(Rating rating, Criterion other, Rating otherRating) {
        Map<String, Answer> answers = new HashMap<>();
        for (Criterion criterion : layer().checklist().criteria()) {
            Rating given = criterion.equals(other) ? otherRating : rating;
            answers.put(criterion.id(), new Answer.Rated(given, Optional.empty(), List.of()));
        }
        return layer().assess(Answers.of(answers), Map.of());
    }

    private Map<String, Double> measured(String facts) {
        Measured measured = Measured.of(layer(), facts);
        assertThat(measured.problems()).as("problems in completeFacts()").isEmpty();
        return measured.figures();
    }

    private static Node node(String yaml) {
        Problems problems = new Problems();
        Optional<Node> node = Documents.yaml("facts", yaml, problems);
        assertThat(problems.list()).as("facts must be YAML").isEmpty();
        return node.orElseThrow();
    }

    private static List<String> leaves(Node node, String path) {
        List<String> paths = new ArrayList<>();
        children(node, path).forEach((inside, child) -> paths.addAll(leaves(child, inside)));
        return node instanceof Node.Scalar ? List.of(path) : paths;
    }

    private static Map<String, Node> children(Node node, String path) {
        Map<String, Node> children = new HashMap<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> children.put(path + "." + entry.key(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                children.put(path + "[" + i + "]", sequence.items().get(i));
            }
        }
        return children;
    }

    /** The same tree with a mapping, which no fact's value is, in the place of one leaf. */
    private static Node replaced(Node node, String path, String leaf) {
        if (path.equals(leaf)) {
            return new Node.Mapping(
                    node.place(),
                    List.of(new Node.Entry(
                            node.place(), "wrong", new Node.Scalar(node.place(), Node.Kind.TEXT, "wrong"))));
        }
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.place(),
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(
                                    entry.place(),
                                    entry.key(),
                                    replaced(entry.value(), path + "." + entry.key(), leaf)))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (Node item : sequence.items()) {
                items.add(replaced(item, path + "[" + items.size() + "]", leaf));
            }
            return new Node.Sequence(sequence.place(), items);
        }
        return node;
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
            return of(layer, date, node(facts));
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
