package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Column;

/**
 * A row of a table, its cells set as lines.
 *
 * @param nodes the elements of its cells, which take their places though a cell is empty
 */
record SetRow(Grid grid, List<Node> nodes, List<List<SetLine>> cells) {

    private static final double PADDING = 3.4;
    private static final double THIN = 0.5;

    /** Breaks texts into lines. */
    static SetRow of(Grid grid, List<CellText> texts, List<Column> columns) {
        List<List<SetLine>> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(texts.get(i).lines(grid.width(i), columns.get(i).numeric()));
        }
        return new SetRow(
                grid,
                texts.stream().map(CellText::node).flatMap(Optional::stream).toList(),
                cells);
    }

    /** The row as a piece, with a line under it. */
    Piece piece(double before, int rule) {
        double height = height();
        return Piece.of(before, height, false, (canvas, top) -> {
            nodes.forEach(Node::attach);
            for (int i = 0; i < cells.size(); i++) {
                double y = top + PADDING;
                for (SetLine line : cells.get(i)) {
                    y += line.before();
                    line.paint(canvas, grid.x(i), y);
                    y += line.style().leading();
                }
            }
            double y = top + height;
            canvas.artifact()
                    .stroke(rule, THIN, "[]0")
                    .move(grid.x(0), y)
                    .line(grid.right(), y)
                    .draw();
        });
    }

    private double height() {
        return 2 * PADDING
                + cells.stream()
                        .mapToDouble(cell ->
                                cell.stream().mapToDouble(SetLine::height).sum())
                        .max()
                        .orElse(0);
    }

    /**
     * This row, or if a sheet would not hold it, parts of it that one does.
     *
     * @param taken what of a sheet the heading row takes
     */
    List<SetRow> parts(double taken) {
        double room = Paper.BOTTOM - Paper.TOP - taken;
        if (height() <= room) {
            return List.of(this);
        }
        List<SetRow> parts = new ArrayList<>();
        List<List<SetLine>> rest = cells;
        while (rest.stream().anyMatch(cell -> !cell.isEmpty())) {
            List<List<SetLine>> part = new ArrayList<>();
            List<List<SetLine>> after = new ArrayList<>();
            for (List<SetLine> cell : rest) {
                int fits = fitting(cell, room - 2 * PADDING);
                part.add(new ArrayList<>(cell.subList(0, fits)));
                after.add(cell.subList(fits, cell.size()));
            }
            parts.add(new SetRow(grid, nodes, part));
            rest = after;
        }
        return parts;
    }

    private static int fitting(List<SetLine> cell, double room) {
        double height = 0;
        for (int i = 0; i < cell.size(); i++) {
            height += cell.get(i).height();
            if (height > room) {
                return i;
            }
        }
        return cell.size();
    }
}
