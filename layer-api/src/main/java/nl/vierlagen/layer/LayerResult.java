package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome for one layer: ids and figures, no words.
 *
 * @param id the layer's id
 * @param score from 0 to 100; empty if no criterion of the layer is applicable
 * @param level present exactly if the score is
 * @param heldBackBy ids of the gates that keep the assured level below what the assured score alone would give
 * @param themes in the order of the checklist
 * @param criteria in the order of the checklist
 */
public record LayerResult(
        String id,
        Optional<Score> score,
        Optional<LevelRange> level,
        List<String> heldBackBy,
        List<ThemeResult> themes,
        List<CriterionResult> criteria) {

    public LayerResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(level, "level");
        heldBackBy = List.copyOf(heldBackBy);
        themes = List.copyOf(themes);
        criteria = List.copyOf(criteria);
        if (score.isPresent() != level.isPresent()) {
            throw new IllegalArgumentException("level must be there exactly if score is: " + id);
        }
    }

    /** How many criteria count for this client. */
    public int applicable() {
        int applicable = 0;
        for (CriterionResult criterion : criteria) {
            applicable += criterion.isApplicable() ? 1 : 0;
        }
        return applicable;
    }

    /** How many of the applicable criteria have a rating. */
    public int rated() {
        int rated = 0;
        for (CriterionResult criterion : criteria) {
            rated += criterion.rating().isPresent() ? 1 : 0;
        }
        return rated;
    }

    /** The share of the applicable criteria that have a rating, from 0 to 1; 1 where none is applicable. */
    public double completeness() {
        return Scoring.completeness(rated(), applicable());
    }
}
