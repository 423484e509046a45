package nl.vierlagen.layer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A checklist in one language. Immutable; no record, as the words for facts may be read when they are asked for. */
public final class Words {

    private final String title;
    private final SortedMap<String, String> themes;
    private final SortedMap<String, CriterionWords> criteria;
    private final Supplier<SortedMap<String, FactGroupWords>> facts;

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
            facts = copied(facts);
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
            values = copied(values);
        }
    }

    /**
     * Made of its parts.
     *
     * @param title the layer's name
     * @param themes each theme's name, by its id
     * @param criteria each criterion's texts, by its id
     * @param facts the texts of each group of facts, by its id; empty for a layer that describes no facts
     */
    public Words(
            String title,
            SortedMap<String, String> themes,
            SortedMap<String, CriterionWords> criteria,
            SortedMap<String, FactGroupWords> facts) {
        this(title, themes, criteria, always(copied(facts)));
    }

    /** Made of its parts, of which the words for facts are asked for at each use. */
    Words(
            String title,
            SortedMap<String, String> themes,
            SortedMap<String, CriterionWords> criteria,
            Supplier<SortedMap<String, FactGroupWords>> facts) {
        this.title = Objects.requireNonNull(title, "title");
        this.themes = copied(themes);
        this.criteria = copied(criteria);
        this.facts = facts;
    }

    /** The layer's name. */
    public String title() {
        return title;
    }

    /** Each theme's name, by its id. */
    public SortedMap<String, String> themes() {
        return themes;
    }

    /** Each criterion's texts, by its id. */
    public SortedMap<String, CriterionWords> criteria() {
        return criteria;
    }

    /**
     * The texts of each group of facts, by its id; empty for a layer that describes no facts.
     *
     * @throws InvalidChecklistException if the description of the facts, or the words for them, can't be used
     */
    public SortedMap<String, FactGroupWords> facts() {
        return facts.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words words
                && title.equals(words.title)
                && themes.equals(words.themes)
                && criteria.equals(words.criteria)
                && facts().equals(words.facts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, themes, criteria);
    }

    @Override
    public String toString() {
        return "words of " + title;
    }

    private static <T> SortedMap<String, T> copied(SortedMap<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static <T> Supplier<T> always(T value) {
        return () -> value;
    }
}
