package nl.vierlagen.portfolio;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;

/** Counts one layer's levels, gaps and steps over clients. */
final class LayerTally {

    private final String layer;
    private final int[] levels = new int[Level.values().length];
    private final Map<String, CriterionTally> criteria = new LinkedHashMap<>();

    LayerTally(String layer) {
        this.layer = layer;
    }

    String layer() {
        return layer;
    }

    void add(LayerResult result) {
        result.level().ifPresent(level -> levels[level.assured().ordinal()]++);
        for (CriterionResult criterion : result.criteria()) {
            criterion(criterion.id()).add(criterion);
        }
    }

    void add(RoadmapStep step) {
        criterion(step.criterion()).add(step);
    }

    LayerStatistics statistics(Optional<Spread> spread) {
        Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            byLevel.put(level, levels[level.ordinal()]);
        }
        return new LayerStatistics(layer, spread, byLevel);
    }

    /** Of its criteria, in the order of the checklist. */
    Stream<Gap> gaps() {
        return criteria.entrySet().stream()
                .map(entry -> new Gap(
                        layer, entry.getKey(), entry.getValue().gaps, entry.getValue().rated, entry.getValue().open))
                .filter(gap -> gap.clients() > 0);
    }

    /** Of its criteria, in the order of the checklist. */
    Stream<Lift> lifts() {
        return criteria.entrySet().stream()
                .filter(entry -> entry.getValue().steps > 0)
                .map(entry -> new Lift(
                        layer,
                        entry.getKey(),
                        entry.getValue().steps,
                        entry.getValue().gain / 10.0 / entry.getValue().steps,
                        entry.getValue().gate));
    }

    private CriterionTally criterion(String id) {
        return criteria.computeIfAbsent(id, key -> new CriterionTally());
    }

    private static final class CriterionTally {
        private int rated;
        private int gaps;
        private int open;
        private int steps;
        private long gain;
        private boolean gate;

        void add(CriterionResult result) {
            if (result.isOpen()) {
                open++;
            }
            result.rating().ifPresent(rating -> {
                rated++;
                if (rating.compareTo(Rating.LARGELY) < 0) {
                    gaps++;
                }
            });
        }

        void add(RoadmapStep step) {
            steps++;
            gain += Rounding.tenths(step.gain());
            gate = step.gate();
        }
    }
}
