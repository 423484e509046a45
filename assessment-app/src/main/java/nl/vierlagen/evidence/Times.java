package nl.vierlagen.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the times of a log into whole seconds since 1970 in UTC; parts of seconds are dropped. */
final class Times {

    /** How a time may be written, for a message. */
    static final String ALLOWED = "a time such as 2026-10-31T09:15:00+01:00, 2026-10-31 09:15 (in --zone),"
            + " 1793434500 or 1793434500000 (epoch), Sat Oct 31 08:15:00 +0000 2026";

    /** From this number on, an epoch is in milliseconds: as seconds, it would be beyond the year 5000. */
    private static final long FIRST_MILLISECONDS = 100_000_000_000L;

    /** Before 1980 and after 2100, no log of messages was written: the number is something else. */
    private static final long FIRST = 315_532_800;

    private static final long LAST = 4_102_444_800L;

    private static final Pattern EPOCH = Pattern.compile("(\\d{9,14})(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?"
                    + " ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?(?:\\[[A-Za-z][\\w/+-]*])?");

    private static final DateTimeFormatter TWITTER = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("EEE MMM d HH:mm:ss xx uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private final ZoneId zone;

    /** Made for times that may lack a zone, and are then of this one. */
    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** The time, or empty if it is none. */
    OptionalLong read(String text) {
        return readFrom(text, Long.MIN_VALUE);
    }

    /** The first second of a day, or else the time. */
    OptionalLong readDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return read(text);
        }
        try {
            return OptionalLong.of(LocalDate.parse(text).atStartOfDay(zone).toEpochSecond());
        } catch (DateTimeException wrong) {
            return OptionalLong.empty();
        }
    }

    /**
     * The same for a time that can't be before another one. On the night when clocks are put back, one hour comes twice: a time
     * without a zone is then the first of the two that fits.
     */
    OptionalLong readFrom(String text, long earliest) {
        try {
            if (text.isEmpty()) {
                return OptionalLong.empty();
            }
            if (EPOCH.matcher(text).matches()) {
                return within(epoch(text));
            }
            if (Character.isLetter(text.charAt(0))) {
                return within(Instant.from(TWITTER.parse(text)).getEpochSecond());
            }
            Matcher iso = ISO.matcher(text);
            return iso.matches() ? within(seconds(iso, earliest)) : OptionalLong.empty();
        } catch (DateTimeException wrong) {
            return OptionalLong.empty();
        }
    }

    private static long epoch(String text) {
        int point = text.indexOf('.');
        long number = Long.parseLong(point < 0 ? text : text.substring(0, point));
        return number < FIRST_MILLISECONDS ? number : Math.floorDiv(number, 1000);
    }

    private long seconds(Matcher iso, long earliest) {
        LocalDateTime local = LocalDateTime.of(
                number(iso, 1),
                number(iso, 2),
                number(iso, 3),
                number(iso, 4),
                number(iso, 5),
                iso.group(6) == null ? 0 : number(iso, 6));
        if (iso.group(7) != null) {
            return local.toEpochSecond(ZoneOffset.of(iso.group(7)));
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        for (ZoneOffset offset : offsets) {
            if (local.toEpochSecond(offset) >= earliest) {
                return local.toEpochSecond(offset);
            }
        }
        return local.atZone(zone).toEpochSecond();
    }

    private static int number(Matcher iso, int group) {
        return Integer.parseInt(iso.group(group));
    }

    private static OptionalLong within(long seconds) {
        return seconds >= FIRST && seconds < LAST ? OptionalLong.of(seconds) : OptionalLong.empty();
    }
}
