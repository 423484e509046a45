package nl.vierlagen.evidence;

import nl.vierlagen.intake.LogTable;

/** What the logs have in common. */
final class Columns {

    private static final int LONGEST_SHOWN = 60;

    private Columns() {}

    /** The number of the row's channel; -1, with a problem noted, if there are too many. */
    static int channel(LogTable table, WebcareTally tally) {
        int channel = tally.channel(table.text(MessageLog.CHANNEL));
        if (channel < 0) {
            table.reject(
                    MessageLog.CHANNEL,
                    "more than " + WebcareTally.MOST_CHANNELS + " different channels",
                    "fewer: is this the right column?");
        }
        return channel;
    }

    /** A cell as a message shows it. */
    static String shown(String cell) {
        if (cell.isEmpty()) {
            return "nothing";
        }
        String line = cell.replaceAll("\\p{Cntrl}+", " ");
        int length = line.offsetByCodePoints(0, Math.min(LONGEST_SHOWN, line.codePointCount(0, line.length())));
        return "'" + line.substring(0, length) + (length < line.length() ? "…'" : "'");
    }
}
