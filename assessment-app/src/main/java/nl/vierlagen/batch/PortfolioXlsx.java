package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the portfolio as a workbook, row by row; what no longer fits on a sheet goes on on the next. Texts are written as texts,
 * so that nothing in them is a formula.
 */
final class PortfolioXlsx implements AutoCloseable {

    /** What a sheet holds, its heading among them. */
    static final int MOST_ROWS = 1_048_576;

    /** What a cell holds. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String PROPERTIES = "docProps/core.xml";

    private static final String NO_PROPERTIES = """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>
            """;

    /** Before 1980, ZIP keeps moments in another way; in no time zone is this one before it. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final int ROWS_IN_MEMORY = 500;

    private static final double WIDTH = 16;
    private static final double WIDTH_OF_NAMES = 32;
    private static final int COLUMN_OF_NAMES = 1;

    private final OutputFolder.Staged file;
    private final OutputFolder.Staged draft;
    private final Workbook workbook;
    private final List<String> headings;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int next;

    PortfolioXlsx(OutputFolder out, String name, List<String> headings, int mostRows) throws IOException {
        this.file = out.stage(name);
        this.draft = out.stage(name);
        this.workbook = new Workbook(draft.out(), "Vierlagen", null);
        this.headings = headings;
        this.mostRows = mostRows;
        begin();
    }

    void add(List<Cell> cells) throws IOException {
        if (next == mostRows) {
            end();
            begin();
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    void show() throws IOException {
        end();
        workbook.finish();
        draft.out().close();
        copy();
        file.show();
    }

    /** The library writes the moment of writing into one part; everything else is copied as it was packed. */
    private void copy() throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(draft.temporary()).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(file.out())) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry stable = new ZipArchiveEntry(entry.getName());
                stable.setTimeLocal(MOMENT);
                if (entry.getName().equals(PROPERTIES)) {
                    out.putArchiveEntry(stable);
                    out.write(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
                    out.closeArchiveEntry();
                } else {
                    stable.setMethod(entry.getMethod());
                    stable.setSize(entry.getSize());
                    stable.setCompressedSize(entry.getCompressedSize());
                    stable.setCrc(entry.getCrc());
                    out.addRawArchiveEntry(stable, zip.getRawInputStream(entry));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (file;
                draft) {
            // Each is closed, whatever becomes of the other.
        }
    }

    private void begin() {
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? "portfolio" : "portfolio " + sheets);
        sheet.freezePane(COLUMN_OF_NAMES + 1, 1);
        for (int column = 0; column < headings.size(); column++) {
            sheet.width(column, column == COLUMN_OF_NAMES ? WIDTH_OF_NAMES : WIDTH);
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().wrapText(true).set();
        }
        next = 1;
    }

    private void end() throws IOException {
        sheet.setAutoFilter(0, 0, next - 1, headings.size() - 1);
        sheet.finish();
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            sheet.inlineString(next, column, cut(text.text()));
        } else if (cell instanceof Cell.Number number) {
            sheet.value(next, column, number.figure());
        } else if (cell instanceof Cell.Day day) {
            sheet.value(next, column, day.day());
            sheet.style(next, column).format("yyyy-mm-dd").set();
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}
