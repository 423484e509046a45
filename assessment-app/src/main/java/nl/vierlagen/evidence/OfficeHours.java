package nl.vierlagen.evidence;

import com.carrotsearch.hppc.LongArrayList;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The hours of a week in which somebody is there to react. Time outside them doesn't count as waiting. */
public final class OfficeHours {

    /** How hours may be written, for a message. */
    public static final String ALLOWED =
            "days and hours such as mon-fri 09:00-17:30, or" + " mon-thu 09:00-12:30,13:00-21:00; fri,sat 10:00-16:00";

    private static final Pattern PART = Pattern.compile("(\\S+)\\s+(\\S+)");
    private static final Pattern HOURS = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");
    private static final int DAY_MINUTES = 24 * 60;

    /** Minutes of a day, the second one excluded. */
    private record Opening(int from, int to) {}

    private final String text;
    private final ZoneId zone;
    private final Map<DayOfWeek, List<Opening>> openings;

    /** From {@link #firstDay} on: the office seconds before each day. */
    private final LongArrayList secondsBefore = new LongArrayList();

    private long firstDay = Long.MIN_VALUE;

    private OfficeHours(String text, ZoneId zone, Map<DayOfWeek, List<Opening>> openings) {
        this.text = text;
        this.zone = zone;
        this.openings = openings;
    }

    /** The hours that a text names; empty if it is malformed, names no hours, or the same hour twice. */
    public static Optional<OfficeHours> parse(String text, ZoneId zone) {
        Map<DayOfWeek, List<Opening>> openings = new EnumMap<>(DayOfWeek.class);
        for (String part : text.toLowerCase(Locale.ROOT).split(";")) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return Optional.empty();
            }
            List<DayOfWeek> days = days(matcher.group(1));
            List<Opening> hours = hours(matcher.group(2));
            if (days.isEmpty() || hours.isEmpty()) {
                return Optional.empty();
            }
            days.forEach(day ->
                    openings.computeIfAbsent(day, any -> new ArrayList<>()).addAll(hours));
        }
        boolean overlaps = openings.values().stream().anyMatch(OfficeHours::overlap);
        return overlaps ? Optional.empty() : Optional.of(new OfficeHours(text, zone, openings));
    }

    private static List<DayOfWeek> days(String text) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            String[] ends = range.split("-", -1);
            Optional<DayOfWeek> from = day(ends[0]);
            Optional<DayOfWeek> to = day(ends[ends.length - 1]);
            if (ends.length > 2 || from.isEmpty() || to.isEmpty()) {
                return List.of();
            }
            DayOfWeek last = from.get();
            days.add(last);
            while (last != to.get()) {
                last = last.plus(1);
                days.add(last);
            }
        }
        return days;
    }

    private static Optional<DayOfWeek> day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).substring(0, 3).equals(name)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static List<Opening> hours(String text) {
        List<Opening> hours = new ArrayList<>();
        for (String range : text.split(",", -1)) {
            Matcher matcher = HOURS.matcher(range);
            if (!matcher.matches()) {
                return List.of();
            }
            int from = minute(matcher.group(1), matcher.group(2));
            int to = minute(matcher.group(3), matcher.group(4));
            if (from < 0 || to > DAY_MINUTES || from >= to) {
                return List.of();
            }
            hours.add(new Opening(from, to));
        }
        return hours;
    }

    /** The minute of the day; -1 where there is none. */
    private static int minute(String hours, String minutes) {
        int minute = Integer.parseInt(minutes);
        return minute < 60 ? Integer.parseInt(hours) * 60 + minute : -1;
    }

    private static boolean overlap(List<Opening> openings) {
        List<Opening> sorted =
                openings.stream().sorted(Comparator.comparingInt(Opening::from)).toList();
        return IntStream.range(1, sorted.size())
                .anyMatch(i -> sorted.get(i).from() < sorted.get(i - 1).to());
    }

    /** How many seconds of these hours lie between two times in seconds since 1970; 0 if the second is not after the first. */
    long between(long from, long to) {
        if (to <= from) {
            return 0;
        }
        // The earlier first: it may move the day from which both are counted.
        long before = until(from);
        return until(to) - before;
    }

    /** Office seconds up to a time, counted from the same day for each time. */
    private long until(long time) {
        long day = LocalDate.ofInstant(Instant.ofEpochSecond(time), zone).toEpochDay();
        reach(day);
        return secondsBefore.get((int) (day - firstDay)) + on(day, time);
    }

    /** Counts the days up to that one, once. */
    private void reach(long day) {
        if (day < firstDay || secondsBefore.isEmpty()) {
            long last = secondsBefore.isEmpty() ? day : firstDay + secondsBefore.size() - 1;
            secondsBefore.clear();
            firstDay = day;
            secondsBefore.add(0);
            reach(last);
        }
        for (long next = firstDay + secondsBefore.size(); next <= day; next++) {
            secondsBefore.add(secondsBefore.get(secondsBefore.size() - 1) + on(next - 1, Long.MAX_VALUE));
        }
    }

    /** Office seconds of a day up to a time. */
    private long on(long epochDay, long time) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        long seconds = 0;
        for (Opening opening : openings.getOrDefault(day.getDayOfWeek(), List.of())) {
            long from = at(day, opening.from());
            long to = Math.min(at(day, opening.to()), time);
            seconds += Math.max(0, to - from);
        }
        return seconds;
    }

    /** A minute that the clock skips is the moment when it skips. */
    private long at(LocalDate day, int minute) {
        LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        return transition != null && transition.isGap()
                ? transition.toEpochSecond()
                : local.atZone(zone).toEpochSecond();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
