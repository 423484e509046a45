package nl.vierlagen.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.vierlagen.assessment.GoalCoverage;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.ThemeResult;

/** Works out one comparison. */
final class Comparer {

    private final Audit before;
    private final Audit after;
    private final Layers layers;

    Comparer(Audit before, Audit after, Layers layers) {
        this.before = before;
        this.after = after;
        this.layers = layers;
    }

    Comparison comparison() {
        Map<String, Restated> restated = new LinkedHashMap<>();
        Stream.of(after, before)
                .flatMap(audit -> audit.layers().stream())
                .map(LayerResult::id)
                .distinct()
                .forEach(id -> restated.put(id, Restated.of(id, before, after, loaded(id))));
        List<Comparison.LayerChange> changes = new ArrayList<>();
        restated.forEach((id, layer) -> changes.add(layer(id, layer)));
        return new Comparison(
                after.client(),
                before.date(),
                after.date(),
                overall(restated, changes),
                changes,
                goals(),
                restated.values().stream()
                        .flatMap(layer -> layer.discrepancies().stream())
                        .toList());
    }

    private Optional<Checklist> loaded(String id) {
        return layers.ids().contains(id) ? Optional.of(layers.get(id).checklist()) : Optional.empty();
    }

    private Comparison.LayerChange layer(String id, Restated layer) {
        Optional<String> versionBefore = before.layer(id).flatMap(recorded -> before.version(id));
        Optional<String> versionAfter = after.layer(id).flatMap(recorded -> after.version(id));
        List<String> heldBefore = layer.before().map(LayerResult::heldBackBy).orElse(List.of());
        List<String> heldAfter = layer.after().map(LayerResult::heldBackBy).orElse(List.of());
        return new Comparison.LayerChange(
                id,
                versionBefore,
                versionAfter,
                layer.under(),
                !versionBefore.equals(versionAfter) || !layer.discrepancies().isEmpty(),
                ScoreChange.parted(
                        score(layer.before()),
                        score(layer.after()),
                        score(layer.restatedBefore()),
                        score(layer.restatedAfter())),
                new Comparison.LevelChange(
                        layer.before().flatMap(LayerResult::level),
                        layer.after().flatMap(LayerResult::level)),
                new Comparison.Completeness(completeness(layer.before()), completeness(layer.after())),
                heldBefore.stream().filter(isInOrder(layer.after())).toList(),
                heldAfter.stream().filter(gate -> !heldBefore.contains(gate)).toList(),
                themes(layer),
                CriterionChanges.of(layer));
    }

    /** A gate that no longer holds back may also stand above a level that the score no longer reaches: that is not in order. */
    private static Predicate<String> isInOrder(Optional<LayerResult> layer) {
        return gate -> layer.stream()
                .flatMap(result -> result.criteria().stream())
                .filter(criterion -> criterion.id().equals(gate))
                .anyMatch(Comparer::isInOrder);
    }

    private static boolean isInOrder(CriterionResult criterion) {
        return criterion
                .rating()
                .map(rating -> rating.compareTo(Rating.LARGELY) >= 0)
                .orElse(!criterion.isApplicable());
    }

    private static List<Comparison.ThemeChange> themes(Restated layer) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(layer.after(), layer.before())
                .flatMap(Optional::stream)
                .flatMap(result -> result.themes().stream())
                .forEach(theme -> ids.add(theme.id()));
        return ids.stream()
                .map(id -> new Comparison.ThemeChange(
                        id,
                        theme(layer.before(), id).isPresent(),
                        theme(layer.after(), id).isPresent(),
                        ScoreChange.parted(
                                theme(layer.before(), id).flatMap(ThemeResult::score),
                                theme(layer.after(), id).flatMap(ThemeResult::score),
                                theme(layer.restatedBefore(), id).flatMap(ThemeResult::score),
                                theme(layer.restatedAfter(), id).flatMap(ThemeResult::score))))
                .toList();
    }

    private Comparison.OverallChange overall(Map<String, Restated> restated, List<Comparison.LayerChange> changes) {
        Optional<Score> earlier = before.overall().score();
        Optional<Score> later = after.overall().score();
        boolean split = changes.stream().anyMatch(Comparison.LayerChange::split);
        List<Restated> compared = restated.values().stream()
                .filter(layer -> layer.after().isPresent())
                .toList();
        boolean known =
                compared.stream().allMatch(layer -> layer.restatedBefore().isPresent());
        ScoreChange score;
        if (!split) {
            score = ScoreChange.parted(earlier, later, earlier, later);
        } else if (known) {
            score = ScoreChange.parted(
                    earlier,
                    later,
                    mean(compared.stream().map(Restated::restatedBefore).toList()),
                    mean(compared.stream().map(Restated::restatedAfter).toList()));
        } else {
            score = ScoreChange.whole(earlier, later);
        }
        return new Comparison.OverallChange(
                score,
                new Comparison.LevelChange(
                        before.overall().level(), after.overall().level()),
                Change.whole(
                        boxed(before.overall().balance()), boxed(after.overall().balance())),
                new Comparison.Completeness(
                        Optional.of(Rounding.twoDecimals(before.overall().completeness())),
                        Optional.of(Rounding.twoDecimals(after.overall().completeness()))),
                split);
    }

    private List<Comparison.GoalChange> goals() {
        Map<Goal, Optional<Score>> earlier = coverage(before);
        Map<Goal, Optional<Score>> later = coverage(after);
        return Stream.of(later, earlier)
                .flatMap(goals -> goals.keySet().stream())
                .distinct()
                .map(goal -> new Comparison.GoalChange(
                        goal,
                        ScoreChange.whole(
                                earlier.getOrDefault(goal, Optional.empty()),
                                later.getOrDefault(goal, Optional.empty()))))
                .toList();
    }

    private static Map<Goal, Optional<Score>> coverage(Audit audit) {
        Map<Goal, Optional<Score>> coverage = new LinkedHashMap<>();
        audit.goals().forEach((GoalCoverage goal) -> coverage.put(goal.goal(), goal.coverage()));
        return coverage;
    }

    private static Optional<Score> mean(List<Optional<LayerResult>> results) {
        return Score.mean(
                results.stream().flatMap(layer -> score(layer).stream()).toList());
    }

    private static Optional<Score> score(Optional<LayerResult> layer) {
        return layer.flatMap(LayerResult::score);
    }

    private static Optional<ThemeResult> theme(Optional<LayerResult> layer, String id) {
        return layer.stream()
                .flatMap(result -> result.themes().stream())
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private static Optional<BigDecimal> completeness(Optional<LayerResult> layer) {
        return layer.map(result -> Rounding.twoDecimals(result.completeness()));
    }

    private static Optional<Double> boxed(OptionalDouble figure) {
        return figure.isPresent() ? Optional.of(figure.getAsDouble()) : Optional.empty();
    }
}
