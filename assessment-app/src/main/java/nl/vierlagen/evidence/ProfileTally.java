package nl.vierlagen.evidence;

import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.cursors.LongCursor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.layer.Share;

/** Counts what one profile did. */
final class ProfileTally {

    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** Far above what people write below one another; it ends a circle. */
    private static final int DEEPEST = 10_000;

    private final SortedSet<LocalDate> postDays = new TreeSet<>();
    private final Map<YearMonth, Integer> postsByMonth = new TreeMap<>();
    private final LongHashSet questions = new LongHashSet();
    private final LongHashSet repliedTo = new LongHashSet();
    private final LongLongHashMap parents = new LongLongHashMap();
    private int posts;
    private int replies;
    private Optional<LocalDate> lastReply = Optional.empty();

    void addPost(LocalDate day) {
        posts++;
        postDays.add(day);
        postsByMonth.merge(YearMonth.from(day), 1, Integer::sum);
    }

    void addReply(LocalDate day) {
        replies++;
        lastReply = lastReply.filter(day::isBefore).or(() -> Optional.of(day));
    }

    /** A question that came in; false if one of that id did before. */
    boolean addQuestion(long id) {
        return questions.add(id);
    }

    /** That the organisation reacted to a message, in the period or after it. */
    void addRepliedTo(long id) {
        repliedTo.add(id);
    }

    /** That a message which is no question reacts to another one. */
    void addParent(long id, long parent) {
        parents.put(id, parent);
    }

    ProfileFigures figures(ProfileFigures.Profile profile, LocalDate from, LocalDate to, OptionalDouble planned) {
        double months = (ChronoUnit.DAYS.between(from, to) + 1) / DAYS_A_MONTH;
        return new ProfileFigures(
                profile,
                posts,
                postDays.isEmpty() ? Optional.empty() : Optional.of(postDays.last()),
                posts / months,
                planned,
                months(from, to, planned.orElse(1)),
                longestGap(from, to),
                replies,
                lastReply,
                new Share(answered(), questions.size()));
    }

    private Share months(LocalDate from, LocalDate to, double least) {
        YearMonth month = from.getDayOfMonth() == 1
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        int whole = 0;
        int kept = 0;
        for (; !month.atEndOfMonth().isAfter(to); month = month.plusMonths(1)) {
            whole++;
            kept += postsByMonth.getOrDefault(month, 0) >= least ? 1 : 0;
        }
        return new Share(kept, whole);
    }

    private int longestGap(LocalDate from, LocalDate to) {
        LocalDate before = from;
        long longest = 0;
        for (LocalDate day : postDays) {
            longest = Math.max(longest, ChronoUnit.DAYS.between(before, day));
            before = day;
        }
        return (int) Math.max(longest, ChronoUnit.DAYS.between(before, to));
    }

    private int answered() {
        LongHashSet answered = new LongHashSet();
        for (LongCursor target : repliedTo) {
            long message = target.value;
            for (int depth = 0;
                    depth < DEEPEST && !questions.contains(message) && parents.containsKey(message);
                    depth++) {
                message = parents.get(message);
            }
            if (questions.contains(message)) {
                answered.add(message);
            }
        }
        return answered.size();
    }
}
