package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Text;

/** Turns the cells of tables into texts with their elements. */
final class CellSetter {

    static final Style HEADING = Style.CAPTION.strong();
    /** Names of at most that many characters are set strong; longer ones are sentences. */
    private static final int SHORT = 48;

    private final Setting setting;

    CellSetter(Setting setting) {
        this.setting = setting;
    }

    /** A heading row; without an element, it is one that is repeated. */
    List<CellText> headings(List<Column> columns, Optional<Node> row) {
        List<CellText> cells = new ArrayList<>();
        for (Column column : columns) {
            Optional<Node> node = row.map(parent -> parent.child("TH").attribute("<</O/Table/Scope/Column>>"));
            Run run = Run.of(setting.lettering().glyphs(column.heading(), true), HEADING, node);
            cells.add(new CellText(node, Optional.empty(), List.of(), List.of(List.of(run)), HEADING));
        }
        return cells;
    }

    /** The rows of a table, under the element of its body. */
    List<List<CellText>> rows(Table table, Node body) {
        boolean[] strong = new boolean[table.columns().size()];
        for (int i = 0; i < strong.length; i++) {
            int column = i;
            strong[i] = table.columns().get(i).names()
                    && table.rows().stream().allMatch(row -> isShort(row.cells().get(column)));
        }
        List<List<CellText>> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            Node parent = body.child("TR");
            List<CellText> cells = new ArrayList<>();
            for (int i = 0; i < strong.length; i++) {
                Node node = table.columns().get(i).names()
                        ? parent.child("TH").attribute("<</O/Table/Scope/Row>>")
                        : parent.child("TD");
                cells.add(cell(row.cells().get(i), node, strong[i] ? Style.TABLE.strong() : Style.TABLE));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static boolean isShort(Cell cell) {
        return cell.paragraphs().stream()
                        .map(Paragraph::texts)
                        .flatMap(List::stream)
                        .map(Text::text)
                        .mapToInt(String::length)
                        .sum()
                <= SHORT;
    }

    private CellText cell(Cell cell, Node node, Style style) {
        boolean single = cell.paragraphs().size() + (cell.rating().isPresent() ? 1 : 0) <= 1;
        List<Run> word = new ArrayList<>();
        cell.rating().ifPresent(rated -> {
            Style own = Style.TABLE.strong().coloured(Palette.rating(rated.boxes()));
            Node owner = single ? node : node.child("P");
            word.add(Run.of(setting.lettering().glyphs(rated.title(), true), own, Optional.of(owner)));
        });
        List<List<Run>> paragraphs = cell.paragraphs().stream()
                .map(paragraph -> setting.runs(paragraph, style, single ? node : node.child("P")))
                .toList();
        return new CellText(
                Optional.of(node),
                cell.rating().map(rated -> new RatingPainter(rated.boxes(), Palette.rating(rated.boxes()))),
                word,
                paragraphs,
                style);
    }
}
