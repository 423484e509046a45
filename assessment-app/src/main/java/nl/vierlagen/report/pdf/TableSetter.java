package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.pdf.syntax.Bytes;

/** Sets tables: the heading row on each sheet, and rows that are broken only if no sheet would hold them. */
final class TableSetter {

    private static final double BEFORE = 8;
    private static final Style HEADING = Style.CAPTION.strong();

    private final Setting setting;

    TableSetter(Setting setting) {
        this.setting = setting;
    }

    /** A table as wide as the text. */
    List<Piece> pieces(Table table, Node parent) {
        return pieces(table, parent, Grid.of(table.columns(), Paper.LEFT, Paper.TEXT_WIDTH));
    }

    /** A table whose columns stand as a grid says. */
    List<Piece> pieces(Table table, Node parent, Grid grid) {
        Node node = parent.child("Table").attribute(summary(table.summary()));
        SetRow heading =
                heading(table.columns(), grid, Optional.of(node.child("THead").child("TR")));
        SetRow again = heading(table.columns(), grid, Optional.empty());
        Piece repeated = again.piece(0, Palette.SOFT);
        Node body = node.child("TBody");
        List<Piece> pieces = new ArrayList<>();
        pieces.add(heading.piece(BEFORE, Palette.SOFT).keptWithNext());
        for (Row row : table.rows()) {
            for (SetRow part : row(row, table.columns(), grid, body.child("TR")).parts(repeated.height())) {
                pieces.add(part.piece(0, Palette.LINE).repeating(repeated));
            }
        }
        return pieces;
    }

    private static String summary(String summary) {
        if (summary.isEmpty()) {
            return "";
        }
        Bytes dictionary = new Bytes().ascii("<</O/Table/Summary").text(summary).ascii(">>");
        return dictionary.toAscii();
    }

    private SetRow heading(List<Column> columns, Grid grid, Optional<Node> row) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Optional<Node> node = row.map(parent -> parent.child("TH").attribute("<</O/Table/Scope/Column>>"));
            Run run = Run.of(setting.lettering().glyphs(columns.get(i).heading(), true), HEADING, node);
            cells.add(set(LineBreaker.lines(List.of(run), grid.width(i)), HEADING, columns.get(i), grid.width(i)));
        }
        return new SetRow(grid, cells);
    }

    private SetRow row(Row row, List<Column> columns, Grid grid, Node parent) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            Node node = column.names() ? parent.child("TH").attribute("<</O/Table/Scope/Row>>") : parent.child("TD");
            node.attach();
            cells.add(cell(row.cells().get(i), column, node, grid.width(i)));
        }
        return new SetRow(grid, cells);
    }

    private List<SetLine> cell(Cell cell, Column column, Node node, double width) {
        Style style = column.names() ? Style.TABLE.strong() : Style.TABLE;
        List<SetLine> lines = new ArrayList<>();
        boolean single = cell.paragraphs().size() + (cell.rating().isPresent() ? 1 : 0) <= 1;
        cell.rating().ifPresent(rated -> {
            Style word = Style.TABLE.strong().coloured(Palette.rating(rated.boxes()));
            double inset = RatingPainter.WIDTH;
            Node own = single ? node : node.child("P");
            boolean first = true;
            for (Line line : setting.lines(rated.title(), word, own, Math.max(20, width - inset))) {
                Optional<RatingPainter> boxes =
                        first ? Optional.of(new RatingPainter(rated.boxes(), word.rgb())) : Optional.empty();
                lines.add(new SetLine(line, word, 0, inset, boxes));
                first = false;
            }
        });
        cell.paragraphs()
                .forEach(paragraph -> lines.addAll(set(
                        setting.lines(paragraph, style, single ? node : node.child("P"), width),
                        style,
                        column,
                        width)));
        return lines;
    }

    private static List<SetLine> set(List<Line> lines, Style style, Column column, double width) {
        List<SetLine> set = new ArrayList<>();
        for (Line line : lines) {
            double inset = column.numeric() ? Math.max(0, width - line.width()) : 0;
            set.add(new SetLine(line, style, set.isEmpty() ? 1.5 : 0, inset, Optional.empty()));
        }
        return set;
    }
}
