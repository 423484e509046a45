package nl.vierlagen.assessment;

import java.util.List;
import java.util.Objects;
import nl.vierlagen.layer.Bands.Comparison;
import nl.vierlagen.layer.Level;

/** When an insight holds. What it asks about and is not there (a layer without a score, a figure not measured) fulfils nothing. */
public sealed interface Condition {

    /** Whether it holds there. */
    boolean holds(Situation situation);

    /** All of these hold. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Situation situation) {
            return conditions.stream().allMatch(condition -> condition.holds(situation));
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean holds(Situation situation) {
            return conditions.stream().anyMatch(condition -> condition.holds(situation));
        }
    }

    /** A layer's assured level is this one or above it. */
    record AtLeast(String layer, Level level) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.level(layer).filter(held -> held.reaches(level)).isPresent();
        }
    }

    /** A layer's assured level is this one or below it. */
    record AtMost(String layer, Level level) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.level(layer).filter(level::reaches).isPresent();
        }
    }

    /** A layer's assured level is at least so many steps above another's. */
    record Above(String layer, String other, int steps) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation
                    .level(layer)
                    .flatMap(high -> situation.level(other).map(low -> high.above(low) >= steps))
                    .orElse(false);
        }
    }

    /** The balance is below a limit. */
    record BalanceBelow(double limit) implements Condition {
        @Override
        public boolean holds(Situation situation) {
            return situation.balance().isPresent()
                    && Comparison.BELOW.holds(situation.balance().getAsDouble(), limit);
        }
    }

    /** A measured figure stands so to a limit. */
    record Measured(String layer, String measure, Comparison comparison, double limit) implements Condition {
        public Measured {
            Objects.requireNonNull(comparison, "comparison");
        }

        @Override
        public boolean holds(Situation situation) {
            return situation
                    .figure(layer, measure)
                    .filter(figure -> comparison.holds(figure, limit))
                    .isPresent();
        }
    }
}
