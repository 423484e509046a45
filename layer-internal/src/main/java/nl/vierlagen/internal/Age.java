package nl.vierlagen.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts how long ago a day was. */
final class Age {

    private Age() {}

    /** Months of the calendar from one day to another; of a month that has only begun, the share that is past. */
    static double months(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        LocalDate begun = from.plusMonths(whole);
        LocalDate next = from.plusMonths(whole + 1);
        return whole + (double) ChronoUnit.DAYS.between(begun, to) / ChronoUnit.DAYS.between(begun, next);
    }
}
