package nl.vierlagen.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Statement;

/** Reads {@code model.yaml}, and checks it whole. */
public final class ModelReader {

    private static final String FILE = "model.yaml";

    private final Problems problems = new Problems();
    private final Map<String, SortedSet<String>> loaded = new LinkedHashMap<>();
    private List<String> layerOrder = List.of();
    private boolean isOrderSound;

    private ModelReader(Collection<Layer> layers) {
        layers.forEach(layer -> loaded.put(layer.checklist().id(), layer.measures()));
    }

    /**
     * The model that comes with the app.
     *
     * @throws InvalidChecklistException if the file is wrong
     */
    public static Model read() {
        return read(List.of(), Goal.builtIn(), List.of());
    }

    /**
     * That model with changes.
     *
     * @param changes keys as in {@code model.yaml}, one overlay after the other
     * @param goals what a client may want
     * @param layers those that were loaded, which insights may name beside those of the model; a change may name only their measures
     * @throws InvalidChecklistException if the outcome is wrong
     */
    public static Model read(List<? extends Node> changes, List<Goal> goals, Collection<Layer> layers) {
        return read(goals, layers, problems -> {
            Optional<Node> model = Documents.beside(ModelReader.class, FILE, problems);
            for (Node change : changes) {
                model = model.map(before -> Documents.overlaid(before, change, "", problems));
            }
            return model;
        });
    }

    static Model read(String text) {
        return read(Goal.builtIn(), List.of(), problems -> Documents.yaml(FILE, text, problems));
    }

    private static Model read(List<Goal> goals, Collection<Layer> layers, Function<Problems, Optional<Node>> document) {
        ModelReader reader = new ModelReader(layers);
        Optional<Model> model = document.apply(reader.problems)
                .flatMap(node -> Fields.of(node, "", reader.problems))
                .map(root -> reader.model(root, goals));
        if (!reader.problems.isEmpty()) {
            throw new InvalidChecklistException(reader.problems.list());
        }
        return model.orElseThrow();
    }

    private Model model(Fields root, List<Goal> goals) {
        root.require("layerOrder", "insights");
        layerOrder = root.texts("layerOrder");
        isOrderSound = problems.isEmpty();
        List<Insight> insights = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        root.list("insights").forEach(fields -> insight(fields, ids).ifPresent(insights::add));
        root.finish();
        return new Model(layerOrder, insights, goals);
    }

    private Optional<Insight> insight(Fields fields, Set<String> ids) {
        fields.require("id", "source", "when", "words");
        Optional<String> id = fields.text("id");
        id.filter(name -> !ids.add(name)).ifPresent(name -> fields.reject("id", "an id that no other insight has"));
        Optional<String> source = fields.choice(
                "source",
                "statement",
                Statement.all().stream().map(Statement::id).toList());
        Optional<Condition> condition = fields.fields("when").flatMap(this::condition);
        SortedMap<String, Insight.Text> words = new TreeMap<>();
        fields.fields("words").ifPresent(languages -> {
            languages.require(AssessmentRequest.DEFAULT_LANGUAGE);
            for (String language : languages.keys()) {
                languages.fields(language).flatMap(this::text).ifPresent(text -> words.put(language, text));
            }
        });
        return problems.isEmpty()
                ? Optional.of(new Insight(id.orElseThrow(), source.orElseThrow(), condition.orElseThrow(), words))
                : Optional.empty();
    }

    private Optional<Insight.Text> text(Fields fields) {
        fields.require("title", "text", "action");
        Optional<String> title = fields.text("title");
        Optional<String> text = fields.text("text");
        Optional<String> action = fields.text("action");
        return problems.isEmpty()
                ? Optional.of(new Insight.Text(title.orElseThrow(), text.orElseThrow(), action.orElseThrow()))
                : Optional.empty();
    }

