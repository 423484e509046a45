package nl.vierlagen.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a person puts into one cell.
 *
 * @param cell such as {@code C7}
 * @param path the keys of its block, its row and its column
 * @param value a text, a number or a day
 */
public record Filling(String sheet, String cell, String path, Object value) {

    /** The workbook with those cells filled in, as a library saves it. */
    public static byte[] in(byte[] workbook, List<Filling> fillings) {
        try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            fillings.forEach(filling -> filling.put(file));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(XSSFWorkbook file) {
        XSSFSheet onSheet = file.getSheet(sheet);
        CellReference at = new CellReference(cell);
        Row row = onSheet.getRow(at.getRow());
        Cell filled = row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (filled.getCellStyle().getLocked()) {
            throw new AssertionError(sheet + "!" + cell + " is locked");
        }
        if (value instanceof Number number) {
            filled.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            filled.setCellValue(day);
        } else {
            filled.setCellValue((String) value);
        }
    }
}
