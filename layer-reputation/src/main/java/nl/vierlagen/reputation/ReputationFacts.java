package nl.vierlagen.reputation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * What an auditor counted of an organisation's care for its name.
 *
 * @param daysPerWeek on how many days a week mentions are searched for
 * @param mentions passed-on messages that were found, and those whose reactions were read
 * @param partners partners on the list, and those with a search running
 * @param crisis the preparation for a crisis
 * @param activeMonths of the past twelve, those with a message of the organisation's own
 * @param webcare messages that call for a reaction, with their answers
 * @param apologies mistakes, and those admitted in public the same day
 * @param news networks in use, and those that carried the latest important news
 * @param ambassadors fans on the list, and those who took the organisation's side in public
 */
record ReputationFacts(
        OptionalInt daysPerWeek,
        Optional<Share> mentions,
        Optional<Share> partners,
        Crisis crisis,
        OptionalInt activeMonths,
        Webcare webcare,
        Optional<Share> apologies,
        Optional<Share> news,
        Optional<Share> ambassadors) {

    static ReputationFacts read(Fields facts, LocalDate date) {
        return new ReputationFacts(
                count(facts, "monitoring", "daysPerWeek", 7),
                Share.readIn(facts, "mentions", "followed", "found"),
                Share.readIn(facts, "partners", "watched", "named"),
                facts.fields("crisis").map(fields -> Crisis.read(fields, date)).orElse(Crisis.UNKNOWN),
                count(facts, "presence", "activeMonths", 12),
                facts.fields("webcare")
                        .map(fields -> Webcare.read(fields, date))
                        .orElse(Webcare.UNKNOWN),
                Share.readIn(facts, "apologies", "acknowledgedSameDay", "mistakes"),
                facts.fields("news").flatMap(News::read),
                Share.readIn(facts, "ambassadors", "active", "known"));
    }

    private static OptionalInt count(Fields facts, String group, String key, int most) {
        return facts.fields(group).map(fields -> fields.integer(key, 0, most)).orElse(OptionalInt.empty());
    }
}
