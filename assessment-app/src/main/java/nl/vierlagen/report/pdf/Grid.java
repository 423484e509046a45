package nl.vierlagen.report.pdf;

import java.util.List;
import nl.vierlagen.report.document.Block.Column;

/** Where a table's columns stand, in points. */
record Grid(double[] lefts, double[] widths) {

    private static final double GUTTER = 10;

    static Grid of(List<Column> columns, double left, double width) {
        double shares = columns.stream().mapToDouble(Column::share).sum();
        double room = width - GUTTER * (columns.size() - 1);
        double[] lefts = new double[columns.size()];
        double[] widths = new double[columns.size()];
        double x = left;
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = x;
            widths[i] = room * columns.get(i).share() / shares;
            x += widths[i] + GUTTER;
        }
        return new Grid(lefts, widths);
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
