package nl.vierlagen.evidence;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.ShortArrayList;
import nl.vierlagen.intake.LogTable;

/**
 * The messages of an export, held by what binds them: some forty bytes each, and no text. Rows come in any order; threads are
 * followed when all have come.
 */
final class Threads {

    /** Beyond this, numbers of messages would not fit in the keys by which {@link ThreadWalk} sorts. */
    private static final int MOST = 1 << ThreadWalk.NUMBER_BITS;

    private static final int NONE = -1;
    private static final short INBOUND = 1 << 14;

    private final LogTable table;
    private final WebcareTally tally;
    private Numbering ids = new Numbering();
    private Numbering authors = new Numbering();

    /** By the number of a message: of one that was only named as yet, the line is 0. */
    private final IntArrayList lines = new IntArrayList();

    private final IntArrayList times = new IntArrayList();
    private final IntArrayList parents = new IntArrayList();
    private final IntArrayList writers = new IntArrayList();
    private final ShortArrayList channels = new ShortArrayList();
    private boolean isFull;

    Threads(LogTable table, WebcareTally tally) {
        this.table = table;
        this.tally = tally;
    }

    /** Adds the row at which the table is. */
    void add(String id, String author, long time, boolean isInbound, String replyTo, int channel) {
        int message = number(id);
        int parent = replyTo.isEmpty() ? NONE : number(replyTo);
        if (isFull) {
            return;
        }
        if (lines.get(message) > 0) {
            table.reject(
                    MessageExport.ID,
                    Columns.shown(id),
                    "an id that no other message has: line " + lines.get(message) + " has it");
            return;
        }
        if (parent == message) {
            table.reject(MessageExport.REPLY_TO, "the message's own id", "the id of another message, or nothing");
            return;
        }
        lines.set(message, table.line());
        times.set(message, (int) time);
        parents.set(message, parent);
        writers.set(message, isInbound ? authors.of(author) : NONE);
        channels.set(message, (short) (isInbound ? channel | INBOUND : channel));
    }

    private int number(String id) {
        int number = ids.of(id);
        if (number < lines.size() || isFull) {
            return number;
        }
        if (number >= MOST) {
            isFull = true;
            table.reject(MessageExport.ID, "more than " + MOST + " messages", "a log in parts, such as one a month");
            return number;
        }
        lines.add(0);
        times.add(0);
        parents.add(NONE);
        writers.add(NONE);
        channels.add((short) 0);
        return number;
    }

    /** Follows every thread and counts what was asked and answered in it; to be called once, at the end. */
    void count() {
        ids = new Numbering();
        authors = new Numbering();
        new ThreadWalk(this, tally).walk();
    }

    int size() {
        return lines.size();
    }

    boolean isThere(int message) {
        return lines.get(message) > 0;
    }

    /** In seconds since 1970. */
    long time(int message) {
        return Integer.toUnsignedLong(times.get(message));
    }

    /** The message to which this one reacts, in the log or not; negative if it reacts to none. */
    int parent(int message) {
        return parents.get(message);
    }

    /** Of a message that came in, the number of its author. */
    int author(int message) {
        return writers.get(message);
    }

    /** Remembers whom a message of the organisation answers; negative for nobody. */
    void setAuthor(int message, int author) {
        writers.set(message, author);
    }

    boolean isInbound(int message) {
        return (channels.get(message) & INBOUND) != 0;
    }

    int channel(int message) {
        return channels.get(message) & ~INBOUND;
    }

    /** Notes that a message reacts to one that is later. */
    void rejectEarly(int message, int parent) {
        table.rejectLine(
                lines.get(message),
                MessageExport.TIME,
                "a reaction before the message to which it reacts (line " + lines.get(parent) + ")",
                "a time from that of the message on");
    }
}
