package nl.vierlagen.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Statement;
import nl.vierlagen.layer.Unit;
import nl.vierlagen.report.ReportLanguages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What templates leave to the code: the words that a value may be, and all that hangs on the layers that are loaded. */
final class Parts {

    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    private Parts() {}

    static Parts of(Layers loaded, ReportLanguages languages, String language, SchemaWords words) {
        List<Layer> layers = loaded.all();
        List<Checklist> checklists = layers.stream().map(Layer::checklist).toList();
        List<String> ratings = Stream.of(Rating.values()).map(Rating::id).toList();
        List<String> answers = new ArrayList<>(ratings);
        answers.add(Answer.NotApplicable.ID);
        Parts parts = new Parts();
        parts.put("ratings", ratings, id -> languages.text(language, "rating." + id));
        parts.put("answers", answers, id -> languages.text(language, "rating." + id));
        UnaryOperator<String> level =
                id -> languages.text(language, "level." + id) + ": " + languages.text(language, "levelMeaning." + id);
        parts.put("levels", Stream.of(Level.values()).map(Level::id).toList(), level);
        parts.put(
                "levels-of-gates",
                Stream.of(Level.values())
                        .filter(gate -> gate != Level.ABSENT)
                        .map(Level::id)
                        .toList(),
                level);
        parts.put(
                "goals", loaded.goals().stream().map(Goal::id).toList(), id -> languages.text(language, "goal." + id));
        parts.put(
                "bases",
                Stream.of(Finding.Basis.values()).map(Finding.Basis::id).toList());
        parts.put("units", Stream.of(Unit.values()).map(Unit::id).toList());
        parts.put("layer-ids", loaded.ids());
        parts.put("languages", languages.all());
        parts.put("statements", Statement.all().stream().map(Statement::id).toList());
        ArrayNode efforts = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(Effort.values()).forEach(effort -> efforts.add(effort.size()));
        parts.byName.put("efforts", efforts);
        parts.put("client-id", "^" + Client.ID.pattern() + "$");
        parts.put(
                "made-of",
                String.join(", ", checklists.stream().map(Parts::version).toList()));
        LayerSchemas schemas = new LayerSchemas(language, words);
        parts.byName.put("layers", schemas.inputs(layers));
        parts.byName.put("targets", schemas.targets(checklists));
        return parts;
    }

    void add(TableHeadings headings) {
        put("headings", headings.known(), headings::told);
        put("headings-of-facts", headings.ofFacts());
        byName.put("fixed", headings.fixed());
    }

    private static String version(Checklist checklist) {
        return checklist.id() + " " + checklist.version();
    }

    private void put(String name, String text) {
        byName.put(name, JsonNodeFactory.instance.stringNode(text));
    }

    /** Puts ids, and beside them a choice of schemas, each of one id and what it is called. */
    private void put(String name, List<String> ids, UnaryOperator<String> told) {
        put(name, ids);
        ArrayNode choice = JsonNodeFactory.instance.arrayNode();
        ids.forEach(id -> choice.addObject().put("const", id).put("description", told.apply(id)));
        byName.put("choice-of-" + name, choice);
    }

    private void put(String name, List<String> words) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        words.forEach(array::add);
        byName.put(name, array);
    }

    /**
     * The part of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    JsonNode get(String name) {
        JsonNode part = byName.get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part '" + name + "' among " + byName.keySet());
        }
        return part;
    }
}
