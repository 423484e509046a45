package nl.vierlagen.layer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago a day was. */
public final class Age {

    private Age() {}

    /**
     * Months of the calendar from one day to another; a month that has only begun counts for the share of its days that is
     * past. From 31 January to 28 February is one month, for February has no later day.
     *
     * @param from the day whose age is asked
     * @param to the day on which it is asked, not before the other
     * @return 0 for the same day
     */
    public static double months(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        LocalDate begun = from.plusMonths(whole);
        LocalDate next = from.plusMonths(whole + 1);
        return whole + (double) days(begun, to) / days(begun, next);
    }

    /**
     * Days from one day to another.
     *
     * @param from the day whose age is asked
     * @param to the day on which it is asked, not before the other
     * @return 0 for the same day
     */
    public static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
