package nl.vierlagen.layer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A checklist in one language.
 *
 * @param title the layer's name
 * @param themes each theme's name, by its id
 * @param criteria each criterion's texts, by its id
 */
public record Words(String title, SortedMap<String, String> themes, SortedMap<String, CriterionWords> criteria) {

    /**
     * A criterion in one language.
     *
     * @param statement one sentence that is true or not
     * @param ratings what an auditor sees at each of the four ratings
     * @param action what to do first to mend it
     * @param owner the role that would do it
     */
    public record CriterionWords(String statement, Map<Rating, String> ratings, String action, String owner) {
        public CriterionWords {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(owner, "owner");
            ratings = Collections.unmodifiableMap(new EnumMap<>(ratings));
            if (ratings.size() != Rating.values().length) {
                throw new IllegalArgumentException("ratings must describe all four: " + ratings.keySet());
            }
        }
    }

    public Words {
        Objects.requireNonNull(title, "title");
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
    }
}
