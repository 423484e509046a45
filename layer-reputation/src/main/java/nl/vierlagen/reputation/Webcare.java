package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * The messages of one period that call for a reaction, and how fast they were answered.
 *
 * @param messages how many came in
 * @param answered how many of them got an answer
 * @param withinHour how many of them got the first one within 60 minutes
 * @param medianMinutes within how many minutes half of the first answers came
 * @param p90Minutes within how many minutes nine in ten of the first answers came
 */
record Webcare(
        OptionalInt messages,
        OptionalInt answered,
        OptionalInt withinHour,
        OptionalDouble medianMinutes,
        OptionalDouble p90Minutes) {

    /** Nearly two years; whatever took longer was not webcare. */
    static final double MOST_MINUTES = 1_000_000;

    static final Webcare UNKNOWN = new Webcare(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    static Webcare read(Fields fields, LocalDate date) {
        checkPeriod(fields, date);
        OptionalInt messages = Share.count(fields, "messages");
        OptionalInt answered = Share.count(fields, "answered");
        OptionalInt withinHour = Share.count(fields, "withinHour");
        OptionalDouble median = fields.number("medianMinutes", 0, MOST_MINUTES);
        OptionalDouble p90 = fields.number("p90Minutes", 0, MOST_MINUTES);
        Webcare webcare = new Webcare(messages, answered, withinHour, median, p90);
        Share.fits(fields, "answered", answered, "messages", messages);
        if (Share.fits(fields, "withinHour", withinHour, "answered", answered)) {
            Share.fits(fields, "withinHour", withinHour, "messages", messages);
        }
        if (median.isPresent() && p90.isPresent() && median.getAsDouble() > p90.getAsDouble()) {
            fields.reject("medianMinutes", "at most " + fields.path("p90Minutes"));
        }
        webcare.checkMinutes(fields, "medianMinutes", median);
        webcare.checkMinutes(fields, "p90Minutes", p90);
        return webcare;
    }

    Optional<Share> answeredShare() {
        return Share.of(answered, messages);
    }

    /** Of all messages: one without an answer did not get it within the hour. */
    Optional<Share> withinHourShare() {
        return Share.of(withinHour, messages);
    }

    OptionalDouble median() {
        return nothingAnswered() ? OptionalDouble.empty() : medianMinutes;
    }

    OptionalDouble p90() {
        return nothingAnswered() ? OptionalDouble.empty() : p90Minutes;
    }

    private boolean nothingAnswered() {
        return messages.equals(OptionalInt.of(0)) || answered.equals(OptionalInt.of(0));
    }

    private void checkMinutes(Fields fields, String key, OptionalDouble minutes) {
        if (nothingAnswered() && minutes.orElse(0) > 0) {
            fields.reject(key, "0 or nothing, for no message was answered");
        }
    }

    private static void checkPeriod(Fields fields, LocalDate date) {
        Optional<LocalDate> from = fields.dateUntil("from", date);
        Optional<LocalDate> to = fields.dateUntil("to", date);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            fields.reject("to", "a date from " + from.get() + ", the date of 'from'");
        }
    }
}
