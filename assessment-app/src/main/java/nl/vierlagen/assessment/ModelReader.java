package nl.vierlagen.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Statement;

/** Reads {@code model.yaml}, and checks it whole. */
public final class ModelReader {

    private static final String FILE = "model.yaml";

    private final Problems problems = new Problems();

    private ModelReader() {}

    /**
     * The model that comes with the app.
     *
     * @throws InvalidChecklistException if the file is wrong
     */
    public static Model read() {
        try (InputStream in = ModelReader.class.getResourceAsStream(FILE)) {
            return read(new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model read(String text) {
        ModelReader reader = new ModelReader();
        Optional<Model> model = Documents.yaml(FILE, text, reader.problems)
                .flatMap(node -> Fields.of(node, "", reader.problems))
                .map(reader::model);
        if (!reader.problems.isEmpty()) {
            throw new InvalidChecklistException(reader.problems.list());
        }
        return model.orElseThrow();
    }

    private Model model(Fields root) {
        root.require("layerOrder", "insights");
        List<String> order = root.texts("layerOrder");
        List<Insight> insights = new ArrayList<>();
        root.list("insights").forEach(fields -> insight(fields).ifPresent(insights::add));
        root.finish();
        return new Model(order, insights);
    }

    private Optional<Insight> insight(Fields fields) {
        fields.require("id", "source", "when", "words");
        Optional<String> id = fields.text("id");
        Optional<String> source = fields.choice(
                "source",
                "statement",
                Statement.all().stream().map(Statement::id).toList());
        Optional<Condition> condition = fields.fields("when").flatMap(this::condition);
        SortedMap<String, Insight.Text> words = new TreeMap<>();
        fields.fields("words").ifPresent(languages -> {
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
        if (fields.has("all")) {
            return Optional.of(new Condition.All(conditions(fields, "all")));
        }
        if (fields.has("any")) {
            return Optional.of(new Condition.Any(conditions(fields, "any")));
        }
        if (fields.has("balanceBelow")) {
            return fields.number("balanceBelow", 0, 100).stream()
                    .<Condition>mapToObj(Condition.BalanceBelow::new)
                    .findFirst();
        }
        if (fields.has("measure")) {
            return measured(fields);
        }
        return level(fields);
    }

    private List<Condition> conditions(Fields fields, String key) {
        List<Condition> conditions = new ArrayList<>();
        fields.list(key).forEach(item -> condition(item).ifPresent(conditions::add));
        return conditions;
    }

    private Optional<Condition> measured(Fields fields) {
        fields.require("measure", "of");
        Optional<String> measure = fields.text("measure");
        Optional<String> layer = fields.text("of");
        for (Comparison comparison : Comparison.values()) {
            var limit = fields.number(comparison.sign(), -1e9, 1e9);
            if (limit.isPresent() && measure.isPresent() && layer.isPresent()) {
                return Optional.of(new Condition.Measured(layer.get(), measure.get(), comparison, limit.getAsDouble()));
            }
        }
        problems.add(fields.place(), fields.path(), "no limit", "one of the keys \">=\", \">\", \"<=\" and \"<\"");
        return Optional.empty();
    }

    private Optional<Condition> level(Fields fields) {
        fields.require("level");
        Optional<String> layer = fields.text("level");
        Optional<Level> atLeast = fields.choice("atLeast", Level.class);
        Optional<Level> atMost = fields.choice("atMost", Level.class);
        Optional<String> other = fields.text("above");
        var steps = fields.integer("by", 1, 4);
        if (layer.isPresent() && atLeast.isPresent()) {
            return Optional.of(new Condition.AtLeast(layer.get(), atLeast.get()));
        }
        if (layer.isPresent() && atMost.isPresent()) {
            return Optional.of(new Condition.AtMost(layer.get(), atMost.get()));
        }
        if (layer.isPresent() && other.isPresent() && steps.isPresent()) {
            return Optional.of(new Condition.Above(layer.get(), other.get(), steps.getAsInt()));
        }
        problems.add(fields.place(), fields.path(), "no condition", "atLeast, atMost, or above with by");
        return Optional.empty();
    }
}
