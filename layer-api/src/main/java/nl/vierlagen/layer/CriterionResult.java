package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome for one criterion.
 *
 * @param id the criterion's id
 * @param finding what the audit holds of it
 * @param measurement what was measured, whether or not the finding follows it
 * @param note the remark that goes with the answer
 * @param evidence addresses or names of documents
 */
public record CriterionResult(
        String id, Finding finding, Optional<Measurement> measurement, Optional<String> note, List<String> evidence) {

    public CriterionResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(measurement, "measurement");
        Objects.requireNonNull(note, "note");
        evidence = List.copyOf(evidence);
    }

    /** The rating, if the criterion has one. */
    public Optional<Rating> rating() {
        return finding instanceof Finding.Rated rated ? Optional.of(rated.rating()) : Optional.empty();
    }

    /** The rating's name in files, {@code not-applicable} among them; empty for an open criterion. */
    public Optional<String> ratingId() {
        return finding instanceof Finding.NotApplicable
                ? Optional.of(Answer.NotApplicable.ID)
                : rating().map(Rating::id);
    }

    /** Whether nobody has rated it yet. */
    public boolean isOpen() {
        return finding instanceof Finding.Open;
    }

    /** Whether it counts for this client. */
    public boolean isApplicable() {
        return finding.share().isPresent();
    }

    /** The same, with another finding. */
    public CriterionResult with(Finding other) {
        return new CriterionResult(id, other, measurement, note, evidence);
    }
}
