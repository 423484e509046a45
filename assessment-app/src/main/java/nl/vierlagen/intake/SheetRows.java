package nl.vierlagen.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierlagen.layer.Place;
import org.apache.poi.ss.util.CellReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A sheet of a workbook. Of a formula, the value that was saved with it is read. */
final class SheetRows implements Rows, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SheetRows.class);

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    /** So many rows without a word, and no more are expected. */
    private static final int MOST_BLANK_ROWS = 100_000;

    private static final Fault NO_VALUE =
            new Fault("a formula without its value", "a value: open the workbook in a spreadsheet, and save it");

    private static final String ALLOWED = "a number, a text, a date, or true or false";

    private final String source;
    private final String sheet;
    private final XmlPart part;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final CellText inline = new CellText();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int blankRows;
    private List<String> cells = new ArrayList<>();
    private Map<Integer, Fault> faults = new TreeMap<>();

    SheetRows(String source, String sheet, XmlPart part, SharedTexts texts, CellFormats formats) {
        this.source = source;
        this.sheet = sheet;
        this.part = part;
        this.texts = texts;
        this.formats = formats;
    }

    @Override
    public Optional<TableRow> next() throws TableFaultException {
        try {
            while (part.next() && !part.isEnd("sheetData")) {
                if (part.isStart("row")) {
                    part.allow();
                    TableRow row = row();
                    blankRows = row.isBlank() ? blankRows + 1 : 0;
                    if (blankRows > MOST_BLANK_ROWS) {
                        throw fault("more than " + MOST_BLANK_ROWS + " blank rows", "the rows with clients alone");
                    }
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            String told = damaged instanceof IOException io ? IoFault.told(io) : "damaged";
            throw fault("a workbook that can't be read (" + told + ")", "one that a spreadsheet has saved");
        }
    }

    private TableFaultException fault(String found, String allowed) {
        return new TableFaultException(place(Math.max(1, line), 0), found, allowed);
    }

    private TableRow row() throws IOException {
        line = number(part.attribute("r")).orElse(line + 1);
        if (line < 1 || line > MOST_ROWS) {
            line = MOST_ROWS;
            throw new IOException("a row beyond the last one of a sheet");
        }
        cells = new ArrayList<>(cells.size());
        faults = new TreeMap<>();
        int next = 0;
        while (part.next() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                int column = part.attribute("r").map(SheetRows::column).orElse(next);
                if (column >= MOST_COLUMNS) {
                    throw new IOException("a column beyond the last one of a sheet");
                }
                cell(column);
                next = column + 1;
            }
        }
        return new TableRow(line, cells, faults);
    }

    private static Optional<Integer> number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The number of a column, from 0, by the letters of its cell's name. */
    private static int column(String name) {
        int column = 0;
        for (int i = 0; i < name.length() && Character.isLetter(name.charAt(i)); i++) {
            column = Math.min(MOST_COLUMNS, column * 26 + Character.toUpperCase(name.charAt(i)) - 'A') + 1;
        }
        return Math.max(0, column - 1);
    }

    private void cell(int column) throws IOException {
        String type = part.attribute("t").orElse("n");
        Optional<String> style = part.attribute("s");
        boolean isFormula = false;
        boolean isValue = false;
        value.setLength(0);
        inline.begin();
        while (part.next() && !part.isEnd("c")) {
            isFormula |= part.isStart("f");
            if (part.isStart("v") || part.isEnd("v")) {
                isValue = part.isStart("v");
            } else if (isValue && part.isText()) {
                part.appendText(value);
            } else {
                inline.take(part);
            }
        }
        String read = value.toString();
        if (isFormula && read.isEmpty() && !type.equals("str")) {
            faults.put(column, NO_VALUE);
        } else if (type.equals("inlineStr")) {
            put(column, inline.text());
        } else if (!read.isEmpty()) {
            put(column, type, read, style);
        }
    }

    private void put(int column, String type, String read, Optional<String> style) throws IOException {
        Optional<String> text = switch (type) {
            case "s" -> texts.get(read);
            case "b" -> Optional.of(read.equals("1") ? "true" : "false");
            case "str", "d" -> Optional.of(read);
            case "n" -> formats.written(read, style);
            default -> Optional.empty();
        };
        if (text.isPresent()) {
            put(column, text.get());
        } else {
            String found = type.equals("e") ? "the error " + ColumnsReader.shown(read) : "a damaged cell";
            faults.put(column, new Fault(found, ALLOWED));
        }
    }

    private void put(int column, String text) {
        if (text.isBlank()) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    @Override
    public void close() {
        try {
            part.close();
        } catch (IOException left) {
            LOG.debug("{}: {} not closed", source, sheet, left);
        }
    }

    @Override
    public Place place(int line, int column) {
        String cell = CellReference.convertNumToColString(column) + line;
        return new Place(source, line, column + 1, Optional.of(sheet + "!" + cell));
    }

    @Override
    public Place place(int line, int column, String heading) {
        return place(line, column);
    }
}
