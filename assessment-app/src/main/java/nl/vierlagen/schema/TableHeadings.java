package nl.vierlagen.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The headings that a table may have, each with the schema of the value that it stands for in an assessment file. */
final class TableHeadings {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String DESCRIPTION = "description";

    private final Map<String, ObjectNode> values = new LinkedHashMap<>();
    private final String ofFacts;

    /** Takes those that don't hang on a layer from the schema of assessment files. */
    TableHeadings(List<Layer> layers, JsonNode assessment, String language) {
        JsonNode properties = assessment.get("properties");
        putAll("client.", properties.at("/client/properties"));
        properties.properties().stream()
                .filter(entry -> !Set.of("client", "targets", "layers").contains(entry.getKey()))
                .forEach(entry -> values.put(entry.getKey(), orNothing(entry.getValue())));
        putAll("targets.", properties.at("/targets/properties"));
        JsonNode ofAnswers = assessment.get("$defs");
        for (Layer layer : layers) {
            put(layer.checklist(), layer.checklist().in(language), ofAnswers);
            put(layer, layer.checklist().in(language));
        }
        String ids = layers.stream().map(layer -> layer.checklist().id()).collect(Collectors.joining("|"));
        ofFacts = "^(" + ids + ")\\.facts(\\.[^.]+)+$";
    }

    private void putAll(String prefix, JsonNode schemas) {
        schemas.properties().forEach(entry -> values.put(prefix + entry.getKey(), orNothing(entry.getValue())));
    }

    private void put(Checklist checklist, Words words, JsonNode ofAnswers) {
        for (Criterion criterion : checklist.criteria()) {
            String heading = checklist.id() + "." + criterion.id();
            String statement = words.criteria().get(criterion.id()).statement();
            values.put(heading, reference(criterion.mayBeNotApplicable() ? "ratingOrNot" : "rating", statement));
            values.put(heading + ".note", reference("optionalText", description(ofAnswers.get("note"))));
            values.put(heading + ".evidence", reference("evidence", description(ofAnswers.get("evidence"))));
        }
    }

    private void put(Layer layer, Words words) {
        for (FactGroup group : layer.facts()) {
            // Rows of a list do not fit in the one row that a client has.
            for (Fact fact : group.isList() ? List.<Fact>of() : group.facts()) {
                ObjectNode value = NODES.objectNode();
                Optional.ofNullable(words.facts().get(group.id()))
                        .map(told -> told.facts().get(fact.key()))
                        .ifPresent(told -> value.put(DESCRIPTION, told.label()));
                FactTypes.put(value, fact.type(), false);
                values.put(layer.checklist().id() + ".facts." + group.id() + "." + fact.key(), value);
            }
        }
    }

    private static ObjectNode reference(String definition, String description) {
        return NODES.objectNode().put(DESCRIPTION, description).put("$ref", "#/$defs/" + definition);
    }

    private static String description(JsonNode schema) {
        return schema.path(DESCRIPTION).asString("");
    }

    /** A key without a value counts as absent, also where an assessment file needs one: a column may have it. */
    private static ObjectNode orNothing(JsonNode schema) {
        ObjectNode value = NODES.objectNode().put(DESCRIPTION, description(schema));
        value.putArray("anyOf").add(schema).addObject().put("type", "null");
        return value;
    }

    /** All that can be offered. */
    List<String> known() {
        return List.copyOf(values.keySet());
    }

    /** What a heading means; empty where a layer has no words for it. */
    String told(String heading) {
        return description(values.get(heading));
    }

    /** A pattern of the headings of facts: a layer need not tell which it reads. */
    String ofFacts() {
        return ofFacts;
    }

    /** A mapping from headings to values. */
    ObjectNode fixed() {
        ObjectNode fixed = Shapes.optionalObject(NODES.objectNode());
        fixed.withObjectProperty("properties").setAll(values);
        fixed.putObject("patternProperties").put(ofFacts, true);
        return fixed;
    }
}
