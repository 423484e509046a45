package nl.vierlagen.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vierlagen.layer.Place;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of values between commas, semicolons or tabs, as RFC 4180 quotes them. */
final class CsvRows implements Rows {

    /** How long a row may be, in characters: a quote that nobody closes makes one row of all that follows. */
    static final int MAX_CHARACTERS = 1 << 20;

    private final String source;
    private final TableText text;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private int linesBefore;

    /**
     * Looks at the headings, and reads no row yet.
     *
     * @param isHeading whether a text is a heading that is known: by it the delimiter is known
     */
    CsvRows(String source, InputStream in, Optional<Charset> encoding, Predicate<String> isHeading)
            throws TableFaultException {
        this.source = source;
        this.text = new TableText(in, encoding);
        try {
            text.allow(MAX_CHARACTERS);
            BufferedReader reader = new BufferedReader(text, CsvHead.MOST);
            CsvHead head = CsvHead.of(reader, isHeading);
            if (head.isToldByExcel()) {
                reader.readLine();
                linesBefore = 1;
            }
            this.parser = parser(reader, head.delimiter());
            this.records = parser.iterator();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw fault(1, unreadable);
        }
    }

    static CSVParser parser(Reader reader, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder().setReader(reader).setFormat(format).get();
    }

    @Override
    public Optional<TableRow> next() throws TableFaultException {
        int line = (int) parser.getCurrentLineNumber() + 1;
        try {
            text.allow(MAX_CHARACTERS);
            if (!records.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(new TableRow(line + linesBefore, records.next().toList(), Map.of()));
        } catch (UncheckedIOException unreadable) {
            throw fault(line, unreadable.getCause());
        }
    }

    private TableFaultException fault(int line, Exception cause) {
        Place place = new Place(source, line + linesBefore, 1);
        if (cause instanceof TableText.WrongBytesException wrong) {
            return new TableFaultException(
                    place,
                    "bytes that are not " + wrong.encoding() + ", unlike all before them",
                    "one encoding throughout; 'encoding' in the file of --columns names it");
        }
        if (cause instanceof TableText.TooLongException) {
            return new TableFaultException(
                    place,
                    "a row of more than " + MAX_CHARACTERS + " characters",
                    "a shorter one, with each quote closed");
        }
        if (cause instanceof IOException io && !(cause instanceof CSVException)) {
            return new TableFaultException(
                    place, "something that can't be read (" + IoFault.told(io) + ")", "a readable file");
        }
        return new TableFaultException(
                place,
                "a quote that is not closed, or that closes before the end of its cell",
                "quotes around a whole cell, and two of them for one inside it");
    }

    @Override
    public Place place(int line, int column) {
        return new Place(source, line, column + 1);
    }

    @Override
    public Place place(int line, int column, String heading) {
        return heading.isEmpty()
                ? place(line, column)
                : new Place(source, line, column + 1, Optional.of(line + ":" + heading));
    }
}
