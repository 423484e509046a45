package nl.vierlagen.layer;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A layer's themes and criteria, with their words. Immutable; no record, as it keeps its criteria by id. */
public final class Checklist {

    /** How ids of layers, themes and goals are written: small letters and digits, joined by single hyphens. */
    public static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String id;
    private final String version;
    private final List<Theme> themes;
    private final SortedMap<String, Words> words;
    private final List<Criterion> criteria;
    private final Map<String, Criterion> byId = new HashMap<>();

    /**
     * Made of its parts.
     *
     * @param id the layer's id
     * @param version semantic version of the structure and the words together
     * @param themes in the order in which a report shows them
     * @param words the texts, by language (ISO 639-1)
     */
    public Checklist(String id, String version, List<Theme> themes, SortedMap<String, Words> words) {
        this.id = Objects.requireNonNull(id, "id");
        this.version = Objects.requireNonNull(version, "version");
        this.themes = List.copyOf(themes);
        this.words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        this.criteria =
                themes.stream().flatMap(theme -> theme.criteria().stream()).toList();
        criteria.forEach(criterion -> byId.putIfAbsent(criterion.id(), criterion));
    }

    /** The layer's id. */
    public String id() {
        return id;
    }

    /** Semantic version of the structure and the words together. */
    public String version() {
        return version;
    }

    /** The themes, in the order in which a report shows them. */
    public List<Theme> themes() {
        return themes;
    }

    /** The texts, by language (ISO 639-1). */
    public SortedMap<String, Words> words() {
        return words;
    }

    /** All criteria, theme after theme. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** The criterion of that id, if there is one. */
    public Optional<Criterion> criterion(String criterionId) {
        return Optional.ofNullable(byId.get(criterionId));
    }

    /**
     * The texts in a language.
     *
     * @throws IllegalArgumentException if the checklist does not speak it
     */
    public Words in(String language) {
        Words found = words.get(language);
        if (found == null) {
            throw new IllegalArgumentException(
                    "layer " + id + " has no words in '" + language + "', only in " + words.keySet());
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checklist checklist
                && id.equals(checklist.id)
                && version.equals(checklist.version)
                && themes.equals(checklist.themes)
                && words.equals(checklist.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, themes, words);
    }

    @Override
    public String toString() {
        return "checklist " + id + " " + version;
    }
}
