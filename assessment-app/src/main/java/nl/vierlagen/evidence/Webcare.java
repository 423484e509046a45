package nl.vierlagen.evidence;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.intake.LogColumns;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.layer.Problems;

/** Counts how messages were cared for. */
public final class Webcare {

    /** The columns of a log with one row a message, and of an export of messages of both sides. */
    public static final LogColumns COLUMNS = LogColumns.of(List.of(
            MessageLog.RECEIVED,
            MessageLog.ANSWERED,
            MessageLog.CHANNEL,
            MessageExport.ID,
            MessageExport.AUTHOR,
            MessageExport.TIME,
            MessageExport.INBOUND,
            MessageExport.REPLY_TO));

    private Webcare() {}

    /**
     * Counts what a log tells. Of a log with one row a message nothing is kept but counts; an export is put into temporary
     * files, to be sorted.
     *
     * @param zone of the days, and of times that tell none
     * @param hours in which minutes are counted; empty to count around the clock
     * @param period in which a message must have come in, to be counted
     * @param problems those of the table, where all is noted that is wrong in it
     * @return empty, with a problem noted, if anything is wrong or no message is in the period
     * @throws IOException if temporary files can't be written or read
     */
    public static Optional<WebcareFigures> count(
            LogTable table, ZoneId zone, Optional<OfficeHours> hours, Period period, Problems problems)
            throws IOException {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        WebcareTally tally = new WebcareTally(period, hours, zone);
        if (table.has(MessageLog.RECEIVED) || !table.has(MessageExport.INBOUND)) {
            new MessageLog(table, new Times(zone), tally).read();
        } else {
            new MessageExport(table, new Times(zone), tally).read();
        }
        Optional<WebcareFigures> figures = problems.isEmpty() ? tally.figures() : Optional.empty();
        if (figures.isEmpty() && problems.isEmpty()) {
            table.rejectLine(table.line(), MessageLog.RECEIVED, "no message in the period", "one at least");
        }
        return figures;
    }
}
