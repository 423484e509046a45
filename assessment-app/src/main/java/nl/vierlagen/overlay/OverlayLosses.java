package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Statement;

/** Tells what does not add up in what an overlay makes of checklists, a line each. None of it is an error. */
public final class OverlayLosses {

    private static final int FEWEST_FOR_A_GOAL = 4;

    private OverlayLosses() {}

    /** What the layer lost that the model asks of it: gates, and statements of the sources that are the source of nothing. */
    public static List<String> of(Checklist before, Checklist after) {
        List<String> lost = new ArrayList<>();
        before.criteria().stream().filter(Criterion::isGate).forEach(gate -> {
            Optional<Criterion> now = after.criterion(gate.id());
            if (now.isEmpty() || !now.get().isGate()) {
                lost.add(gate.id() + ": it no longer guards the level "
                        + gate.requiredFor().orElseThrow().id());
            }
        });
        Set<String> cited = cited(after);
        Set<String> uncovered = new TreeSet<>(cited(before));
        uncovered.removeAll(cited);
        Statement.all().stream()
                .filter(statement -> statement.layer().equals(before.id()) && uncovered.contains(statement.id()))
                .forEach(statement ->
                        lost.add(statement.id() + ": this statement of the sources is the source of no criterion"));
        return lost;
    }

    /** Those of some goals that too few criteria of all layers support. */
    public static List<String> goals(Collection<Goal> goals, List<Checklist> all) {
        List<String> lost = new ArrayList<>();
        for (Goal goal : goals) {
            long count = all.stream()
                    .flatMap(checklist -> checklist.criteria().stream())
                    .filter(criterion -> criterion.supports().contains(goal))
                    .count();
            if (count < FEWEST_FOR_A_GOAL) {
                lost.add("goal " + goal.id() + ": " + count + (count == 1 ? " criterion supports" : " criteria support")
                        + " it; a goal needs " + FEWEST_FOR_A_GOAL + " to mean something");
            }
        }
        return lost;
    }

    private static Set<String> cited(Checklist checklist) {
        return checklist.criteria().stream()
                .flatMap(criterion -> criterion.sources().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
