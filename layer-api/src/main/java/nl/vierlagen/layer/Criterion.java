package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is in order or not.
 *
 * @param id {@code theme.name}, unique in its layer
 * @param weight from 1 to 5, against the other criteria of its theme
 * @param effort how long its action takes
 * @param requiredFor the level that its layer can't have while this is below {@code largely}; present on a gate only
 * @param supports the goals that it helps, in the order of the checklist; maybe none
 * @param mayBeNotApplicable whether a client may say that it does not concern them
 * @param sources ids of the {@link Statement}s or clauses of public standards that it rests on; at least one
 * @param measure the figure that can rate it; present where the layer computes one
 */
public record Criterion(
        String id,
        int weight,
        Effort effort,
        Optional<Level> requiredFor,
        List<Goal> supports,
        boolean mayBeNotApplicable,
        List<String> sources,
        Optional<Measured> measure) {

    /**
     * The figure that rates a criterion.
     *
     * @param name the measure's name, one that the layer computes
     * @param unit what the figure counts
     * @param bands which figure earns which rating
     */
    public record Measured(String name, Unit unit, Bands bands) {
        public Measured {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(bands, "bands");
        }
    }

    public Criterion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(requiredFor, "requiredFor");
        Objects.requireNonNull(measure, "measure");
        supports = List.copyOf(supports);
        sources = List.copyOf(sources);
        if (weight < 1 || weight > 5) {
            throw new IllegalArgumentException("weight must be from 1 to 5: " + weight + " at " + id);
        }
    }

    /** Whether it is a gate. */
    public boolean isGate() {
        return requiredFor.isPresent();
    }
}
