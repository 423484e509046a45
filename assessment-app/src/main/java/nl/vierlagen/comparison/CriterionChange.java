package nl.vierlagen.comparison;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Rating;

/**
 * What became of one criterion.
 *
 * @param id the criterion's id, also where the loaded checklist no longer has it
 * @param kind what became of it
 * @param before as it was recorded; empty for a new one
 * @param after as it was recorded; empty for one that is gone
 * @param restated the earlier rating under the checklist by which the two are compared, where its bands give another one
 */
public record CriterionChange(
        String id,
        Kind kind,
        Optional<CriterionResult> before,
        Optional<CriterionResult> after,
        Optional<Rating> restated) {

    /** What can become of a criterion. */
    public enum Kind {
        /** Its rating is higher. */
        ROSE,
        /** Its rating is lower. */
        FELL,
        /** It was open and has a rating. */
        ANSWERED,
        /** It had a rating and is open. */
        REOPENED,
        /** It concerned the client and no longer does. */
        LEFT_OUT,
        /** It did not concern the client and now does. */
        BROUGHT_IN,
        /** Its measured rating is another one only because the bands are. */
        RERATED,
        /** The later checklist has it, the earlier one had not. */
        NEW,
        /** The earlier checklist had it, the later one has not. */
        GONE,
        /** Nothing that counts is different. */
        UNCHANGED;

        /** The name in files, such as {@code left-out}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CriterionChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(restated, "restated");
    }
}
