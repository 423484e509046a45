package nl.vierlagen.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Words;

/** Writes the keys of a layer's facts as comments: whoever takes the signs for a comment away has facts to fill in. */
final class FactLines {

    private static final int DEPTH = 2;

    private final YamlLines lines;
    private final Layer layer;
    private final Wording wording;

    /** A key of the file: what it asks, and the keys inside it. */
    private static final class Key {
        private final Map<String, Key> inside = new LinkedHashMap<>();
        private String told = "";
        private boolean isList;

        Key at(String path) {
            Key reached = this;
            for (String key : path.split("\\.")) {
                reached = reached.inside.computeIfAbsent(key, missing -> new Key());
            }
            return reached;
        }
    }

    FactLines(YamlLines lines, Layer layer, Wording wording) {
        this.lines = lines;
        this.layer = layer;
        this.wording = wording;
    }

    void write() {
        if (layer.facts().isEmpty()) {
            return;
        }
        Key facts = new Key();
        for (FactGroup group : layer.facts()) {
            Words.FactGroupWords words = wording.of(layer).facts().get(group.id());
            Key key = facts.at(group.id());
            key.told = words.title();
            key.isList = group.isList();
            for (Fact fact : group.facts()) {
                key.at(fact.key()).told = told(fact, words.facts().get(fact.key()));
            }
        }
        lines.blank();
        lines.example(DEPTH, "", "facts", "");
        write(facts, "  ");
    }

    private void write(Key key, String indent) {
        String before = key.isList ? indent + "- " : indent;
        for (Map.Entry<String, Key> entry : key.inside.entrySet()) {
            lines.example(DEPTH, before, entry.getKey(), entry.getValue().told);
            write(entry.getValue(), indent + (key.isList ? "    " : "  "));
            before = key.isList ? indent + "  " : indent;
        }
    }

    private String told(Fact fact, Words.FactWords words) {
        String told = words.label() + " " + allowed(fact.type()) + ".";
        List<String> values = fact.type().values();
        return values.isEmpty()
                ? told
                : told + " "
                        + values.stream()
                                .map(value -> value + ": " + words.values().get(value))
                                .collect(Collectors.joining("; "));
    }

    private String allowed(FactType type) {
        if (type instanceof FactType.Choices || type instanceof FactType.Texts) {
            return wording.text("file.list");
        } else if (type instanceof FactType.Choice) {
            return wording.text("file.choice");
        } else if (type instanceof FactType.Truth) {
            return wording.text("file.truth");
        } else if (type instanceof FactType.Day) {
            return wording.text("file.day");
        } else if (type instanceof FactType.DayOrTruth) {
            return wording.text("file.dayOrTruth");
        } else if (type instanceof FactType.Text) {
            return wording.text("file.text");
        }
        return Validations.told(wording, Input.of(type, ""));
    }
}
