package nl.vierlagen.evidence;

import java.util.OptionalLong;
import nl.vierlagen.intake.LogTable;

/** A log with one row a message, and the times at which it came in and was answered. Keeps nothing of a row. */
final class MessageLog {

    static final String RECEIVED = "received";
    static final String ANSWERED = "answered";
    static final String CHANNEL = "channel";

    private final LogTable table;
    private final Times times;
    private final WebcareTally tally;

    MessageLog(LogTable table, Times times, WebcareTally tally) {
        this.table = table;
        this.times = times;
        this.tally = tally;
    }

    void read() {
        if (!table.require(RECEIVED, ANSWERED)) {
            return;
        }
        while (table.next()) {
            row();
        }
    }

    private void row() {
        OptionalLong received = times.read(table.text(RECEIVED));
        if (received.isEmpty()) {
            table.reject(RECEIVED, Columns.shown(table.text(RECEIVED)), Times.ALLOWED);
        }
        String written = table.text(ANSWERED);
        OptionalLong answered = times.readFrom(written, received.orElse(Long.MIN_VALUE));
        if (answered.isEmpty() && !written.isEmpty()) {
            table.reject(ANSWERED, Columns.shown(written), Times.ALLOWED + "; or nothing, for no answer");
        }
        int channel = Columns.channel(table, tally);
        boolean isWrong = received.isEmpty() || channel < 0 || answered.isEmpty() && !written.isEmpty();
        if (!isWrong && answered.isPresent() && answered.getAsLong() < received.getAsLong()) {
            table.reject(ANSWERED, "an answer before the message (" + written + ")", "a time from 'received' on");
        } else if (!isWrong) {
            tally.add(received.getAsLong(), answered.orElse(WebcareTally.UNANSWERED), channel, true);
        }
    }
}
