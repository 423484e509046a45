package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Chart;

/** Sets charts with their figures: two beside one another where both stay readable, and else one with its figures at its side. */
final class PictureSetter {

    private static final double GAP = 22;
    private static final double BEFORE = 10;
    /** In points for a chart's unit: below the first, letters are too small to read; above the second, too large to be calm. */
    private static final double SMALLEST = 0.5;

    private static final double LARGEST = 0.72;
    /** What stands side by side is a piece, and a piece must fit a sheet. */
    private static final double HIGHEST = Paper.BOTTOM - Paper.TOP;

    private static final double COLUMN = (Paper.TEXT_WIDTH - GAP) / 2;

    private final Setting setting;

    PictureSetter(Setting setting) {
        this.setting = setting;
    }

    List<Piece> pieces(Pictures pictures, Node parent) {
        List<Piece> pieces = new ArrayList<>();
        List<Chart> charts = pictures.charts();
        int next = 0;
        while (next < charts.size()) {
            Chart chart = charts.get(next);
            Optional<Piece> pair =
                    next + 1 < charts.size() ? pair(chart, charts.get(next + 1), parent) : Optional.empty();
            if (pair.isPresent()) {
                pieces.add(pair.get());
                next += 2;
            } else {
                pieces.addAll(alone(chart, parent));
                next++;
            }
        }
        return pieces;
    }

    private static boolean isNarrow(Chart chart) {
        return chart.width() * SMALLEST <= COLUMN;
    }

    private Optional<Piece> pair(Chart first, Chart second, Node parent) {
        if (!isNarrow(first) || !isNarrow(second)) {
            return Optional.empty();
        }
        List<ChartBox> boxes = List.of(
                ChartBox.of(setting, first, parent, COLUMN, LARGEST),
                ChartBox.of(setting, second, parent, COLUMN, LARGEST));
        List<FigureTable> tables = List.of(
                new FigureTable(setting, first, parent, Paper.LEFT, COLUMN),
                new FigureTable(setting, second, parent, Paper.LEFT + COLUMN + GAP, COLUMN));
        double drawn = Math.max(boxes.get(0).height(), boxes.get(1).height());
        double height = drawn + Math.max(tables.get(0).height(), tables.get(1).height());
        if (height > HIGHEST) {
            return Optional.empty();
        }
        return Optional.of(Piece.of(BEFORE, height, false, (canvas, top) -> {
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i).paint(canvas, Paper.LEFT + i * (COLUMN + GAP), top);
                tables.get(i).paint(canvas, top + drawn);
            }
        }));
    }

    private List<Piece> alone(Chart chart, Node parent) {
        if (isNarrow(chart)) {
            ChartBox box = ChartBox.of(setting, chart, parent, COLUMN, LARGEST);
            FigureTable table = new FigureTable(setting, chart, parent, Paper.LEFT + COLUMN + GAP, COLUMN);
            double below = box.titleHeight();
            double height = Math.max(box.height(), below + table.height());
            if (height <= HIGHEST) {
                return List.of(Piece.of(BEFORE, height, false, (canvas, top) -> {
                    box.paint(canvas, Paper.LEFT, top);
                    table.paint(canvas, top + below);
                }));
            }
        }
        ChartBox box = ChartBox.of(setting, chart, parent, Paper.TEXT_WIDTH, LARGEST);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(BEFORE, box.height(), false, (canvas, top) -> box.paint(canvas, Paper.LEFT, top)));
        pieces.addAll(new FigureTable(setting, chart, parent, Paper.LEFT, Paper.TEXT_WIDTH).pieces());
        return pieces;
    }
}
