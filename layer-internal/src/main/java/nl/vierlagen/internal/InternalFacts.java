package nl.vierlagen.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * What an auditor counted inside the organisation.
 *
 * @param policy the policy on social media
 * @param staff all who work for the organisation
 * @param supportive those behind the use of social media, out of those who answered a survey
 * @param team the people who look after social media
 * @param rolesFilled roles that are filled, out of those that are needed
 * @param instructed those instructed beforehand, out of those who started in the past twelve months
 * @param channels the organisation's channels; empty if not told
 * @param lastAccessCheck when it was last checked who has access to the accounts
 * @param targets the agreed goals for social media; empty if not told
 * @param lastReport when the figures were last discussed with the board
 */
record InternalFacts(
        Policy policy,
        Staff staff,
        Optional<Share> supportive,
        Team team,
        Optional<Share> rolesFilled,
        Optional<Share> instructed,
        List<Channel> channels,
        Optional<LocalDate> lastAccessCheck,
        List<Target> targets,
        Optional<LocalDate> lastReport) {

    InternalFacts {
        channels = List.copyOf(channels);
        targets = List.copyOf(targets);
    }

    static InternalFacts read(Fields facts, LocalDate date) {
        return new InternalFacts(
                facts.fields("policy").map(fields -> Policy.read(fields, date)).orElse(Policy.UNKNOWN),
                facts.fields("staff").map(Staff::read).orElse(Staff.UNKNOWN),
                Share.readIn(facts, "survey", "supportive", "answered"),
                facts.fields("team").map(Team::read).orElse(Team.UNKNOWN),
                Share.readIn(facts, "roles", "filled", "needed"),
                Share.readIn(facts, "starters", "instructed", "started"),
                Channel.read(facts.list("channels")),
                day(facts, "access", "lastCheck", date),
                Target.read(facts.list("targets")),
                day(facts, "reporting", "lastDiscussed", date));
    }

    private static Optional<LocalDate> day(Fields facts, String group, String key, LocalDate last) {
        return facts.fields(group).flatMap(fields -> fields.dateUntil(key, last));
    }
}
