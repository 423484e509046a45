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
 * @param facts the texts of each group of facts, by its id; empty for a layer that describes no facts
 */
public record Words(
        String title,
        SortedMap<String, String> themes,
        SortedMap<String, CriterionWords> criteria,
        SortedMap<String, FactGroupWords> facts) {

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

    /**
     * A {@link FactGroup} in one language.
     *
     * @param title what its facts are about, such as the name of a sheet or a heading
     * @param facts each fact's texts, by its key
     */
    public record FactGroupWords(String title, SortedMap<String, FactWords> facts) {
        public FactGroupWords {
            Objects.requireNonNull(title, "title");
            facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        }
    }

    /**
     * A {@link Fact} in one language.
     *
     * @param label the short question that it answers, with the unit of a number
     * @param values the words for the values of a {@link FactType.Choice} or {@link FactType.Choices}, by the value; else empty
     */
    public record FactWords(String label, SortedMap<String, String> values) {
        public FactWords {
            Objects.requireNonNull(label, "label");
            values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        }
    }

    public Words {
        Objects.requireNonNull(title, "title");
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        criteria = Collections.unmodifiableSortedMap(new TreeMap<>(criteria));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }
}
