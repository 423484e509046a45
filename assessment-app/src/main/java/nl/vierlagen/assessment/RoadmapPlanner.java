package nl.vierlagen.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Scoring;

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
        LayerResult now = start;
        Map<String, Double> gains = gains(checklist, start);
        while (!assuredLevel(now).reaches(target)) {
            Optional<Criterion> next = next(checklist, now, target, gains);
            if (next.isEmpty()) {
                break;
            }
            LayerResult after = raised(checklist, now, next.get());
            steps.add(new RoadmapStep(
                    checklist.id(),
                    next.get().id(),
                    next.get().effort(),
                    next.get().isGate(),
                    assuredScore(after) - assuredScore(now),
                    assuredScore(after),
                    assuredLevel(after)));
            now = after;
        }
        return steps;
    }

    /** One order for the steps of all layers, which keeps the order inside each. */
    static List<RoadmapStep> merged(List<List<RoadmapStep>> byLayer) {
        List<Deque<RoadmapStep>> queues = new ArrayList<>();
        byLayer.forEach(steps -> queues.add(new ArrayDeque<>(steps)));
        List<RoadmapStep> merged = new ArrayList<>();
        while (true) {
            List<Deque<RoadmapStep>> waiting =
                    queues.stream().filter(queue -> !queue.isEmpty()).toList();
            if (waiting.isEmpty()) {
                return merged;
            }
            boolean anyGate = waiting.stream().anyMatch(queue -> queue.peek().gate());
            List<Deque<RoadmapStep>> candidates = waiting.stream()
                    .filter(queue -> queue.peek().gate() == anyGate)
                    .toList();
            merged.add(best(candidates, queue -> queue.peek().gainPerEffort()).remove());
        }
    }

    private static Optional<Criterion> next(
            Checklist checklist, LayerResult now, Level target, Map<String, Double> gains) {
        Map<String, Finding> findings = new HashMap<>();
        now.criteria().forEach(result -> findings.put(result.id(), result.finding()));
        List<Criterion> gates = checklist.criteria().stream()
                .filter(criterion ->
                        criterion.requiredFor().filter(target::reaches).isPresent())
                .filter(gate -> Scoring.fails(findings.get(gate.id()), Score::assured))
                .toList();
        Optional<Level> lowest =
                gates.stream().map(gate -> gate.requiredFor().orElseThrow()).min(Level::compareTo);
        List<Criterion> candidates = gates.isEmpty()
                ? checklist.criteria().stream()
                        .filter(criterion -> findings.get(criterion.id())
                                .share()
                                .filter(share -> share.assured() < Rating.FULLY.value())
                                .isPresent())
                        .toList()
                : gates.stream()
                        .filter(gate -> gate.requiredFor().equals(lowest))
                        .toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(best(
                        candidates,
                        criterion ->
                                gains.get(criterion.id()) / criterion.effort().size()));
    }

    /** What raising each criterion would add; the score is linear in the ratings, so other steps don't change it. */
    private static Map<String, Double> gains(Checklist checklist, LayerResult start) {
        Map<String, Double> gains = new HashMap<>();
        for (Criterion criterion : checklist.criteria()) {
            gains.put(criterion.id(), assuredScore(raised(checklist, start, criterion)) - assuredScore(start));
        }
        return gains;
    }

    private static LayerResult raised(Checklist checklist, LayerResult now, Criterion criterion) {
        Finding fully = new Finding.Rated(Rating.FULLY, Finding.Basis.STATED);
        return Scoring.score(
                checklist,
                now.criteria().stream()
                        .map(result -> result.id().equals(criterion.id()) ? raised(result, fully) : result)
                        .toList());
    }

    private static CriterionResult raised(CriterionResult result, Finding fully) {
        return result.isApplicable() ? result.with(fully) : result;
    }

    private static double assuredScore(LayerResult layer) {
        return layer.score().orElseThrow().assured();
    }

    private static Level assuredLevel(LayerResult layer) {
        return layer.level().orElseThrow().assured();
    }

    /** The first of the items with the highest figure. */
    private static <T> T best(List<T> items, ToDoubleFunction<T> figure) {
        T best = items.get(0);
        for (T item : items) {
            if (figure.applyAsDouble(item) > figure.applyAsDouble(best) + TIE) {
                best = item;
            }
        }
        return best;
    }
}
