package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts how long ago a day was. */
final class Age {

    private Age() {}

    /** Months of the calendar between two days; a month that has only begun counts for the share that is past. */
    static double months(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        LocalDate begun = from.plusMonths(whole);
        double past = ChronoUnit.DAYS.between(begun, to);
        return whole + past / ChronoUnit.DAYS.between(begun, from.plusMonths(whole + 1));
    }
}
