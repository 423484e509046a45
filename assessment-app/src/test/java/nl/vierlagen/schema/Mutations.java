package nl.vierlagen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes one thing in a document another: what a person forgets, mistypes or misunderstands. */
final class Mutations {

    private static final List<JsonNode> OTHER = Json.of("""
            [null, true, false, 0, 1, -1, 3, 6, 11, 0.5, 12.0, 1e3, 10000001, 100000001, "x", "fully", "not-applicable",
             "linkedin", "other", "none", "active", "", "  ", "2026-02-30", "2026-1-1", "2024-05-06", "2027-01-01", "12", "true",
             "https://www.example.org/x", "www.example.org", "ftp://example.org", "S1.02", "S99.1", "ISO 9001, 4.1", ">= 10",
             "=> 10", "#ff00", "#b00020", "internal.policy.written", "internal.facts.a.b", "policy.nowhere",
             [], {}, [null], ["x"], ["x", "x"], [3], [["x"]], {"x": 1}, {"rating": "fully"}, {"rating": "not-applicable"},
             {"rating": "mostly"}, {"note": 3}, {"to": "date"}, {"x": "y"}, {"label": "x"}]
            """).valueStream().toList();

    private final Random random;

    Mutations(int seed) {
        this.random = new Random(seed);
    }

    /** A copy in which one thing is another; sometimes two things are. */
    JsonNode mutated(JsonNode document) {
        JsonNode copy = document.deepCopy();
        mutate(copy);
        if (random.nextInt(8) == 0) {
            mutate(copy);
        }
        return copy;
    }

    private void mutate(JsonNode copy) {
        List<JsonNode> homes = new ArrayList<>();
        collect(copy, homes::add);
        JsonNode home = homes.get(random.nextInt(homes.size()));
        if (home instanceof ObjectNode object) {
            mutate(object, new ArrayList<>(object.propertyNames()));
        } else {
            mutate((ArrayNode) home);
        }
    }

    private static void collect(JsonNode node, Consumer<JsonNode> homes) {
        if (node.isContainer()) {
            homes.accept(node);
            node.forEach(inside -> collect(inside, homes));
        }
    }

    private void mutate(ObjectNode object, List<String> keys) {
        int kind = random.nextInt(10);
        if (kind == 0 || keys.isEmpty()) {
            object.set(kind % 2 == 0 ? "unheard-of" : "note", other());
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        switch (kind) {
            case 1, 2 -> object.remove(key);
            case 3 -> object.set(key + "s", object.remove(key));
            case 4 -> change(object.get(key), key, object::set);
            default -> object.set(key, other());
        }
    }

    private void mutate(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(5) == 0) {
            array.add(other());
            return;
        }
        int index = random.nextInt(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            case 2 -> change(array.get(index), index, array::set);
            default -> array.set(index, other());
        }
    }

    /** A little other than it was. */
    private <K> void change(JsonNode old, K key, BiConsumer<K, JsonNode> home) {
        if (old.isNumber()) {
            double other = old.doubleValue() * (random.nextBoolean() ? -1 : 1_000_000) + random.nextInt(3);
            home.accept(key, Json.of(Double.toString(other)));
        } else if (old.isString()) {
            home.accept(key, mistyped(old.stringValue()));
        } else {
            home.accept(key, other());
        }
    }

    private static JsonNode mistyped(String text) {
        return JsonNodeFactory.instance.stringNode(text.isEmpty() ? "x" : text.substring(0, text.length() - 1));
    }

    private JsonNode other() {
        return OTHER.get(random.nextInt(OTHER.size())).deepCopy();
    }
}
