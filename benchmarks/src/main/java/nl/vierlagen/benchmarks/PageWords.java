package nl.vierlagen.benchmarks;

import java.util.Map;

/** The fixed texts of a page, for templates of jte. */
public record PageWords(Map<String, Object> words) {

    /** The text of a key inside a group. */
    public String text(String group, String key) {
        return (String) ((Map<?, ?>) words.get(group)).get(key);
    }
}
