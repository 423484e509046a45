package nl.vierlagen.report.docx;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.vierlagen.report.document.Block.Cell;
import nl.vierlagen.report.document.Block.Column;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Rated;
import nl.vierlagen.report.document.Block.Row;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Chart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes tables. */
final class Tables {

    private static final String FILLED = "■";
    private static final String HOLLOW = "□";
    private static final String UNRATED = "———";
    private static final int BOXES = 3;

    private static final double NAMES = 3;

    private final XWPFDocument file;
    private final Texts texts;

    Tables(XWPFDocument file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    void write(Table table) {
        List<Column> columns = table.columns();
        Grid grid = grid(
                "VierlagenTable",
                table.summary(),
                columns.stream().map(Column::share).toList());
        grid.row(true);
        for (int i = 0; i < columns.size(); i++) {
            String style = columns.get(i).numeric() ? "VierlagenTableFigureHeading" : "VierlagenTableHeading";
            texts.add(grid.paragraph(i, style), columns.get(i).heading());
        }
        for (Row row : table.rows()) {
            grid.row(false);
            for (int i = 0; i < columns.size(); i++) {
                cell(grid, i, style(columns.get(i)), row.cells().get(i));
            }
        }
    }

    /** A chart's figures. */
    void write(String summary, Chart.Figures figures) {
        List<Column> columns = new ArrayList<>();
        for (String heading : figures.headings()) {
            columns.add(columns.isEmpty() ? Column.names(heading, NAMES) : Column.figures(heading, 1));
        }
        if (columns.isEmpty()) {
            return;
        }
        List<Row> rows = figures.rows().stream()
                .map(row -> Row.of(row.toArray(String[]::new)))
                .toList();
        write(new Table(summary, columns, rows));
    }

    /** A table of one row of equal cells. */
    Grid row(String style, int cells) {
        Grid grid = grid(style, "", Collections.nCopies(cells, 1.0));
        grid.row(false);
        return grid;
    }

    private Grid grid(String style, String summary, List<Double> shares) {
        return new Grid(file.getDocument().getBody().addNewTbl(), texts, style, summary, Paper.TEXT_WIDTH, shares);
    }

    private static String style(Column column) {
        if (column.numeric()) {
            return "VierlagenTableFigure";
        }
        return column.names() ? "VierlagenTableName" : "VierlagenTableText";
    }

    private void cell(Grid grid, int column, String style, Cell cell) {
        cell.rating().ifPresent(rating -> {
            XWPFParagraph paragraph = grid.paragraph(column, style);
            texts.add(paragraph, boxes(rating), "VierlagenRating");
            texts.add(paragraph, " ");
            texts.add(paragraph, rating.title(), "Strong");
        });
        for (Paragraph paragraph : cell.paragraphs()) {
            texts.add(grid.paragraph(column, style), paragraph);
        }
        if (grid.empty(column)) {
            grid.paragraph(column, style);
        }
    }

    private static String boxes(Rated rating) {
        return rating.boxes()
                .map(filled -> FILLED.repeat(filled) + HOLLOW.repeat(BOXES - filled))
                .orElse(UNRATED);
    }
}
