package nl.vierlagen.layer;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A layer's themes and criteria, with their words.
 *
 * @param id the layer's id
 * @param version semantic version of the structure and the words together
 * @param themes in the order in which a report shows them
 * @param words the texts, by language (ISO 639-1)
 */
public record Checklist(String id, String version, List<Theme> themes, SortedMap<String, Words> words) {

    public Checklist {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        themes = List.copyOf(themes);
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** All criteria, theme after theme. */
    public List<Criterion> criteria() {
        return themes.stream().flatMap(theme -> theme.criteria().stream()).toList();
    }

    /** The criterion of that id, if there is one. */
    public Optional<Criterion> criterion(String criterionId) {
        return themes.stream()
                .flatMap(theme -> theme.criteria().stream())
                .filter(criterion -> criterion.id().equals(criterionId))
                .findFirst();
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
}