    private Optional<Condition> condition(Fields fields) {
        List<String> kinds = Stream.of("all", "any", "balanceBelow", "measure", "level")
                .filter(fields::has)
                .toList();
        if (kinds.size() != 1) {
            problems.add(
                    fields.place(),
                    fields.path(),
                    kinds.isEmpty() ? "no condition" : String.join(" and ", kinds),
                    "one of all, any, balanceBelow, measure and level");
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case "all" -> Optional.of(new Condition.All(conditions(fields, "all")));
            case "any" -> Optional.of(new Condition.Any(conditions(fields, "any")));
            case "balanceBelow" ->
                fields.number("balanceBelow", 0, 100).stream()
                        .<Condition>mapToObj(Condition.BalanceBelow::new)
                        .findFirst();
            case "measure" -> measured(fields);
            default -> level(fields);
        };
    }

    private List<Condition> conditions(Fields fields, String key) {
        List<Condition> conditions = new ArrayList<>();
        List<Fields> items = fields.list(key);
        items.forEach(item -> condition(item).ifPresent(conditions::add));
        if (items.isEmpty()) {
            fields.reject(key, "at least one condition");
        }
        return conditions;
    }

    private Optional<Condition> measured(Fields fields) {
        fields.require("of");
        Optional<String> layer = layer(fields, "of");
        Optional<String> measure = measure(fields, layer);
        List<Comparison> limits = Arrays.stream(Comparison.values())
                .filter(comparison -> fields.has(comparison.sign()))
                .toList();
        if (limits.size() != 1) {
            problems.add(
                    fields.place(),
                    fields.path(),
                    limits.isEmpty() ? "no limit" : "more than one limit",
                    "one of the keys \">=\", \">\", \"<=\" and \"<\"");
            return Optional.empty();
        }
        OptionalDouble limit = fields.number(limits.get(0).sign(), -1e9, 1e9);
        return measure.isPresent() && layer.isPresent() && limit.isPresent()
                ? Optional.of(new Condition.Measured(layer.get(), measure.get(), limits.get(0), limit.getAsDouble()))
                : Optional.empty();
    }

    /** A measure of a layer; the model's own conditions may ask for one that a layer in the place of another doesn't compute. */
    private Optional<String> measure(Fields fields, Optional<String> layer) {
        Optional<SortedSet<String>> computed = layer.map(loaded::get);
        boolean isOfModel = fields.place("measure").source().equals(FILE);
        return computed.isEmpty() || isOfModel
                ? fields.text("measure")
                : fields.choice("measure", "measure", computed.get());
    }

    private Optional<Condition> level(Fields fields) {
        Optional<String> layer = layer(fields, "level");
        Optional<Level> atLeast = fields.choice("atLeast", Level.class);
        Optional<Level> atMost = fields.choice("atMost", Level.class);
        Optional<String> other = layer(fields, "above");
        OptionalInt steps = fields.integer("by", 1, 4);
        long given = Stream.of("atLeast", "atMost", "above").filter(fields::has).count();
        boolean apart = fields.has("above") != fields.has("by");
        if (given != 1 || apart) {
            String found = given == 0 ? "no comparison" : given > 1 ? "more than one comparison" : "above or by alone";
            problems.add(fields.place(), fields.path(), found, "one of atLeast, atMost, and above with by");
            return Optional.empty();
        }
        return layer.flatMap(id -> atLeast.<Condition>map(level -> new Condition.AtLeast(id, level))
                .or(() -> atMost.map(level -> new Condition.AtMost(id, level)))
                .or(() -> other.filter(name -> steps.isPresent())
                        .map(name -> new Condition.Above(id, name, steps.getAsInt()))));
    }

    /** A layer of the order, or one that was loaded; where the order itself is wrong, any name will do, as its own fault is told. */
    private Optional<String> layer(Fields fields, String key) {
        List<String> known = Stream.concat(layerOrder.stream(), loaded.keySet().stream())
                .distinct()
                .toList();
        return isOrderSound ? fields.choice(key, "layer", known) : fields.text(key);
    }
}
