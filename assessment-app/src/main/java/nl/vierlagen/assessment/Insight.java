package nl.vierlagen.assessment;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Something that shows only when layers are laid side by side.
 *
 * @param id its name in results
 * @param source id of the statement that it rests on
 * @param condition when it holds
 * @param words its texts, by language
 */
public record Insight(String id, String source, Condition condition, SortedMap<String, Text> words) {

    /**
     * An insight in one language.
     *
     * @param title a few words
     * @param text what it means for the client
     * @param action what to do about it
     */
    public record Text(String title, String text, String action) {
        public Text {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(action, "action");
        }
    }

    public Insight {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(condition, "condition");
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }
}
