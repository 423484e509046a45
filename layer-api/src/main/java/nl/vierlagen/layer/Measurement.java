package nl.vierlagen.layer;

import java.util.Objects;

/**
 * A figure computed from facts, with the rating that the criterion's bands give it.
 *
 * @param value the figure in the measure's unit, unrounded
 * @param rating what the figure earns
 */
public record Measurement(double value, Rating rating) {

    public Measurement {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be a finite number: " + value);
        }
        Objects.requireNonNull(rating, "rating");
    }
}
