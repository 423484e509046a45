package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Chart;

/** The figures of a chart as a small table. */
final class FigureTable {

    private static final double NAMES = 2.4;

    private final List<Piece> pieces;

    FigureTable(Setting setting, Chart chart, Node parent, double left, double width) {
        List<String> headings = chart.figures().headings();
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new Block.Column(headings.get(i), i == 0 ? NAMES : 1, i > 0, i == 0));
        }
        List<Block.Row> rows = chart.figures().rows().stream()
                .map(row -> new Block.Row(row.stream().map(Block.Cell::of).toList()))
                .toList();
        pieces = rows.isEmpty()
                ? List.of()
                : new TableSetter(setting).pieces(new Block.Table(chart.title(), columns, rows), parent, left, width);
    }

    /** Its pieces, where it may be broken over sheets. */
    List<Piece> pieces() {
        return pieces;
    }

    double height() {
        return pieces.stream()
                .mapToDouble(piece -> piece.before() + piece.height())
                .sum();
    }

    void paint(Canvas canvas, double top) {
        double y = top;
        for (Piece piece : pieces) {
            y += piece.before();
            piece.painter().paint(canvas, y);
            y += piece.height();
        }
    }
}
