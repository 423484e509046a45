package nl.vierlagen.schema;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;

/** The words of the schemas themselves in one language, from {@code words_xx.yaml}: groups of keys with a text each. */
final class SchemaWords {

    /** A language that was added to reports and layers alone has the schemas' own words in this one. */
    private static final String FALLBACK = "en";

    private final Map<String, String> texts = new TreeMap<>();

    private SchemaWords(Node.Mapping root) {
        collect("", root);
    }

    static SchemaWords in(String language) {
        String own = "words_" + language + ".yaml";
        String file = Schemas.class.getResource(own) == null ? "words_" + FALLBACK + ".yaml" : own;
        Problems problems = new Problems();
        var root = Documents.beside(Schemas.class, file, problems);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(file + " is damaged: " + problems.list());
        }
        return new SchemaWords((Node.Mapping) root.orElseThrow());
    }

    private void collect(String prefix, Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String key = prefix + entry.key();
            if (entry.value() instanceof Node.Mapping inside) {
                collect(key + ".", inside);
            } else {
                texts.put(key, ((Node.Scalar) entry.value()).text());
            }
        }
    }

    /** Every key with the groups that lead to it, joined by dots. */
    SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The text of a key.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' among the words of the schemas");
        }
        return text;
    }
}
