package nl.vierlagen.batch;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the files of clients stand: beside the page over them, or, of more than {@value #MOST_FLAT} clients, in folders of at
 * most {@value #MOST_INSIDE} clients each. A client's folder follows from its id, so that one client more moves no other
 * until the folders no longer suffice.
 */
final class Folders {

    private static final int MOST_FLAT = 10_000;
    private static final int MOST_INSIDE = 1_000;

    private final int count;

    private Folders(int count) {
        this.count = count;
    }

    /** For these clients. */
    static Folders of(ClientIds ids) {
        return of(ids, MOST_FLAT, MOST_INSIDE);
    }

    static Folders of(ClientIds ids, int mostFlat, int mostInside) {
        if (ids.size() <= mostFlat) {
            return new Folders(1);
        }
        int count = 2;
        while (most(ids, count) > mostInside) {
            count *= 2;
        }
        return new Folders(count);
    }

    private static int most(ClientIds ids, int count) {
        int[] inside = new int[count];
        ids.forEachHash(hash -> inside[index(hash, count)]++);
        return Arrays.stream(inside).max().orElseThrow();
    }

    /** The names of the folders; none if there are no folders. */
    List<String> names() {
        return count == 1
                ? List.of()
                : IntStream.range(0, count).mapToObj(this::name).toList();
    }

    /** What stands before the name of a client's file: nothing, or a folder. */
    String before(String id) {
        return count == 1 ? "" : name(index(ClientIds.hash(id), count)) + "/";
    }

    private static int index(long hash, int count) {
        return (int) (hash & count - 1);
    }

    private String name(int index) {
        int digits = Math.max(2, (Integer.SIZE - Integer.numberOfLeadingZeros(count - 1) + 3) / 4);
        return String.format(Locale.ROOT, "%0" + digits + "x", index);
    }
}
