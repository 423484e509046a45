package nl.vierlagen.assessment;

import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Score;

/**
 * How well the organisation supports one of its goals.
 *
 * @param goal what the client wants
 * @param coverage from 0 to 100; empty if no applicable criterion supports the goal
 */
public record GoalCoverage(Goal goal, Optional<Score> coverage) {
    public GoalCoverage {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(coverage, "coverage");
    }
}
