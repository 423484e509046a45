package nl.vierlagen.report.pdf;

import java.util.List;
import nl.vierlagen.report.document.Block.Column;

/** Where a table's columns stand, in points. */
record Grid(double[] lefts, double[] widths) {

    private static final double GUTTER = 10;
    /** No word may take more of the table's width. */
    private static final double MOST = 0.3;

    /**
     * Columns by their shares, but none narrower than its longest word if that can be.
     *
     * @param longest width of the longest word of each column
     */
    static Grid of(List<Column> columns, double[] longest, double left, double width) {
        double room = width - GUTTER * (columns.size() - 1);
        double[] widths = new double[columns.size()];
        boolean[] fixed = new boolean[columns.size()];
        share(columns, widths, fixed, room);
        for (int i = 0; i < widths.length; i++) {
            double needed = Math.min(longest[i] + 0.1, room * MOST);
            if (!fixed[i] && widths[i] < needed) {
                widths[i] = needed;
                fixed[i] = true;
                share(columns, widths, fixed, room);
                i = -1;
            }
        }
        double[] lefts = new double[widths.length];
        double x = left;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = x;
            x += widths[i] + GUTTER;
        }
        return new Grid(lefts, widths);
    }

    /** Shares among the other columns what those that are fixed leave. */
    private static void share(List<Column> columns, double[] widths, boolean[] fixed, double room) {
        double rest = room;
        double shares = 0;
        for (int i = 0; i < widths.length; i++) {
            if (fixed[i]) {
                rest -= widths[i];
            } else {
                shares += columns.get(i).share();
            }
        }
        boolean crowded = rest < room * MOST / 2;
        for (int i = 0; i < widths.length; i++) {
            if (crowded) {
                fixed[i] = true;
                widths[i] = room
                        * columns.get(i).share()
                        / columns.stream().mapToDouble(Column::share).sum();
            } else if (!fixed[i]) {
                widths[i] = rest * columns.get(i).share() / shares;
            }
        }
    }

    double x(int column) {
        return lefts[column];
    }

    double width(int column) {
        return widths[column];
    }

    double right() {
        return lefts[lefts.length - 1] + widths[widths.length - 1];
    }
}
