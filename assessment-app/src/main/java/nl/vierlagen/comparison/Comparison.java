package nl.vierlagen.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;

/**
 * What changed between two audits of one client: ids and figures, no words. {@code docs/model.md} defines the arithmetic.
 *
 * @param client as the later audit has it
 * @param before date of the earlier audit
 * @param after date of the later one
 * @param overall the organisation as a whole
 * @param layers those of the later audit in its order, then those that only the earlier one has
 * @param goals those of the later audit in its order, then those that only the earlier one has
 * @param discrepancies scores in the files that are not what the ratings beside them give; usually none
 */
public record Comparison(
        Client client,
        LocalDate before,
        LocalDate after,
        OverallChange overall,
        List<LayerChange> layers,
        List<GoalChange> goals,
        List<Discrepancy> discrepancies) {

    /** The organisation as a whole; {@code split} is whether the questions may have changed its score. */
    public record OverallChange(
            ScoreChange score, LevelChange level, Change balance, Completeness completeness, boolean split) {
        public OverallChange {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(balance, "balance");
            Objects.requireNonNull(completeness, "completeness");
        }
    }

    /** A level before and after; empty where there is no score. */
    public record LevelChange(Optional<LevelRange> before, Optional<LevelRange> after) {
        public LevelChange {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /** How many levels the assured one rose; negative where it fell, 0 where one of them is missing. */
        public int steps() {
            Optional<Level> from = before.map(LevelRange::assured);
            return after.map(LevelRange::assured)
                    .flatMap(to -> from.map(to::above))
                    .orElse(0);
        }
    }

    /** The share of applicable criteria that have a rating, from 0 to 1 with two decimals; empty for a layer that is not there. */
    public record Completeness(Optional<BigDecimal> before, Optional<BigDecimal> after) {
        public Completeness {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * What changed in one layer.
     *
     * @param versionBefore of the checklist; empty if the earlier audit does not have the layer
     * @param versionAfter likewise
     * @param under version of the checklist under which both were recomputed; empty where that was not needed, or not possible
     * @param split whether the questions may have changed the score: another version, or a discrepancy
     * @param gatesMet gates that held the layer back and are in order now
     * @param gatesUnmet gates that hold it back and did not before
     * @param themes those of the later audit in its order, then those that are gone
     * @param criteria likewise
     */
    public record LayerChange(
            String id,
            Optional<String> versionBefore,
            Optional<String> versionAfter,
            Optional<String> under,
            boolean split,
            ScoreChange score,
            LevelChange level,
            Completeness completeness,
            List<String> gatesMet,
            List<String> gatesUnmet,
            List<ThemeChange> themes,
            List<CriterionChange> criteria) {
        public LayerChange {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(versionBefore, "versionBefore");
            Objects.requireNonNull(versionAfter, "versionAfter");
            Objects.requireNonNull(under, "under");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(completeness, "completeness");
            gatesMet = List.copyOf(gatesMet);
            gatesUnmet = List.copyOf(gatesUnmet);
            themes = List.copyOf(themes);
            criteria = List.copyOf(criteria);
        }

        /** The criteria of which that became, in their order. */
        public List<CriterionChange> criteria(CriterionChange.Kind kind) {
            return criteria.stream().filter(change -> change.kind() == kind).toList();
        }
    }

    /** What changed in one theme; it is new, or gone, where one of the audits does not have it. */
    public record ThemeChange(String id, boolean inBefore, boolean inAfter, ScoreChange score) {
        public ThemeChange {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(score, "score");
        }
    }

    /** How the coverage of a goal changed, as recorded; empty where the goal was not chosen. */
    public record GoalChange(Goal goal, ScoreChange coverage) {
        public GoalChange {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(coverage, "coverage");
        }
    }

    /** A recorded score that is not what the recorded ratings give under the same version of the checklist. */
    public record Discrepancy(LocalDate date, String layer, Optional<Score> recorded, Optional<Score> computed) {
        public Discrepancy {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(layer, "layer");
            Objects.requireNonNull(recorded, "recorded");
            Objects.requireNonNull(computed, "computed");
        }
    }

    public Comparison {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(overall, "overall");
        layers = List.copyOf(layers);
        goals = List.copyOf(goals);
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Compares two audits of one client.
     *
     * @param layers the layers that are loaded; an audit may have others
     */
    public static Comparison of(Audit before, Audit after, Layers layers) {
        return new Comparer(before, after, layers).comparison();
    }

    /** Whether any score is split in what the client changed and what the questions changed. */
    public boolean split() {
        return overall.split();
    }
}
