package nl.vierlagen.batch;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as comma-separated values, row by row. */
final class CsvTable implements AutoCloseable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final OutputFolder.Staged file;
    private final CSVPrinter csv;

    CsvTable(OutputFolder.Staged file, List<String> headings) throws IOException {
        this.file = file;
        Writer writer = new BufferedWriter(new OutputStreamWriter(file.out(), StandardCharsets.UTF_8));
        this.csv = new CSVPrinter(writer, FORMAT);
        csv.printRecord(headings);
    }

    void add(List<Cell> cells) throws IOException {
        for (Cell cell : cells) {
            csv.print(text(cell));
        }
        csv.println();
    }

    void show() throws IOException {
        csv.flush();
        file.show();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return harmless(text.text());
        }
        if (cell instanceof Cell.Number number) {
            return number.figure().toString();
        }
        return cell instanceof Cell.Day day ? day.day().toString() : "";
    }

    /** A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it a text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
