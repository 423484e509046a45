package nl.vierlagen.schema;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills in a schema: a text {@code ${levels}} gives way to the part of that name, {@code ${levels?}} to the same with null
 * among its words, and {@code ${text:assessment.date}} to the words of that key.
 */
record Template(Parts parts, SchemaWords words) {

    private static final String TEXT = "text:";

    JsonNode filled(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> copy.set(entry.getKey(), filled(entry.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(filled(item)));
            return copy;
        }
        String text = node.isString() ? node.stringValue() : "";
        return text.startsWith("${") ? named(text.substring(2, text.length() - 1)) : node;
    }

    private JsonNode named(String name) {
        if (name.startsWith(TEXT)) {
            return JsonNodeFactory.instance.stringNode(words.text(name.substring(TEXT.length())));
        }
        if (name.endsWith("?")) {
            return ((ArrayNode) parts.get(name.substring(0, name.length() - 1)).deepCopy()).addNull();
        }
        return parts.get(name);
    }
}
