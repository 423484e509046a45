package nl.vierlagen.intake;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vierlagen.layer.Place;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A table of values between commas, semicolons or tabs, as RFC 4180 quotes them. */
final class CsvRows implements Rows {

    private static final Logger LOG = LoggerFactory.getLogger(CsvRows.class);

    /** How long a row may be, in characters: a quote that nobody closes makes one row of all that follows. */
    static final int MAX_CHARACTERS = 1 << 20;

    /** In which the headings end, of an honest table. */
    private static final int HEAD = 1 << 16;

    /** Excel's own way to tell the delimiter, on a line by itself before the headings. */
    private static final String EXCEL = "sep=";

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

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
            BufferedReader reader = new BufferedReader(text, HEAD);
            String head = head(reader);
            char delimiter = delimiter(head, isHeading);
            if (head.startsWith(EXCEL) && head.length() > EXCEL.length()) {
                delimiter = head.charAt(EXCEL.length());
                reader.readLine();
                linesBefore = 1;
            }
            this.parser = parser(reader, delimiter);
            this.records = parser.iterator();
        } catch (IOException | IllegalArgumentException unreadable) {
            throw fault(1, unreadable);
        }
    }

    /** Whether the first line of a stream has a heading that is known, and so the stream is a table. */
    static boolean isTable(byte[] line, Predicate<String> isHeading) throws IOException {
        TableText text = new TableText(new ByteArrayInputStream(line), Optional.empty());
        text.allow(HEAD);
        String head = head(new BufferedReader(text, HEAD));
        boolean isJson = head.stripLeading().startsWith("{");
        return !isJson
                && (head.startsWith(EXCEL)
                        || DELIMITERS.stream()
                                .anyMatch(delimiter ->
                                        headings(head, delimiter).stream().anyMatch(isHeading)));
    }

    private static CSVParser parser(Reader reader, char delimiter) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder().setReader(reader).setFormat(format).get();
    }

    /** The characters up to the end of the first line that is not blank. */
    private static String head(BufferedReader reader) throws IOException {
        reader.mark(HEAD);
        StringBuilder head = new StringBuilder();
        boolean isQuoted = false;
        boolean isBlank = true;
        try {
            for (int next = reader.read(); next >= 0 && head.length() < HEAD - 1; next = reader.read()) {
                isQuoted ^= next == '"';
                if ((next == '\n' || next == '\r') && !isQuoted && !isBlank) {
                    break;
                }
                isBlank &= Character.isWhitespace(next);
                head.append((char) next);
            }
        } catch (CharacterCodingException wrong) {
            LOG.debug("told again when its row is read", wrong);
        }
        reader.reset();
        return head.toString();
    }

    /** The delimiter that gives the most headings that are known, or else the most headings. */
    private static char delimiter(String head, Predicate<String> isHeading) {
        char best = DELIMITERS.get(0);
        long most = -1;
        for (char delimiter : DELIMITERS) {
            List<String> headings = headings(head, delimiter);
            long known = headings.stream().filter(isHeading).count();
            long weight = known * HEAD + headings.size();
            if (weight > most) {
                most = weight;
                best = delimiter;
            }
        }
        return best;
    }

    private static List<String> headings(String head, char delimiter) {
        try (CSVParser parser = parser(new StringReader(head.stripLeading()), delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (IOException | UncheckedIOException malformed) {
            return List.of();
        }
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
                    "bytes that are not " + wrong.encoding() + ", as all before them",
                    "one encoding; --columns takes a file that names it by 'encoding'");
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
