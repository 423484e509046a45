package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

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
        return score(
                checklist,
                checklist.criteria().stream()
                        .map(criterion -> result(criterion, answers.to(criterion.id()), figures))
                        .toList());
    }

    /**
     * Scores a layer from what is held of its criteria.
     *
     * @param criteria one for each criterion of the checklist, in its order
     */
    public static LayerResult score(Checklist checklist, List<CriterionResult> criteria) {
        Map<String, Finding> findings = new HashMap<>();
        criteria.forEach(result -> findings.put(result.id(), result.finding()));
        List<ThemeResult> themes = new ArrayList<>();
        List<Score.Weighted> parts = new ArrayList<>();
        for (Theme theme : checklist.themes()) {
            Optional<Score> mean = mean(theme, findings);
            themes.add(new ThemeResult(theme.id(), mean.map(score -> score.times(100))));
            mean.ifPresent(score -> parts.add(new Score.Weighted(theme.weight(), score)));
        }
        Optional<Score> score = Score.weightedMean(parts).map(mean -> mean.times(100));
        return new LayerResult(
                checklist.id(),
                score,
                score.map(figure -> new LevelRange(
                        held(figure.assured(), checklist, findings, Score::assured),
                        held(figure.possible(), checklist, findings, Score::possible))),
                score.map(figure -> heldBackBy(figure, checklist, findings)).orElse(List.of()),
                themes,
                criteria);
    }

    /** What an audit holds of a criterion, given what was stated and what was measured. */
    public static CriterionResult result(Criterion criterion, Answer answer, Map<String, Double> figures) {
        Optional<Measurement> measurement = criterion
                .measure()
                .filter(measure -> figures.containsKey(measure.name()))
                .map(measure -> new Measurement(
                        figures.get(measure.name()), measure.bands().rate(figures.get(measure.name()))));
        return new CriterionResult(
                criterion.id(), finding(answer, measurement), measurement, answer.note(), answer.evidence());
    }

    /** The highest level whose threshold a score from 0 to 100 reaches, gates left aside. */
    public static Level level(double score) {
        Level reached = Level.ABSENT;
        for (Level level : Level.values()) {
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
        List<Score.Weighted> parts = new ArrayList<>();
        for (Supporter supporter : supporters) {
            supporter
                    .finding()
                    .share()
                    .ifPresent(share ->
                            parts.add(new Score.Weighted(supporter.criterion().weight(), share)));
        }
        return Score.weightedMean(parts).map(mean -> mean.times(100));
    }

    /** A criterion that supports a goal, with what the audit holds of it. */
    public record Supporter(Criterion criterion, Finding finding) {
        public Supporter {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(finding, "finding");
        }
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

    private static Optional<Score> mean(Theme theme, Map<String, Finding> findings) {
        List<Score.Weighted> parts = new ArrayList<>();
        for (Criterion criterion : theme.criteria()) {
            findings.get(criterion.id())
                    .share()
                    .ifPresent(share -> parts.add(new Score.Weighted(criterion.weight(), share)));
        }
        return Score.weightedMean(parts);
    }

    private static Level held(
            double score, Checklist checklist, Map<String, Finding> findings, ToDoubleFunction<Score> side) {
        Level reached = level(score);
        for (Criterion gate : checklist.criteria()) {
            boolean holds =
                    gate.requiredFor().filter(reached::reaches).isPresent() && fails(findings.get(gate.id()), side);
            if (holds) {
                reached = below(gate.requiredFor().orElseThrow());
            }
        }
        return reached;
    }

    private static List<String> heldBackBy(Score score, Checklist checklist, Map<String, Finding> findings) {
        Level byScore = level(score.assured());
        return checklist.criteria().stream()
                .filter(gate -> gate.requiredFor().filter(byScore::reaches).isPresent())
                .map(Criterion::id)
                .filter(id -> fails(findings.get(id), Score::assured))
                .toList();
    }

    /** Whether a gate's finding is below {@code largely}; an open one is so only where it is taken as {@code not}. */
    public static boolean fails(Finding gate, ToDoubleFunction<Score> side) {
        return gate.share()
                .filter(share -> side.applyAsDouble(share) < Rating.LARGELY.value())
                .isPresent();
    }

    private static Level below(Level level) {
        return level == Level.ABSENT ? Level.ABSENT : Level.values()[level.ordinal() - 1];
    }
}
