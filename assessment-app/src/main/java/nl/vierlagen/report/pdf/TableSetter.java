package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.pdf.syntax.Bytes;

/** Sets tables: the heading row on each sheet, and rows that are broken only if no sheet would hold them. */
final class TableSetter {

    private static final double BEFORE = 8;

    private final CellSetter cells;

    TableSetter(Setting setting) {
        cells = new CellSetter(setting);
    }

    /** A table as wide as the text. */
    List<Piece> pieces(Table table, Node parent) {
        return pieces(table, parent, Paper.LEFT, Paper.TEXT_WIDTH);
    }

    /** A table of that width, at that place; nothing if it has no rows. */
    List<Piece> pieces(Table table, Node parent, double left, double width) {
        if (table.rows().isEmpty()) {
            return List.of();
        }
        Node node = parent.child("Table").attribute(summary(table.summary()));
        List<Column> columns = table.columns();
        List<CellText> headings =
                cells.headings(columns, Optional.of(node.child("THead").child("TR")));
        List<List<CellText>> rows = cells.rows(table, node.child("TBody"));
        Grid grid = Grid.of(columns, longestWords(headings, rows), left, width);
        Piece repeated = SetRow.of(grid, cells.headings(columns, Optional.empty()), columns)
                .piece(0, Palette.SOFT);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(
                SetRow.of(grid, headings, columns).piece(BEFORE, Palette.SOFT).keptWithNext());
        for (List<CellText> row : rows) {
            for (SetRow part : SetRow.of(grid, row, columns).parts(repeated.height())) {
                pieces.add(part.piece(0, Palette.LINE).repeating(repeated));
            }
        }
        return pieces;
    }

    private static double[] longestWords(List<CellText> headings, List<List<CellText>> rows) {
        double[] longest = new double[headings.size()];
        for (int i = 0; i < longest.length; i++) {
            longest[i] = headings.get(i).longestWord();
            for (List<CellText> row : rows) {
                longest[i] = Math.max(longest[i], row.get(i).longestWord());
            }
        }
        return longest;
    }

    private static String summary(String summary) {
        if (summary.isEmpty()) {
            return "";
        }
        return new Bytes().ascii("<</O/Table/Summary").text(summary).ascii(">>").toAscii();
    }
}
