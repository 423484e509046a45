package nl.vierlagen.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Words;
import tools.jackson.databind.node.ObjectNode;

/** Puts the facts of a layer into its schema, each below the keys that lead to it. */
final class FactSchemas {

    private final ObjectNode root;
    private final Words words;

    FactSchemas(ObjectNode root, Words words) {
        this.root = root;
        this.words = words;
    }

    void add(List<FactGroup> groups) {
        groups.forEach(this::add);
    }

    private void add(FactGroup group) {
        Optional<Words.FactGroupWords> told = Optional.ofNullable(words.facts().get(group.id()));
        ObjectNode home = below(root, group.id(), false);
        told.ifPresent(texts -> home.put("description", texts.title()));
        ObjectNode facts;
        if (group.isList()) {
            home.putArray("type").add("array").add("null");
            facts = Shapes.object(home.putObject("items"));
        } else {
            facts = home.has("properties") ? home : Shapes.optionalObject(home);
        }
        for (Fact fact : group.facts()) {
            ObjectNode schema = below(facts, fact.key(), fact.isRequired());
            told.map(texts -> texts.facts().get(fact.key()))
                    .ifPresent(texts -> schema.put("description", description(fact, texts)));
            FactTypes.put(schema, fact.type(), fact.isRequired());
        }
    }

    /** The schema at a key; with dots in it, below mappings that are made where they are missing. */
    private static ObjectNode below(ObjectNode mapping, String key, boolean isRequired) {
        ObjectNode home = mapping;
        String[] steps = key.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            if (isRequired) {
                Shapes.require(home, steps[i]);
            }
            home = home.withObjectProperty("properties").withObjectProperty(steps[i]);
            if (i < steps.length - 1 && !home.has("properties")) {
                if (isRequired) {
                    Shapes.object(home);
                } else {
                    Shapes.optionalObject(home);
                }
            }
        }
        return home;
    }

    /** The question, and the words for the values that it may have, a line each. */
    private static String description(Fact fact, Words.FactWords texts) {
        String values = fact.type().values().stream()
                .filter(texts.values()::containsKey)
                .map(value -> "\n" + value + ": " + texts.values().get(value))
                .collect(Collectors.joining());
        return texts.label() + values;
    }
}
