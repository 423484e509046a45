package nl.vierlagen.evidence;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.Arrays;

/**
 * Follows each thread in the order of time. What one customer writes in a thread until the organisation reacts is one message,
 * and waits from its first part on; the first reaction to any part of it is its reply, and more parts of that reply count for
 * nothing. What the customer writes after that is another message.
 */
final class ThreadWalk {

    static final int NUMBER_BITS = 26;

    private static final int DEPTH_BITS = 5;
    private static final int NONE = -1;

    /** Of an author whose messages are all answered. */
    private static final int AT_EASE = -1;

    private final Threads threads;
    private final WebcareTally tally;
    private final int[] roots;
    private final byte[] depths;
    private IntIntHashMap waiting = new IntIntHashMap();

    ThreadWalk(Threads threads, WebcareTally tally) {
        this.threads = threads;
        this.tally = tally;
        this.roots = new int[threads.size()];
        this.depths = new byte[threads.size()];
    }

    void walk() {
        Arrays.fill(roots, NONE);
        for (int message = 0; message < roots.length; message++) {
            if (threads.isThere(message)) {
                findRoot(message);
            }
        }
        int[] last = new int[roots.length];
        int[] before = new int[roots.length];
        Arrays.fill(last, NONE);
        for (int message = 0; message < roots.length; message++) {
            if (roots[message] != NONE) {
                before[message] = last[roots[message]];
                last[roots[message]] = message;
            }
        }
        long[] keys = new long[16];
        for (int root = 0; root < roots.length; root++) {
            int size = 0;
            for (int message = last[root]; message != NONE; message = before[message]) {
                keys = size == keys.length ? Arrays.copyOf(keys, size * 2) : keys;
                keys[size++] = key(message);
            }
            Arrays.sort(keys, 0, size);
            follow(keys, size);
        }
    }

    /** Climbs to the first message of the thread that is in the log, and comes back down with it. */
    private void findRoot(int message) {
        int top = message;
        int[] path = new int[8];
        int length = 0;
        while (roots[top] == NONE) {
            path = length == path.length ? Arrays.copyOf(path, length * 2) : path;
            path[length++] = top;
            // In a circle, of which all messages are of one second, the thread begins wherever it was entered.
            roots[top] = top;
            int parent = threads.parent(top);
            if (parent != NONE && threads.isThere(parent)) {
                if (threads.time(parent) > threads.time(top)) {
                    threads.rejectEarly(top, parent);
                }
                top = parent;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            int parent = threads.parent(path[i]);
            boolean isTop = path[i] == top;
            roots[path[i]] = roots[top];
            depths[path[i]] = isTop ? 0 : (byte) Math.min((1 << DEPTH_BITS) - 1, depths[parent] + 1);
        }
    }

    /** Sorts by time, then a message before the one that reacts to it, then replies before questions. */
    private long key(int message) {
        long key = threads.time(message) << DEPTH_BITS | depths[message];
        key = key << 1 | (threads.isInbound(message) ? 1 : 0);
        return (key << NUMBER_BITS | message) ^ Long.MIN_VALUE;
    }

    private void follow(long[] keys, int size) {
        for (int i = 0; i < size; i++) {
            int message = (int) (keys[i] & (1 << NUMBER_BITS) - 1);
            if (threads.isInbound(message)) {
                ask(message);
            } else {
                reply(message);
            }
        }
        for (IntIntCursor open : waiting) {
            if (open.value != AT_EASE) {
                count(open.value, WebcareTally.UNANSWERED);
            }
        }
        // Clearing takes as long as the map is large.
        waiting = size > 64 ? new IntIntHashMap() : waiting;
        waiting.clear();
    }

    private void ask(int message) {
        int author = threads.author(message);
        boolean isFirst = !waiting.containsKey(author);
        if (isFirst || waiting.get(author) == AT_EASE) {
            waiting.put(author, message << 1 | (isFirst ? 1 : 0));
        }
    }

    private void reply(int message) {
        int parent = threads.parent(message);
        boolean isStray = parent != NONE && !threads.isThere(parent);
        int author = parent == NONE || isStray ? NONE : threads.author(parent);
        threads.setAuthor(message, author);
        if (isStray) {
            tally.addStrayReply();
        } else if (author != NONE && waiting.getOrDefault(author, AT_EASE) != AT_EASE) {
            count(waiting.get(author), threads.time(message));
            waiting.put(author, AT_EASE);
        }
    }

    private void count(int open, long answered) {
        int message = open >>> 1;
        tally.add(threads.time(message), answered, threads.channel(message), (open & 1) == 1);
    }
}
