package nl.vierlagen.recomputation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a layer stands when nothing is open any more.
 *
 * @param layer its checklist
 * @param worth what each applicable criterion is worth, from 0 to 1
 */
record Standing(Structure.Layer layer, Map<String, Fraction> worth) {

    /** The theme's score from 0 to 100; none where nothing of it applies. */
    Optional<Fraction> theme(Structure.Theme theme) {
        int weights = weights(theme);
        if (weights == 0) {
            return Optional.empty();
        }
        Fraction earned = Fraction.ZERO;
        for (Structure.Criterion criterion : theme.criteria()) {
            if (worth.containsKey(criterion.id())) {
                earned = earned.plus(worth.get(criterion.id()).times(criterion.weight()));
            }
        }
        return Optional.of(earned.times(100).dividedBy(weights));
    }

    /** The layer's score from 0 to 100; none where nothing of it applies. */
    Optional<Fraction> score() {
        int weights = themeWeights();
        if (weights == 0) {
            return Optional.empty();
        }
        Fraction earned = Fraction.ZERO;
        for (Structure.Theme theme : layer.themes()) {
            Optional<Fraction> score = theme(theme);
            if (score.isPresent()) {
                earned = earned.plus(score.get().times(theme.weight()));
            }
        }
        return Optional.of(earned.dividedBy(weights));
    }

    int levelByScore() {
        return Levels.byScore(score().orElseThrow());
    }

    int level() {
        int level = levelByScore();
        while (level > 0 && !failingGates(level).isEmpty()) {
            level--;
        }
        return level;
    }

    /** The gates of that level and the levels below it that are not passed, in checklist order. */
    List<Structure.Criterion> failingGates(int level) {
        return layer.criteria().stream()
                .filter(criterion -> criterion.gate().isPresent())
                .filter(criterion -> criterion.gate().getAsInt() <= level)
                .filter(criterion -> worth.containsKey(criterion.id()))
                .filter(criterion -> !worth.get(criterion.id()).reaches(Ratings.LARGELY))
                .toList();
    }

    Standing raised(Structure.Criterion criterion) {
        Map<String, Fraction> raised = new TreeMap<>(worth);
        raised.put(criterion.id(), Ratings.FULLY);
        return new Standing(layer, raised);
    }

    /** What the score would rise by, if this criterion were met without a gap. */
    Fraction gain(Structure.Criterion criterion) {
        Structure.Theme theme = layer.themes().stream()
                .filter(candidate -> candidate.criteria().contains(criterion))
                .findFirst()
                .orElseThrow();
        return Ratings.FULLY
                .minus(worth.get(criterion.id()))
                .times(100L * criterion.weight() * theme.weight())
                .dividedBy((long) weights(theme) * themeWeights());
    }

    private int themeWeights() {
        return layer.themes().stream()
                .filter(theme -> weights(theme) > 0)
                .mapToInt(Structure.Theme::weight)
                .sum();
    }

    private int weights(Structure.Theme theme) {
        return theme.criteria().stream()
                .filter(criterion -> worth.containsKey(criterion.id()))
                .mapToInt(Structure.Criterion::weight)
                .sum();
    }
}
