package nl.vierlagen.schema;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in a schema: a text {@code ${levels}} gives way to the part of that name, {@code ${levels?}} to the same with null
 * among its words or schemas, and {@code ${text:assessment.date}} to the words of that key. A key {@code ${levels}} gives way to
 * each word of that part, with the same below it.
 */
record Template(Parts parts, SchemaWords words) {

    private static final String OPEN = "${";
    private static final String TEXT = "text:";
    private static final ObjectNode NOTHING =
            JsonNodeFactory.instance.objectNode().put("type", "null");

    JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(entry -> keys(entry.getKey()).forEach(key -> copy.set(key, filled(entry.getValue()))));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(filled(item)));
            return copy;
        }
        String text = node.isString() ? node.stringValue() : "";
        return text.startsWith(OPEN) ? named(inside(text)) : node;
    }

    private List<String> keys(String key) {
        return key.startsWith(OPEN)
                ? named(inside(key)).valueStream().map(JsonNode::stringValue).toList()
                : List.of(key);
    }

    private static String inside(String text) {
        return text.substring(OPEN.length(), text.length() - 1);
    }

    private JsonNode named(String name) {
        if (name.startsWith(TEXT)) {
            return JsonNodeFactory.instance.stringNode(words.text(name.substring(TEXT.length())));
        }
        if (name.endsWith("?")) {
            return orNothing(
                    (ArrayNode) parts.get(name.substring(0, name.length() - 1)).deepCopy());
        }
        return parts.get(name);
    }

    private static ArrayNode orNothing(ArrayNode choice) {
        if (choice.path(0).isObject()) {
            choice.addObject().put("type", "null");
            return choice;
        }
        return choice.addNull();
    }
}
