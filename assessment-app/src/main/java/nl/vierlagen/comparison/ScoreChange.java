package nl.vierlagen.comparison;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.vierlagen.layer.Score;

/**
 * How a score changed, with its certainty.
 *
 * @param assured with every open criterion taken as {@code not}
 * @param possible with every open criterion taken as {@code fully}
 */
public record ScoreChange(Change assured, Change possible) {

    public ScoreChange {
        Objects.requireNonNull(assured, "assured");
        Objects.requireNonNull(possible, "possible");
    }

    /** A change of which nothing but its size is known. */
    static ScoreChange whole(Optional<Score> before, Optional<Score> after) {
        return both(side -> Change.whole(before.map(side), after.map(side)));
    }

    /** A change with its parts; see {@link Change#parted}. */
    static ScoreChange parted(
            Optional<Score> before,
            Optional<Score> after,
            Optional<Score> restatedBefore,
            Optional<Score> restatedAfter) {
        return both(side ->
                Change.parted(before.map(side), after.map(side), restatedBefore.map(side), restatedAfter.map(side)));
    }

    private static ScoreChange both(Function<Function<Score, Double>, Change> change) {
        return new ScoreChange(change.apply(Score::assured), change.apply(Score::possible));
    }
}
