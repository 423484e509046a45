package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * What a log tells of the care for messages.
 *
 * @param from the day of the first message
 * @param to the day of the last one
 * @param total over all messages
 * @param channels by channel; empty if the log tells none
 * @param months by the month in which a message came in, as 2026-10
 * @param openings over the first message of each conversation; the same as the total for a log of single messages
 * @param leftOut messages outside the period that was asked for
 * @param strayReplies reactions of the organisation to messages that are not in the log
 */
public record WebcareFigures(
        LocalDate from,
        LocalDate to,
        Group total,
        SortedMap<String, Group> channels,
        SortedMap<String, Group> months,
        Group openings,
        long leftOut,
        long strayReplies) {

    /**
     * Messages that have something in common.
     *
     * @param messages how many call for a reaction
     * @param answered how many of them got one
     * @param withinHour how many of them got the first one within 60 minutes
     * @param medianMinutes of the minutes to the first reaction; empty without one
     * @param p90Minutes within which nine in ten of the first reactions came
     */
    public record Group(
            int messages, int answered, int withinHour, OptionalDouble medianMinutes, OptionalDouble p90Minutes) {}
}
