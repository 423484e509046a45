package nl.vierlagen.evidence;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How long first replies took, counted by the second: as much memory as there are different times, however many replies. */
final class ReplyTimes {

    private static final int HOUR = 3600;

    private final IntIntHashMap counts = new IntIntHashMap();
    private int count;
    private int withinHour;

    /** Counts a reply that came after so many seconds. */
    void add(long seconds) {
        int bounded = (int) Math.min(Integer.MAX_VALUE, seconds);
        counts.addTo(bounded, 1);
        count++;
        withinHour += bounded <= HOUR ? 1 : 0;
    }

    int count() {
        return count;
    }

    int withinHour() {
        return withinHour;
    }

    /** The middle one in seconds, or the mean of both where two are in the middle; empty without any. */
    OptionalDouble median() {
        if (count == 0) {
            return OptionalDouble.empty();
        }
        int[] sorted = sorted();
        return OptionalDouble.of((ranked(sorted, (count + 1L) / 2) + ranked(sorted, count / 2L + 1)) / 2.0);
    }

    /** The shortest time in seconds within which nine in ten came; empty without any. */
    OptionalDouble ninetieth() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(ranked(sorted(), (9L * count + 9) / 10));
    }

    private int[] sorted() {
        int[] times = counts.keys().toArray();
        Arrays.sort(times);
        return times;
    }

    /** The one of that rank, from 1. */
    private long ranked(int[] sorted, long rank) {
        long passed = 0;
        for (int time : sorted) {
            passed += counts.get(time);
            if (passed >= rank) {
                return time;
            }
        }
        throw new IllegalArgumentException(rank + " of " + count);
    }
}
