package nl.vierlagen.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of a zone. Remembers the last one, for rows of a log are mostly of the same day as the row before. */
final class Days {

    private final ZoneId zone;
    private LocalDate day = LocalDate.EPOCH;
    private long from;
    private long to;

    Days(ZoneId zone) {
        this.zone = zone;
    }

    /** The day of a time in seconds since 1970. */
    LocalDate of(long time) {
        if (time < from || time >= to) {
            day = LocalDate.ofInstant(Instant.ofEpochSecond(time), zone);
            from = day.atStartOfDay(zone).toEpochSecond();
            to = day.plusDays(1).atStartOfDay(zone).toEpochSecond();
        }
        return day;
    }
}
