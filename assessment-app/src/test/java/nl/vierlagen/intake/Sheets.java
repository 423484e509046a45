package nl.vierlagen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes workbooks: whole ones, and ones whose parts are as wrong as a test wants them. */
final class Sheets {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String NAMES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Sheets() {}

    /** A workbook as a library writes it, with one sheet called {@code Antwoorden}; null for a blank cell. */
    static byte[] of(List<? extends List<?>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Antwoorden");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** The fewest parts of a workbook with such a sheet, by their names. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("_rels/.rels", relations("rId1", "officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='" + NAMES + "'><sheets><sheet name='Antwoorden' r:id='rId1'/></sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "worksheets/sheet1.xml"));
        parts.put(SHEET, sheet);
        return parts;
    }

    static String relations(String id, String type, String target) {
        return "<Relationships>" + relation(id, type, target) + "</Relationships>";
    }

    static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + NAMES + "/" + type + "' Target='" + target + "'/>";
    }

    /** The cells of the three headings that a table can't do without, then those rows. */
    static String sheet(String rows) {
        return "<worksheet><sheetData><row r='1'>" + text("client.id") + text("client.name") + text("date")
                + text("shop.counter.clean.note") + "</row>" + rows + "</sheetData></worksheet>";
    }

    static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    /** A row of a client, with whatever in the cell of its note. */
    static String row(int line, String cell) {
        return "<row r='" + line + "'>" + text("x" + line) + text("X") + text("2026-11-01") + cell + "</row>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
