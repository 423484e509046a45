package nl.vierlagen.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Tally;

/** Plans which criteria to raise, and in which order, so that each layer reaches the level aimed at. */
final class RoadmapPlanner {

    /** Gains are differences of floating figures: what is this close together is a tie. */
    private static final double TIE = 1e-9;

    private RoadmapPlanner() {}

    /** The steps of one layer up to its target; open criteria count as {@code not}. */
    static List<RoadmapStep> steps(Checklist checklist, LayerResult start, Level target) {
        List<RoadmapStep> steps = new ArrayList<>();
        if (start.score().isEmpty()) {
            return steps;
        }
        Tally tally = Tally.of(checklist, start.criteria());
        double score = start.score().get().assured();
        Level level = start.level().orElseThrow().assured();
        double[] gains = gainsPerEffort(checklist, tally, score);
        while (!level.reaches(target)) {
            OptionalInt next = next(checklist, tally, target, gains);
            if (next.isEmpty()) {
                break;
            }
            tally.raise(next.getAsInt());
            double before = score;
            score = tally.assuredScore();
            level = tally.assuredLevel();
            Criterion raised = checklist.criteria().get(next.getAsInt());
            steps.add(new RoadmapStep(
                    checklist.id(), raised.id(), raised.effort(), raised.isGate(), score - before, score, level));
        }
        return steps;
    }

    /** One order for the steps of all layers, which keeps the order inside each. */
    static List<RoadmapStep> merged(List<List<RoadmapStep>> byLayer) {
        List<Deque<RoadmapStep>> queues = new ArrayList<>();
        byLayer.forEach(steps -> queues.add(new ArrayDeque<>(steps)));
        List<RoadmapStep> merged = new ArrayList<>();
        for (Deque<RoadmapStep> best = best(queues); best != null; best = best(queues)) {
            merged.add(best.remove());
        }
        return merged;
    }

    /** The first of the queues whose next step is the best: a gate before anything else, then by gain per effort. */
    private static Deque<RoadmapStep> best(List<Deque<RoadmapStep>> queues) {
        Deque<RoadmapStep> best = null;
        for (Deque<RoadmapStep> queue : queues) {
            if (!queue.isEmpty() && (best == null || isBetter(queue.peek(), best.peek()))) {
                best = queue;
            }
        }
        return best;
    }

    private static boolean isBetter(RoadmapStep step, RoadmapStep other) {
        return step.gate() == other.gate() ? step.gainPerEffort() > other.gainPerEffort() + TIE : step.gate();
    }

    /** The first failing gate of the lowest level that fails one, with the highest gain; where none fails, any criterion. */
    private static OptionalInt next(Checklist checklist, Tally tally, Level target, double[] gains) {
        List<Criterion> criteria = checklist.criteria();
        Level lowest = lowestFailing(criteria, tally, target);
        int best = -1;
        for (int i = 0; i < gains.length; i++) {
            boolean mayBe = lowest == null
                    ? tally.canRise(i)
                    : tally.fails(i) && criteria.get(i).requiredFor().orElse(null) == lowest;
            if (mayBe && (best < 0 || gains[i] > gains[best] + TIE)) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The lowest level up to the target that a failing gate is required for; null if no gate fails. */
    private static Level lowestFailing(List<Criterion> criteria, Tally tally, Level target) {
        Level lowest = null;
        for (int i = 0; i < criteria.size(); i++) {
            Level required = criteria.get(i).requiredFor().orElse(null);
            if (required != null
                    && target.reaches(required)
                    && tally.fails(i)
                    && (lowest == null || lowest.reaches(required))) {
                lowest = required;
            }
        }
        return lowest;
    }

    /** What raising each criterion would add; the score is linear in the ratings, so other steps don't change it. */
    private static double[] gainsPerEffort(Checklist checklist, Tally tally, double score) {
        double[] gains = new double[checklist.criteria().size()];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = (tally.assuredScoreWith(i) - score)
                    / checklist.criteria().get(i).effort().size();
        }
        return gains;
    }
}
