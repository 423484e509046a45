package nl.vierlagen.questionnaire;

import java.util.Map;
import nl.vierlagen.intake.CellKey;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet, written row by row from the top; its first column has the keys, and is hidden. */
final class Page {

    /** What a cell holds. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int UNITS = 256;

    private final XSSFSheet sheet;
    private final Look look;
    private final Validations validations;
    private XSSFRow row;
    private RowHeight height = new RowHeight();
    private int next;

    /** Begins a sheet whose visible columns have those widths, in characters. */
    Page(XSSFSheet sheet, Look look, Validations validations, int... widths) {
        this.sheet = sheet;
        this.look = look;
        this.validations = validations;
        sheet.setColumnHidden(0, true);
        for (int column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column + 1, widths[column] * UNITS);
        }
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    Look look() {
        return look;
    }

    String name() {
        return sheet.getSheetName();
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Goes on to the next row; gives its number, from 0. */
    int row() {
        end();
        row = sheet.createRow(next);
        return next++;
    }

    /** A spreadsheet that opens the file may not measure its rows: their heights are written down. */
    private void end() {
        if (row != null && !row.getZeroHeight()) {
            height.apply(row);
        }
        height = new RowHeight();
    }

    /** The same with a key. */
    int row(String key) {
        int number = row();
        row.createCell(0).setCellValue(key);
        return number;
    }

    /** A hidden row that says what stands in the columns below it. */
    void block(String path, Map<Integer, CellKey> columns) {
        row(CellKey.BLOCK + path);
        columns.forEach((column, key) -> row.createCell(column).setCellValue(key.written()));
        row.setZeroHeight(true);
    }

    /** A text in a column of the row at hand. */
    XSSFCell put(int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        // A cell with an empty text would be counted as one that is filled in.
        if (!text.isEmpty()) {
            cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
        }
        cell.setCellStyle(style);
        if (style.getWrapText()) {
            height.fit(text, width(column, column));
        }
        return cell;
    }

    private int width(int first, int last) {
        int width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnWidth(column) / UNITS;
        }
        return width;
    }

    /** A formula, with what it gives as long as nothing is filled in. */
    void formula(int column, String formula, double value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    /** A cell to fill in. */
    XSSFCell input(int column, Input input) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(look.of(input));
        validations.add(input, row.getRowNum(), column);
        return cell;
    }

    /** What may be filled in there, in words. */
    String allowed(Input input) {
        return validations.told(input);
    }

    void title(String text) {
        row();
        put(1, text, look.title);
        height.atLeast(30);
    }

    /** A row of headings, in columns from the first visible one. */
    int headings(String... texts) {
        int number = row(CellKey.HEADING);
        for (int column = 0; column < texts.length; column++) {
            put(column + 1, texts[column], look.heading);
        }
        return number;
    }

    /** A heading over some rows, as wide as the sheet. */
    void band(String text, int columns) {
        row();
        for (int column = 1; column <= columns; column++) {
            put(column, column == 1 ? text : "", look.band);
        }
        height.atLeast(20);
    }

    /** A text over several columns. */
    void line(String text, int first, int last, XSSFCellStyle style) {
        int number = row();
        XSSFCell cell = row.createCell(first);
        cell.setCellValue(text);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(number, number, first, last));
        height.fit(text, width(first, last));
    }

    /** The cells of a rectangle, as a formula of another sheet names them. */
    String range(int top, int left, int bottom, int right) {
        return new CellRangeAddress(top, bottom, left, right).formatAsString(sheet.getSheetName(), true);
    }

    /** Ends the sheet: what stands above and left of the row at hand stays in sight. */
    void finish(int frozenColumns, int frozenRows) {
        end();
        validations.apply();
        if (frozenRows > 0) {
            sheet.createFreezePane(frozenColumns, frozenRows);
            sheet.setRepeatingRows(CellRangeAddress.valueOf(frozenRows + ":" + frozenRows));
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
