package nl.vierlagen.layer;

import java.util.Collection;
import java.util.Optional;

/**
 * A figure with its certainty: what it is if every open criterion turns out as {@code not}, and what it is if every open one
 * turns out as {@code fully}. Without open criteria the two are equal. Unrounded.
 *
 * @param assured the lower figure
 * @param possible the upper figure, never below the assured one
 */
public record Score(double assured, double possible) {

    public Score {
        if (!(assured <= possible + 1e-9) || !Double.isFinite(assured) || !Double.isFinite(possible)) {
            throw new IllegalArgumentException("assured must be at most possible: " + assured + ", " + possible);
        }
    }

    /** The plain mean: no score weighs more than another. Empty for no scores. */
    public static Optional<Score> mean(Collection<Score> scores) {
        WeightedMean assured = new WeightedMean();
        WeightedMean possible = new WeightedMean();
        for (Score score : scores) {
            assured.add(1, score.assured());
            possible.add(1, score.possible());
        }
        return of(assured.value(), possible.value());
    }

    /** The score of two sides; empty where they are {@link WeightedMean#NONE}. */
    static Optional<Score> of(double assured, double possible) {
        return Double.isNaN(assured) ? Optional.empty() : Optional.of(new Score(assured, possible));
    }
}
