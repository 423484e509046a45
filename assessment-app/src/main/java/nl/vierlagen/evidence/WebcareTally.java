package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts messages and their first replies. What it keeps grows with days, channels and different waiting times only. */
final class WebcareTally {

    /** More are no channels, but a column of something else. */
    static final int MOST_CHANNELS = 1000;

    /** Of one message that has no reply. */
    static final long UNANSWERED = Long.MIN_VALUE;

    private static final class Count {
        private final ReplyTimes times = new ReplyTimes();
        private int messages;

        private void add(long waited) {
            messages++;
            if (waited != UNANSWERED) {
                times.add(waited);
            }
        }

        private WebcareFigures.Group group() {
            return new WebcareFigures.Group(
                    messages, times.count(), times.withinHour(), minutes(times.median()), minutes(times.ninetieth()));
        }

        private static OptionalDouble minutes(OptionalDouble seconds) {
            return seconds.isEmpty() ? seconds : OptionalDouble.of(seconds.getAsDouble() / 60);
        }
    }

    private final Period period;
    private final Optional<OfficeHours> hours;
    private final Days days;
    private final Count total = new Count();
    private final Count openings = new Count();
    private final SortedMap<String, Integer> channelNumbers = new TreeMap<>();
    private final List<Count> channels = new ArrayList<>();
    private final SortedMap<YearMonth, Count> months = new TreeMap<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long leftOut;
    private long strayReplies;

    WebcareTally(Period period, Optional<OfficeHours> hours, ZoneId zone) {
        this.period = period;
        this.hours = hours;
        this.days = new Days(zone);
    }

    /** The number of a channel; -1 if there are too many. */
    int channel(String name) {
        Integer known = channelNumbers.get(name);
        if (known == null && channels.size() < MOST_CHANNELS) {
            known = channels.size();
            channelNumbers.put(name, known);
            channels.add(new Count());
        }
        return known == null ? -1 : known;
    }

    /**
     * Counts a message.
     *
     * @param received in seconds since 1970
     * @param answered likewise, or {@link #UNANSWERED}
     * @param channel its number
     * @param opens whether a conversation begins with it
     */
    void add(long received, long answered, int channel, boolean opens) {
        LocalDate day = days.of(received);
        if (!period.contains(day)) {
            leftOut++;
            return;
        }
        first = Math.min(first, received);
        last = Math.max(last, received);
        long waited = answered == UNANSWERED ? UNANSWERED : waited(received, answered);
        total.add(waited);
        channels.get(channel).add(waited);
        months.computeIfAbsent(YearMonth.from(day), any -> new Count()).add(waited);
        if (opens) {
            openings.add(waited);
        }
    }

    private long waited(long received, long answered) {
        return hours.isPresent() ? hours.get().between(received, answered) : answered - received;
    }

    /** Counts a reply to something that is not in the log. */
    void addStrayReply() {
        strayReplies++;
    }

    /** All figures; empty without a message in the period. */
    Optional<WebcareFigures> figures() {
        if (total.messages == 0) {
            return Optional.empty();
        }
        SortedMap<String, WebcareFigures.Group> byChannel = new TreeMap<>();
        channelNumbers.forEach((name, number) -> {
            if (channels.get(number).messages > 0 && !name.isEmpty()) {
                byChannel.put(name, channels.get(number).group());
            }
        });
        SortedMap<String, WebcareFigures.Group> byMonth = new TreeMap<>();
        months.forEach((month, count) -> byMonth.put(month.toString(), count.group()));
        return Optional.of(new WebcareFigures(
                period.from().orElse(days.of(first)),
                period.to().orElse(days.of(last)),
                total.group(),
                byChannel,
                byMonth,
                openings.group(),
                leftOut,
                strayReplies));
    }
}
