package nl.vierlagen.report;

import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.layer.Level;
import nl.vierlagen.report.brand.Brand;

/**
 * The report's own words in one language, from {@code words_xx.yaml}: groups of keys with a text each. A text with arguments
 * is a {@link MessageFormat}.
 */
final class ReportWords {

    private static final String LEVELS = "level";

    private final Locale locale;
    private final SortedMap<String, Object> written;
    private final SortedMap<String, Object> groups;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Message> messages = new ConcurrentHashMap<>();

    /** The words as they are written, whose texts name levels by id; they are read with the levels' words in them. */
    ReportWords(Locale locale, SortedMap<String, Object> written) {
        this.locale = locale;
        this.written = written;
        this.groups = spoken(written, (Map<?, ?>) written.get(LEVELS));
        collect("", groups, texts);
    }

    /** These words, with those that a brand has of its own for levels. */
    ReportWords with(Brand brand) {
        SortedMap<Level, String> own = brand.levels().get(locale.getLanguage());
        if (own == null || own.isEmpty()) {
            return this;
        }
        SortedMap<String, Object> levels = new TreeMap<>();
        ((Map<?, ?>) written.get(LEVELS)).forEach((level, word) -> levels.put((String) level, word));
        own.forEach((level, word) -> levels.put(level.id(), word));
        SortedMap<String, Object> all = new TreeMap<>(written);
        all.put(LEVELS, levels);
        return new ReportWords(locale, all);
    }

    Locale locale() {
        return locale;
    }

    /** All texts, for a template: group within group. */
    Map<String, Object> all() {
        return groups;
    }

    /** Every key with the groups that lead to it, joined by dots. */
    SortedSet<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /**
     * The text of a key, with its arguments filled in if there are any.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    String text(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' in '" + locale.getLanguage() + "'");
        }
        if (arguments.length == 0) {
            return text;
        }
        Message message = messages.get(key);
        if (message == null) {
            message = messages.computeIfAbsent(key, asked -> new Message(text, locale));
        }
        return message.with(arguments);
    }

    /** The text of a key with a colon after it; what follows comes after a space. */
    String label(String key) {
        return text(key) + text("sign.colon");
    }

    private static SortedMap<String, Object> spoken(Map<?, ?> written, Map<?, ?> levels) {
        SortedMap<String, Object> spoken = new TreeMap<>();
        written.forEach((key, value) -> {
            Object word = value instanceof Map<?, ?> group ? spoken(group, levels) : spoken((String) value, levels);
            spoken.put((String) key, word);
        });
        return Collections.unmodifiableSortedMap(spoken);
    }

    private static String spoken(String text, Map<?, ?> levels) {
        String spoken = text;
        for (Level level : Level.values()) {
            spoken = spoken.replace("[" + level.id() + "]", (String) levels.get(level.id()));
        }
        return spoken;
    }

    private static void collect(String prefix, Map<?, ?> group, Map<String, String> texts) {
        group.forEach((key, value) -> {
            if (value instanceof Map<?, ?> inside) {
                collect(prefix + key + ".", inside, texts);
            } else {
                texts.put(prefix + key, (String) value);
            }
        });
    }
}
