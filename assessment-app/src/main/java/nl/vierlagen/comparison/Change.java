package nl.vierlagen.comparison;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Rounding;

/**
 * A figure before and after, as both are written: with one decimal. Differences are those of the written figures, so that what
 * is printed adds up.
 *
 * @param before empty where there was none
 * @param after empty where there is none
 * @param parts what the difference is made of; empty without a difference, and where it can't be told
 */
public record Change(Optional<BigDecimal> before, Optional<BigDecimal> after, Optional<Parts> parts) {

    /**
     * The two parts of a difference; together they are the whole of it.
     *
     * @param client what the client changed: both audits recomputed under one checklist
     * @param questions the rest: what the questions changed
     */
    public record Parts(BigDecimal client, BigDecimal questions) {
        public Parts {
            Objects.requireNonNull(client, "client");
            Objects.requireNonNull(questions, "questions");
        }
    }

    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(parts, "parts");
        if (parts.isPresent()
                && !difference(before, after)
                        .equals(parts.map(part -> part.client().add(part.questions())))) {
            throw new IllegalArgumentException(
                    "parts must add up to the difference: " + before + ", " + after + ", " + parts);
        }
    }

    /** After − before; empty where one of them is missing. */
    public Optional<BigDecimal> difference() {
        return difference(before, after);
    }

    /** A change of which nothing but its size is known. */
    static Change whole(Optional<Double> before, Optional<Double> after) {
        return new Change(before.map(Rounding::oneDecimal), after.map(Rounding::oneDecimal), Optional.empty());
    }

    /**
     * A change with its parts.
     *
     * @param restatedBefore the figure before, under the checklist by which the two are compared; empty where it can't be told
     * @param restatedAfter the figure after, likewise
     */
    static Change parted(
            Optional<Double> before,
            Optional<Double> after,
            Optional<Double> restatedBefore,
            Optional<Double> restatedAfter) {
        Change whole = whole(before, after);
        Optional<Parts> parts = whole.difference()
                .flatMap(total -> whole(restatedBefore, restatedAfter)
                        .difference()
                        .map(client -> new Parts(client, total.subtract(client))));
        return new Change(whole.before(), whole.after(), parts);
    }

    private static Optional<BigDecimal> difference(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        return before.flatMap(earlier -> after.map(later -> later.subtract(earlier)));
    }
}
