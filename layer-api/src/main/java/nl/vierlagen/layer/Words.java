package nl.vierlagen.layer;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A checklist in one language. Immutable; no record, as it may be read when it is asked for. */
public final class Words {

    private final Supplier<Texts> texts;
    private final Supplier<SortedMap<String, FactGroupWords>> facts;

    /** All but the words for facts. */
    record Texts(String title, SortedMap<String, String> themes, SortedMap<String, CriterionWords> criteria) {
        Texts {
            Objects.requireNonNull(title, "title");
            themes = copied(themes);
            criteria = copied(criteria);
        }
    }

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
        this(always(new Texts(title, themes, criteria)), always(copied(facts)));
    }

    /** Made of parts that are asked for at each use. */
    Words(Supplier<Texts> texts, Supplier<SortedMap<String, FactGroupWords>> facts) {
        this.texts = texts;
        this.facts = facts;
    }

    /** Whether that is a code of ISO 639-1, by which words are found. */
    public static boolean isLanguage(String code) {
        return List.of(Locale.getISOLanguages()).contains(code);
    }

    /** The layer's name. */
    public String title() {
        return texts.get().title();
    }

    /** Each theme's name, by its id. */
    public SortedMap<String, String> themes() {
        return texts.get().themes();
    }

    /** Each criterion's texts, by its id. */
    public SortedMap<String, CriterionWords> criteria() {
        return texts.get().criteria();
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
        return other instanceof Words words && texts.get().equals(words.texts.get()) && facts().equals(words.facts());
    }

    @Override
    public int hashCode() {
        return texts.get().hashCode();
    }

    @Override
    public String toString() {
        return "words of " + title();
    }

    private static <T> SortedMap<String, T> copied(SortedMap<String, T> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static <T> Supplier<T> always(T value) {
        return () -> value;
    }
}
