package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

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

    /**
     * A figure that does not depend on the date of the assessment.
     *
     * @param figure in the unit that the checklist states; empty where the facts do not suffice
     */
    public static <F> Measure<F> figure(String name, Function<F, OptionalDouble> figure) {
        return new Measure<>(name, (facts, date) -> figure.apply(facts));
    }

    /**
     * A count as it is.
     *
     * @param count empty where it is not known
     */
    public static <F> Measure<F> count(String name, Function<F, OptionalInt> count) {
        return figure(name, facts -> {
            OptionalInt counted = count.apply(facts);
            return counted.isPresent() ? OptionalDouble.of(counted.getAsInt()) : OptionalDouble.empty();
        });
    }

    /**
     * A share in percent, from 0 to 100; no figure where the share is out of nothing.
     *
     * @param share empty where it is not known
     */
    public static <F> Measure<F> share(String name, Function<F, Optional<Share>> share) {
        return figure(name, facts -> share.apply(facts).map(Share::percent).orElse(OptionalDouble.empty()));
    }

    /**
     * How long ago a day was, in {@linkplain Age#months months}.
     *
     * @param day empty where it is not known; never after the date of the assessment
     */
    public static <F> Measure<F> ageInMonths(String name, Function<F, Optional<LocalDate>> day) {
        return age(name, day, Age::months);
    }

    /**
     * How long ago a day was, in {@linkplain Age#days days}.
     *
     * @param day empty where it is not known; never after the date of the assessment
     */
    public static <F> Measure<F> ageInDays(String name, Function<F, Optional<LocalDate>> day) {
        return age(name, day, Age::days);
    }

    private static <F> Measure<F> age(
            String name, Function<F, Optional<LocalDate>> day, ToDoubleBiFunction<LocalDate, LocalDate> age) {
        return new Measure<>(
                name,
                (facts, date) -> day.apply(facts)
                        .map(from -> OptionalDouble.of(age.applyAsDouble(from, date)))
                        .orElse(OptionalDouble.empty()));
    }
}
