package nl.vierlagen.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Layers;

/**
 * An audit beside the earlier ones of the same client.
 *
 * @param comparison with the latest of the earlier ones
 * @param trend over all of them; present where there are more than two
 */
public record History(Comparison comparison, Optional<Trend> trend) {

    private static final int FEWEST_FOR_A_TREND = 3;

    public History {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(trend, "trend");
    }

    /**
     * Lays audits side by side.
     *
     * @param earlier at least one, in any order
     * @param layers the layers that are loaded
     * @throws IncomparableException if one of them is of another client, is not earlier, or has the date of another one
     */
    public static History of(List<Audit> earlier, Audit last, Layers layers) throws IncomparableException {
        List<Audit> audits = new ArrayList<>(earlier);
        audits.sort(Comparator.comparing(Audit::date).thenComparing(Audit::source));
        audits.add(last);
        check(audits);
        Audit previous = audits.get(audits.size() - 2);
        return new History(
                Comparison.of(previous, last, layers),
                audits.size() < FEWEST_FOR_A_TREND ? Optional.empty() : Optional.of(Trend.of(audits)));
    }

    private static void check(List<Audit> audits) throws IncomparableException {
        Audit last = audits.get(audits.size() - 1);
        for (Audit audit : audits) {
            if (!audit.client().id().equals(last.client().id())) {
                throw new IncomparableException(
                        audit.source(),
                        "client '" + audit.client().id() + "', while " + last.source() + " is of client '"
                                + last.client().id() + "'",
                        "audits of one client");
            }
        }
        for (int i = 1; i < audits.size(); i++) {
            Audit one = audits.get(i - 1);
            Audit next = audits.get(i);
            if (one.date().equals(next.date())) {
                throw new IncomparableException(
                        one.source(),
                        "the date " + one.date() + ", which " + next.source() + " has too",
                        "audits of different dates");
            }
            if (one.date().isAfter(next.date())) {
                throw new IncomparableException(
                        one.source(),
                        "the date " + one.date() + ", which is after " + next.date() + " in " + next.source(),
                        "an earlier audit before a later one (swap the two)");
            }
        }
    }
}
