package nl.vierlagen.recomputation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way to the targets, step by step. */
final class Roadmap {

    record Step(String layer, Structure.Criterion criterion, Fraction gain, Fraction score, int level) {

        Fraction gainForEffort() {
            return gain.dividedBy(criterion.effort());
        }

        /** Whether it goes before the other one of a layer that is earlier in the order of layers. */
        boolean goesBefore(Step earlier) {
            boolean gate = criterion.gate().isPresent();
            if (gate != earlier.criterion.gate().isPresent()) {
                return gate;
            }
            return gainForEffort().compareTo(earlier.gainForEffort()) > 0;
        }

        Map<String, Object> written() {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("layer", layer);
            written.put("criterion", criterion.id());
            written.put("effort", criterion.effort());
            written.put("gain", gain.rounded(1));
            written.put("score", score.rounded(1));
            written.put("level", Levels.name(level));
            return written;
        }
    }

    private Roadmap() {}

    static List<Step> steps(Standing start, int target) {
        List<Step> steps = new ArrayList<>();
        Standing standing = start;
        while (standing.level() < target) {
            Optional<Structure.Criterion> next = next(standing, target);
            if (next.isEmpty()) {
                break;
            }
            Standing raised = standing.raised(next.get());
            Fraction score = raised.score().orElseThrow();
            Fraction gain = score.minus(standing.score().orElseThrow());
            steps.add(new Step(standing.layer().id(), next.get(), gain, score, raised.level()));
            standing = raised;
        }
        return steps;
    }

    private static Optional<Structure.Criterion> next(Standing standing, int target) {
        for (int level = 0; level <= target; level++) {
            List<Structure.Criterion> failing = standing.failingGates(level);
            if (!failing.isEmpty()) {
                return best(standing, failing);
            }
        }
        return best(
                standing,
                standing.layer().criteria().stream()
                        .filter(criterion -> standing.worth().containsKey(criterion.id()))
                        .filter(criterion ->
                                !standing.worth().get(criterion.id()).equals(Ratings.FULLY))
                        .toList());
    }

    private static Optional<Structure.Criterion> best(Standing standing, List<Structure.Criterion> criteria) {
        Structure.Criterion best = null;
        Fraction most = Fraction.of(-1);
        for (Structure.Criterion criterion : criteria) {
            Fraction gain = standing.gain(criterion).dividedBy(criterion.effort());
            if (gain.compareTo(most) > 0) {
                best = criterion;
                most = gain;
            }
        }
        return Optional.ofNullable(best);
    }

    /** One way for the client, of one way for each layer; the layers stand in their own order. */
    static List<Step> merged(List<List<Step>> layers) {
        List<Deque<Step>> waiting = new ArrayList<>();
        layers.forEach(steps -> waiting.add(new ArrayDeque<>(steps)));
        List<Step> merged = new ArrayList<>();
        while (true) {
            Deque<Step> best = null;
            for (Deque<Step> steps : waiting) {
                if (!steps.isEmpty() && (best == null || steps.peek().goesBefore(best.peek()))) {
                    best = steps;
                }
            }
            if (best == null) {
                return merged;
            }
            merged.add(best.remove());
        }
    }
}
