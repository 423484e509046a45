package nl.vierlagen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents as JSON, those in YAML as Vierlagen itself reads them. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode of(String json) {
        return JsonMapper.shared().readTree(json);
    }

    static JsonNode ofFile(Path file) {
        try {
            String text = Files.readString(file);
            return file.toString().endsWith(".json") ? of(text) : ofYaml(text);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static JsonNode ofYaml(String text) {
        Problems problems = new Problems();
        JsonNode document = of(Documents.yaml("", text, problems).orElseThrow());
        assertThat(problems.list()).isEmpty();
        return document;
    }

    private static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), of(entry.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.kind()) {
            case TEXT -> NODES.stringNode(scalar.text());
            case NUMBER -> NODES.numberNode(new BigDecimal(scalar.text()));
            case TRUTH -> NODES.booleanNode(Boolean.parseBoolean(scalar.text()));
            case NOTHING -> NODES.nullNode();
            case CELL -> throw new IllegalArgumentException("a cell in a document: " + scalar);
        };
    }
}
