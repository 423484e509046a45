package nl.vierlagen.layer;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure with its certainty: what it is if every open criterion turns out as {@code not}, and what it is if every open one
 * turns out as {@code fully}. Without open criteria the two are equal. Unrounded.
 *
 * @param assured the lower figure
 * @param possible the upper figure, never below the assured one
 */
public record Score(double assured, double possible) {

    /** A share of a mean. */
    record Weighted(double weight, Score score) {}

    public Score {
        if (!(assured <= possible + 1e-9) || !Double.isFinite(assured) || !Double.isFinite(possible)) {
            throw new IllegalArgumentException("assured must be at most possible: " + assured + ", " + possible);
        }
    }

    /** The plain mean: no score weighs more than another. Empty for no scores. */
    public static Optional<Score> mean(Collection<Score> scores) {
        return weightedMean(scores.stream().map(score -> new Weighted(1, score)).toList());
    }

    /** Σ weight · score / Σ weight; empty for no scores. */
    static Optional<Score> weightedMean(Collection<Weighted> parts) {
        Objects.requireNonNull(parts, "parts");
        double weight = 0;
        double assured = 0;
        double possible = 0;
        for (Weighted part : parts) {
            weight += part.weight();
            assured += part.weight() * part.score().assured();
            possible += part.weight() * part.score().possible();
        }
        return weight == 0 ? Optional.empty() : Optional.of(new Score(assured / weight, possible / weight));
    }

    Score times(double factor) {
        return new Score(factor * assured, factor * possible);
    }
}
