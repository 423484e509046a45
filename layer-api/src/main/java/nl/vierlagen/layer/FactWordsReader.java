package nl.vierlagen.layer;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the words for a layer's facts in one language: every group, fact and value, and no other. */
final class FactWordsReader {

    private final FactTypeReader types;
    private final Problems problems;

    FactWordsReader(FactTypeReader types, Problems problems) {
        this.types = types;
        this.problems = problems;
    }

    /** The words by the group's id, without those of a group in which something is wrong. */
    SortedMap<String, Words.FactGroupWords> read(List<FactGroup> groups, Fields root) {
        SortedMap<String, Words.FactGroupWords> words = new TreeMap<>();
        for (FactGroup group : groups) {
            root.require(group.id());
            root.fields(group.id())
                    .flatMap(fields -> group(group, fields))
                    .ifPresent(read -> words.put(group.id(), read));
        }
        root.finish();
        return words;
    }

    private Optional<Words.FactGroupWords> group(FactGroup group, Fields fields) {
        fields.require("title", "facts");
        Optional<String> title = fields.text("title");
        SortedMap<String, Words.FactWords> facts = new TreeMap<>();
        fields.fields("facts").ifPresent(inside -> {
            for (Fact fact : group.facts()) {
                inside.require(fact.key());
                fact(fact, inside).ifPresent(read -> facts.put(fact.key(), read));
            }
        });
        return problems.isEmpty()
                ? Optional.of(new Words.FactGroupWords(title.orElseThrow(), facts))
                : Optional.empty();
    }

    /** A fact's words: its label alone, unless there are values that need words. */
    private Optional<Words.FactWords> fact(Fact fact, Fields fields) {
        SortedMap<String, String> words = new TreeMap<>(types.names(fact.type()));
        List<String> wordless = fact.type().values().stream()
                .filter(value -> !words.containsKey(value))
                .toList();
        if (wordless.isEmpty()) {
            return fields.text(fact.key()).map(label -> new Words.FactWords(label, words));
        }
        return fields.fields(fact.key()).flatMap(inside -> {
            inside.require("label", "values");
            Optional<String> label = inside.text("label");
            inside.fields("values")
                    .ifPresent(values -> wordless.forEach(value -> {
                        values.require(value);
                        values.text(value).ifPresent(text -> words.put(value, text));
                    }));
            return label.map(text -> new Words.FactWords(text, words));
        });
    }
}
