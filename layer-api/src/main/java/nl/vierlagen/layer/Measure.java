package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A figure that a layer computes from its facts.
 *
 * @param name as a criterion's {@code measure} in the checklist names it, such as {@code webcare.answered}
 * @param formula computes it
 * @param <F> the layer's facts
 */
public record Measure<F>(String name, Formula<F> formula) {

    /** Computes a figure from facts. */
    @FunctionalInterface
    public interface Formula<F> {

        /**
         * The figure, in the unit that the checklist states; empty where the facts that it needs were not given, or where
         * there is nothing to take a share of. Absent facts are never taken as zero.
         *
         * @param facts what the client gave
         * @param date the date of the assessment, from which every age is counted
         */
        OptionalDouble of(F facts, LocalDate date);
    }

    public Measure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formula, "formula");
    }
}
