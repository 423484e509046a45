package nl.vierlagen.layer;

import java.util.HashSet;
import java.util.List;

/** What the value of a {@link Fact} is. */
public sealed interface FactType {

    /** One text that is not blank. */
    record Text() implements FactType {}

    /** The address of a page, with {@code http} or {@code https}. */
    record WebAddress() implements FactType {}

    /** A list of texts. */
    record Texts() implements FactType {}

    /**
     * A whole number.
     *
     * @param min the least that is allowed
     * @param max the most that is allowed
     */
    record Whole(int min, int max) implements FactType {

        /** @throws IllegalArgumentException if the least is above the most */
        public Whole {
            requireOrder(min, max);
        }
    }

    /**
     * A number, maybe with decimals.
     *
     * @param min the least that is allowed
     * @param max the most that is allowed
     */
    record Decimal(double min, double max) implements FactType {

        /** @throws IllegalArgumentException if one is not finite, or the least is above the most */
        public Decimal {
            requireOrder(min, max);
        }
    }

    /** True or false. */
    record Truth() implements FactType {}

    /** A day of the calendar, not after the assessment. */
    record Day() implements FactType {}

    /** A day of the calendar, not after the assessment; or true or false, where no day is known. */
    record DayOrTruth() implements FactType {}

    /**
     * One word.
     *
     * @param values the words that are allowed, at least one, each once
     */
    record Choice(List<String> values) implements FactType {

        /** @throws IllegalArgumentException if there are no words, or one stands there twice */
        public Choice {
            values = words(values);
        }
    }

    /**
     * A list of words, each at most once; an empty list says that none of them holds.
     *
     * @param values the words that are allowed, at least one, each once
     */
    record Choices(List<String> values) implements FactType {

        /** @throws IllegalArgumentException if there are no words, or one stands there twice */
        public Choices {
            values = words(values);
        }
    }

    /** The words of a {@link Choice} or {@link Choices}, in the order in which they are offered; none for any other type. */
    default List<String> values() {
        return List.of();
    }

    private static void requireOrder(double min, double max) {
        if (!Double.isFinite(min) || !Double.isFinite(max) || min > max) {
            throw new IllegalArgumentException("min must be at most max: " + min + ", " + max);
        }
    }

    private static List<String> words(List<String> values) {
        if (values.isEmpty() || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("values must have at least one word, and each once: " + values);
        }
        return List.copyOf(values);
    }
}
