package nl.vierlagen.questionnaire;

import org.apache.poi.xssf.usermodel.XSSFRow;

/** How high a row must be for the texts in it. A spreadsheet may still make it higher when more is written there. */
final class RowHeight {

    /** In points, of the font of the cells. */
    private static final double LINE = 13;

    private static final double MARGIN = 4;
    private static final double HIGHEST = 400;

    /** Letters of a text in the room of a digit, on average and with some to spare. */
    private static final double LETTERS = 1.15;

    private double points = LINE + MARGIN;

    void atLeast(double least) {
        points = Math.max(points, least);
    }

    /** Makes room for a text that is wrapped at a width, in characters. */
    void fit(String text, int width) {
        int lines = text.lines().mapToInt(line -> lines(line, width)).sum();
        atLeast(lines * LINE + MARGIN);
    }

    /** A width counts digits. */
    private static int lines(String text, int digits) {
        int width = (int) (digits * LETTERS);
        int lines = 1;
        int used = 0;
        for (String word : text.split(" ", -1)) {
            if (used > 0 && used + word.length() > width) {
                lines++;
                used = 0;
            }
            lines += (word.length() - 1) / width;
            used += word.length() + 1;
        }
        return lines;
    }

    void apply(XSSFRow row) {
        row.setHeightInPoints((float) Math.min(points, HIGHEST));
        // So that it grows with what is filled in.
        row.getCTRow().unsetCustomHeight();
    }
}
