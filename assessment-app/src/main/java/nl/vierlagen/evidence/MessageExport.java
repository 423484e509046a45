package nl.vierlagen.evidence;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import nl.vierlagen.intake.LogTable;

/** An export of messages of both sides, in any order, each with the one to which it reacts. */
final class MessageExport {

    static final String ID = "id";
    static final String AUTHOR = "author";
    static final String TIME = "time";
    static final String INBOUND = "inbound";
    static final String REPLY_TO = "reply-to";

    private static final List<String> YES = List.of("true", "yes", "1");
    private static final List<String> NO = List.of("false", "no", "0");

    private final LogTable table;
    private final Times times;
    private final WebcareTally tally;

    MessageExport(LogTable table, Times times, WebcareTally tally) {
        this.table = table;
        this.times = times;
        this.tally = tally;
    }

    void read() throws IOException {
        if (!table.require(ID, AUTHOR, TIME, INBOUND, REPLY_TO)) {
            return;
        }
        try (Threads threads = new Threads(table, tally)) {
            while (table.next()) {
                row(threads);
            }
            threads.count();
        }
    }

    private void row(Threads threads) throws IOException {
        String id = Numbering.plainId(table.text(ID));
        String author = table.text(AUTHOR);
        String way = table.word(INBOUND);
        OptionalLong time = times.read(table.text(TIME));
        int channel = Columns.channel(table, tally);
        boolean isWrong = time.isEmpty() || channel < 0;
        if (time.isEmpty()) {
            table.reject(TIME, Columns.shown(table.text(TIME)), Times.ALLOWED);
        }
        if (id.isEmpty()) {
            table.reject(ID, "nothing", "an id that no other message has");
            isWrong = true;
        }
        boolean isInbound = YES.contains(way);
        if (!isInbound && !NO.contains(way)) {
            table.reject(INBOUND, Columns.shown(table.text(INBOUND)), "true or false; --columns takes other words");
            isWrong = true;
        }
        if (isInbound && author.isEmpty()) {
            table.reject(AUTHOR, "nothing", "who wrote it, for threads are followed by it");
            isWrong = true;
        }
        if (!isWrong) {
            threads.add(id, author, time.getAsLong(), isInbound, Numbering.plainId(table.text(REPLY_TO)), channel);
        }
    }
}
