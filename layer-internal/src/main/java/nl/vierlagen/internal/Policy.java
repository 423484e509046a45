package nl.vierlagen.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;

/**
 * What was found of the policy on social media.
 *
 * @param points how many of the {@link PolicyPoint}s it covers
 * @param lastReview when it was last reviewed
 */
record Policy(OptionalInt points, Optional<LocalDate> lastReview) {

    static final Policy UNKNOWN = new Policy(OptionalInt.empty(), Optional.empty());

    static Policy read(Fields fields, LocalDate date) {
        int covered = fields.choices("points", PolicyPoint.class).size();
        return new Policy(
                fields.has("points") ? OptionalInt.of(covered) : OptionalInt.empty(),
                fields.dateUntil("lastReview", date));
    }
}
