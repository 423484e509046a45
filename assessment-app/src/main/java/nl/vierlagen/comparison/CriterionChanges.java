package nl.vierlagen.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.comparison.CriterionChange.Kind;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Rating;

/** Tells what became of each criterion of a layer: those of the later audit in its order, then those that are gone. */
final class CriterionChanges {

    private final Map<String, CriterionResult> before;
    private final Map<String, CriterionResult> after;
    private final Map<String, CriterionResult> restatedBefore;
    private final Map<String, CriterionResult> restatedAfter;

    private CriterionChanges(Restated layer) {
        before = byId(layer.before());
        after = byId(layer.after());
        restatedBefore = byId(layer.restatedBefore());
        restatedAfter = byId(layer.restatedAfter());
    }

    static List<CriterionChange> of(Restated layer) {
        CriterionChanges changes = new CriterionChanges(layer);
        List<CriterionChange> all = new ArrayList<>();
        layer.after()
                .ifPresent(result -> result.criteria().forEach(criterion -> all.add(changes.change(criterion.id()))));
        layer.before()
                .ifPresent(result -> result.criteria().stream()
                        .map(CriterionResult::id)
                        .filter(id -> !changes.after.containsKey(id))
                        .forEach(id -> all.add(changes.change(id))));
        return all;
    }

    private CriterionChange change(String id) {
        Optional<CriterionResult> earlier = Optional.ofNullable(before.get(id));
        Optional<CriterionResult> later = Optional.ofNullable(after.get(id));
        if (earlier.isEmpty() || later.isEmpty()) {
            return new CriterionChange(id, earlier.isEmpty() ? Kind.NEW : Kind.GONE, earlier, later, Optional.empty());
        }
        CriterionResult from = restatedBefore.getOrDefault(id, earlier.get());
        CriterionResult to = restatedAfter.getOrDefault(id, later.get());
        Optional<Rating> restated =
                from.rating().filter(rating -> !earlier.get().rating().equals(Optional.of(rating)));
        Kind kind = kind(from, to);
        boolean rerated = kind == Kind.UNCHANGED
                && !earlier.get().rating().equals(later.get().rating());
        return new CriterionChange(id, rerated ? Kind.RERATED : kind, earlier, later, restated);
    }

    private static Kind kind(CriterionResult from, CriterionResult to) {
        if (from.isApplicable() != to.isApplicable()) {
            return to.isApplicable() ? Kind.BROUGHT_IN : Kind.LEFT_OUT;
        }
        if (from.isOpen() != to.isOpen()) {
            return to.isOpen() ? Kind.REOPENED : Kind.ANSWERED;
        }
        int step = from.rating()
                .flatMap(low -> to.rating().map(high -> high.compareTo(low)))
                .orElse(0);
        return step == 0 ? Kind.UNCHANGED : step > 0 ? Kind.ROSE : Kind.FELL;
    }

    private static Map<String, CriterionResult> byId(Optional<LayerResult> layer) {
        Map<String, CriterionResult> byId = new HashMap<>();
        layer.ifPresent(result -> result.criteria().forEach(criterion -> byId.put(criterion.id(), criterion)));
        return byId;
    }
}
