package nl.vierlagen.evidence;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import nl.vierlagen.intake.LogTable;

/**
 * The messages of an export, brought together by thread. Rows come in any order, and threads are followed when all have come: in
 * memory are four bytes a message, and the messages of one thread at a time; all else is in temporary files.
 */
final class Threads implements AutoCloseable {

    /** Their roots take a quarter of a gigabyte. */
    private static final int MOST = 1 << 26;

    /** Receives the records by id, each with that of the first message of this id, if there is one. */
    private interface Visitor {
        void visit(IdRecord record, Optional<IdRecord> message) throws IOException;
    }

    private final LogTable table;
    private final WebcareTally tally;
    private final SortedRecords byId = new SortedRecords();
    private final SortedRecords byThread = new SortedRecords();
    private int size;

    Threads(LogTable table, WebcareTally tally) {
        this.table = table;
        this.tally = tally;
    }

    /** Adds the row at which the table is. */
    void add(String id, String author, long time, boolean isInbound, String replyTo, int channel) throws IOException {
        if (replyTo.equals(id)) {
            table.reject(MessageExport.REPLY_TO, "the message's own id", "the id of another message, or nothing");
            return;
        }
        if (size == MOST) {
            table.reject(MessageExport.ID, "more than " + MOST + " messages", "a log in parts, such as one a month");
            return;
        }
        byte[] rest = Message.bytes(table.line(), time, channel, isInbound, author);
        byId.add(IdRecord.message(id, size, rest).bytes());
        if (!replyTo.isEmpty()) {
            byId.add(IdRecord.reaction(replyTo, size).bytes());
        }
        size++;
    }

    /** Follows every thread and counts what was asked and answered in it; to be called once, at the end. */
    void count() throws IOException {
        Roots roots = new Roots(size);
        forEachId((record, message) -> {
            if (record.isReaction() && message.isPresent()) {
                roots.join(record.row(), message.get().row());
            }
        });
        forEachId((record, message) -> {
            int root = roots.of(record.row());
            if (record.isReaction()) {
                byThread.add(ThreadReader.reaction(root, record.row(), message.map(IdRecord::row)));
            } else {
                byThread.add(ThreadReader.message(root, record.row(), record.rest()));
                message.ifPresent(first -> reject(record, first));
            }
        });
        byId.close();
        ThreadReader reader = new ThreadReader(thread -> new ThreadWalk(table, tally).walk(thread));
        byThread.forEach(reader);
        reader.end();
    }

    private void forEachId(Visitor visitor) throws IOException {
        byId.forEach(new SortedRecords.Receiver() {
            private Optional<IdRecord> first = Optional.empty();

            @Override
            public void accept(byte[] bytes) throws IOException {
                IdRecord record = IdRecord.read(bytes);
                first = first.filter(message -> Arrays.equals(message.id(), record.id()));
                visitor.visit(record, first);
                if (first.isEmpty() && !record.isReaction()) {
                    first = Optional.of(record);
                }
            }
        });
    }

    private void reject(IdRecord record, IdRecord first) {
        table.rejectLine(
                record.line(),
                MessageExport.ID,
                Columns.shown(record.text()),
                "an id that no other message has: line " + first.line() + " has it");
    }

    @Override
    public void close() {
        byId.close();
        byThread.close();
    }
}
