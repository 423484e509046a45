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
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/**
 * What makes a layer a right one, whoever wrote it. Extend it in the layer's own tests; each failure says what to mend.
 */
public abstract class LayerContract {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    /** The layer under test. */
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
            Problems problems = new Problems();
            measure(replaced(complete, "facts", path), problems);
            assertThat(problems.list().stream().map(Problem::path))
                    .as("a fact of a wrong type at " + path + " must be told at its path")
                    .contains(path);
        }
    }

    @Test
    void rejectsAFactThatItDoesNotKnow() {
        Problems problems = new Problems();
        measure(node("surely-not-a-fact: 1"), problems);
        assertThat(problems.list().stream().map(Problem::path)).contains("facts.surely-not-a-fact");
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
        Problems problems = new Problems();
        Map<String, Double> figures = measure(node(facts), problems);
        assertThat(problems.list()).as("problems in completeFacts()").isEmpty();
        return figures;
    }

    private Map<String, Double> measure(Node facts, Problems problems) {
        return layer().measure(Fields.of(facts, "facts", problems).orElseThrow(), DATE);
    }

    private static Node node(String yaml) {
        Problems problems = new Problems();
        Optional<Node> node = Documents.yaml("facts", yaml, problems);
        assertThat(problems.list()).as("completeFacts() must be YAML").isEmpty();
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
}
