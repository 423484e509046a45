package nl.vierlagen.evidence;

import com.google.common.hash.Hashing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.evidence.ProfileFigures.Profile;
import nl.vierlagen.intake.LogColumns;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.layer.Problems;

/** Counts what an organisation did on its profiles, from an export of posts. One use. */
public final class Activity {

    private static final String NETWORK = "network";
    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String TIME = "time";
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String REPLY_TO = "reply-to";

    /** The columns of an export of posts. */
    public static final LogColumns COLUMNS = LogColumns.of(List.of(NETWORK, NAME, ADDRESS, TIME, KIND, ID, REPLY_TO));

    /** More are no profiles, but a column of something else. */
    private static final int MOST_PROFILES = 1000;

    private enum Kind {
        /** A message of the organisation by itself. */
        POST,
        /** A message of the organisation to somebody. */
        REPLY,
        /** A message of somebody else that asks for an answer. */
        QUESTION,
        /** Any other message of somebody else. */
        REACTION
    }

    private final LogTable table;
    private final Times times;
    private final Days days;
    private final Period period;
    private final Problems problems;
    private final SortedMap<Profile, ProfileTally> tallies = new TreeMap<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private long leftOut;

    /**
     * What all profiles together show.
     *
     * @param from the first day of the period
     * @param to its last day
     * @param profiles by network, name and address
     * @param leftOut rows outside the period, left out
     */
    public record Figures(LocalDate from, LocalDate to, List<ProfileFigures> profiles, long leftOut) {
        public Figures {
            profiles = List.copyOf(profiles);
        }
    }

    /**
     * Made for one table.
     *
     * @param zone of the days, and of times that tell none
     * @param problems those of the table, where all is noted that is wrong in it
     */
    public Activity(LogTable table, ZoneId zone, Period period, Problems problems) {
        this.table = table;
        this.times = new Times(zone);
        this.days = new Days(zone);
        this.period = period;
        this.problems = problems;
    }

    /** Counts; the outcome has no profiles, with problems noted, if anything is wrong or no row is in the period. */
    public Figures count(Plan plan) {
        if (problems.isEmpty() && table.require(NETWORK, TIME, KIND)) {
            while (table.next()) {
                row();
            }
        }
        if (problems.isEmpty() && first.equals(LocalDate.MAX)) {
            table.rejectLine(table.line(), TIME, "no row in the period", "one at least");
        }
        if (!problems.isEmpty()) {
            return new Figures(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), leftOut);
        }
        LocalDate from = period.from().orElse(first);
        LocalDate to = period.to().orElse(last);
        List<ProfileFigures> profiles = new ArrayList<>();
        tallies.forEach((profile, tally) -> profiles.add(tally.figures(profile, from, to, plan.of(profile))));
        return new Figures(from, to, profiles, leftOut);
    }

    private void row() {
        OptionalLong time = times.readDay(table.text(TIME));
        if (time.isEmpty()) {
            table.reject(TIME, Columns.shown(table.text(TIME)), Times.ALLOWED + ", or a day such as 2026-10-31");
        }
        String word = table.word(KIND);
        Kind kind = null;
        for (Kind known : Kind.values()) {
            kind = known.name().toLowerCase(Locale.ROOT).equals(word) ? known : kind;
        }
        if (kind == null) {
            table.reject(
                    KIND,
                    Columns.shown(table.text(KIND)),
                    "post, reply, question, reaction; --columns takes other words");
        }
        Profile profile = new Profile(table.word(NETWORK), table.text(NAME), table.text(ADDRESS));
        if (profile.network().isEmpty()) {
            table.reject(NETWORK, "nothing", "the id of a network, or other");
        } else if (time.isPresent() && kind != null) {
            add(profile, days.of(time.getAsLong()), kind);
        }
    }

    private void add(Profile profile, LocalDate day, Kind kind) {
        boolean isIn = period.contains(day);
        leftOut += isIn ? 0 : 1;
        if (!tallies.containsKey(profile) && tallies.size() == MOST_PROFILES) {
            table.reject(
                    ADDRESS, "more than " + MOST_PROFILES + " different profiles", "fewer: is this the right column?");
            return;
        }
        ProfileTally tally = tallies.computeIfAbsent(profile, any -> new ProfileTally());
        if (isIn) {
            first = day.isBefore(first) ? day : first;
            last = day.isAfter(last) ? day : last;
        }
        String id = Numbering.plainId(table.text(ID));
        String replyTo = Numbering.plainId(table.text(REPLY_TO));
        switch (kind) {
            case POST -> {
                if (isIn) {
                    tally.addPost(day);
                }
            }
            case REPLY -> {
                if (isIn) {
                    tally.addReply(day);
                }
                if (!replyTo.isEmpty()) {
                    tally.addRepliedTo(hash(replyTo));
                }
                follow(tally, id, replyTo);
            }
            case QUESTION -> {
                if (isIn) {
                    question(tally, id);
                }
            }
            case REACTION -> follow(tally, id, replyTo);
        }
    }

    private static void follow(ProfileTally tally, String id, String replyTo) {
        if (!id.isEmpty() && !replyTo.isEmpty()) {
            tally.addParent(hash(id), hash(replyTo));
        }
    }

    private void question(ProfileTally tally, String id) {
        if (id.isEmpty()) {
            table.reject(ID, "nothing", "an id for each question, which replies name in reply-to");
        } else if (!tally.addQuestion(hash(id))) {
            table.reject(ID, Columns.shown(id), "an id that no other question of this profile has");
        }
    }

    private static long hash(String id) {
        return Hashing.murmur3_128().hashUnencodedChars(id).asLong();
    }
}
