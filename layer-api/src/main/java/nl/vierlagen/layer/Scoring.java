package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The arithmetic of a layer, all of it, as {@code docs/model.md} defines it.
 *
 * <p>A theme's score is the weighted mean of its applicable criteria, a layer's score the weighted mean of its themes, each
 * computed twice. A gate that is below {@code largely} holds the layer under the level that requires it.
 */
public final class Scoring {

    /** Thirds don't add up exactly in floating point; what is this close to a threshold has reached it. */
    static final double TOLERANCE = 1e-9;

    private Scoring() {}

    /**
     * Scores a layer from its answers and measured figures.
     *
     * @param figures what the layer computed from facts, by the measure's name; a measure that is missing was not computed
     */
    public static LayerResult score(Checklist checklist, Answers answers, Map<String, Double> figures) {
        List<CriterionResult> results = new ArrayList<>(checklist.criteria().size());
        for (Criterion criterion : checklist.criteria()) {
            results.add(result(criterion, answers.to(criterion.id()), figures));
        }
        return score(checklist, results);
    }

    /**
     * Scores a layer from what is held of its criteria.
     *
     * @param criteria one for each criterion of the checklist, in its order
     * @throws IllegalArgumentException if they are others
     */
    public static LayerResult score(Checklist checklist, List<CriterionResult> criteria) {
        Tally tally = Tally.of(checklist, criteria);
        List<ThemeResult> themes = new ArrayList<>(checklist.themes().size());
        for (Theme theme : checklist.themes()) {
            themes.add(new ThemeResult(theme.id(), tally.themeScore(themes.size())));
        }
        Optional<Score> score = tally.score();
        return new LayerResult(
                checklist.id(),
                score,
                score.map(figure -> tally.level()),
                score.map(figure -> tally.heldBackBy()).orElse(List.of()),
                themes,
                criteria);
    }

    /** What an audit holds of a criterion, given what was stated and what was measured. */
    public static CriterionResult result(Criterion criterion, Answer answer, Map<String, Double> figures) {
        Optional<Measurement> measurement = criterion.measure().flatMap(measure -> measurement(measure, figures));
        return new CriterionResult(
                criterion.id(), finding(answer, measurement), measurement, answer.note(), answer.evidence());
    }

    /** The highest level whose threshold a score from 0 to 100 reaches, gates left aside. */
    public static Level level(double score) {
        Level reached = Level.ABSENT;
        for (Level level : Level.ALL) {
            if (score + TOLERANCE >= level.threshold()) {
                reached = level;
            }
        }
        return reached;
    }

    /** The share of the applicable criteria that have a rating; 1 where none is applicable. */
    public static double completeness(int rated, int applicable) {
        return applicable == 0 ? 1 : (double) rated / applicable;
    }

    /**
     * How well a goal is supported: 100 · Σ weight · rating / Σ weight over the applicable criteria that support it.
     *
     * @param supporters criteria of any layers that support the goal; those that are not applicable don't count
     * @return empty if none of them is applicable
     */
    public static Optional<Score> coverage(List<Supporter> supporters) {
        WeightedMean assured = new WeightedMean();
        WeightedMean possible = new WeightedMean();
        for (Supporter supporter : supporters) {
            Optional<Score> share = supporter.finding().share();
            if (share.isPresent()) {
                assured.add(supporter.criterion().weight(), share.get().assured());
                possible.add(supporter.criterion().weight(), share.get().possible());
            }
        }
        return Score.of(100 * assured.value(), 100 * possible.value());
    }

    /** A criterion that supports a goal, with what the audit holds of it. */
    public record Supporter(Criterion criterion, Finding finding) {
        public Supporter {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(finding, "finding");
        }
    }

    private static Optional<Measurement> measurement(Criterion.Measured measure, Map<String, Double> figures) {
        Double figure = figures.get(measure.name());
        return figure == null
                ? Optional.empty()
                : Optional.of(new Measurement(figure, measure.bands().rate(figure)));
    }

    private static Finding finding(Answer answer, Optional<Measurement> measurement) {
        if (answer instanceof Answer.Rated stated) {
            boolean differs = measurement.isPresent() && measurement.get().rating() != stated.rating();
            return new Finding.Rated(stated.rating(), differs ? Finding.Basis.OVERRULED : Finding.Basis.STATED);
        }
        if (answer instanceof Answer.NotApplicable) {
            return new Finding.NotApplicable(measurement.isPresent() ? Finding.Basis.OVERRULED : Finding.Basis.STATED);
        }
        return measurement
                .<Finding>map(measured -> new Finding.Rated(measured.rating(), Finding.Basis.MEASURED))
                .orElseGet(Finding.Open::new);
    }
}
