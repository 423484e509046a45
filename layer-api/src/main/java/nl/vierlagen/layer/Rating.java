package nl.vierlagen.layer;

import java.util.Optional;

/** To what degree a criterion is met: the scale of ISO/IEC 33020, in rising order. */
public enum Rating {
    /** Little or no evidence that the criterion is met. */
    NOT(0),
    /** Some evidence, with clear gaps. */
    PARTLY(1.0 / 3),
    /** Met, with a gap that does little harm. */
    LARGELY(2.0 / 3),
    /** Met without a gap. */
    FULLY(1);

    private final double value;

    Rating(double value) {
        this.value = value;
    }

    /** The share of the criterion's weight that the rating earns, from 0 to 1. */
    public double value() {
        return value;
    }

    /** The name in files: {@code not}, {@code partly}, {@code largely} or {@code fully}. */
    public String id() {
        return Ids.of(this);
    }

    /** The rating of that name, if there is one. */
    public static Optional<Rating> byId(String id) {
        return Ids.find(Rating.class, id);
    }
}
