package nl.vierlagen.portfolio;

import java.util.Objects;

/** {@link Quartiles}, with the mean and both ends of the scores that they were made of. */
public record Spread(Quartiles quartiles, double mean, double lowest, double highest) {

    public Spread {
        Objects.requireNonNull(quartiles, "quartiles");
        if (!(lowest <= quartiles.lower() && quartiles.upper() <= highest)) {
            throw new IllegalArgumentException("quartiles must lie between " + lowest + " and " + highest);
        }
    }
}
