package nl.vierlagen.intake;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The headings of a table of text before it is read, and the delimiter that they tell. */
record CsvHead(String text, char delimiter, boolean isToldByExcel) {

    /** How far the headings of an honest table reach, in characters. */
    static final int MOST = 1 << 16;

    private static final Logger LOG = LoggerFactory.getLogger(CsvHead.class);

    /** Excel's own way to tell the delimiter, on a line by itself before the headings. */
    private static final String EXCEL = "sep=";

    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    /**
     * Looks at a table, of which nothing is taken.
     *
     * @param isHeading whether a text is a heading that is known: by it the delimiter is known
     */
    static CsvHead of(BufferedReader reader, Predicate<String> isHeading) throws IOException {
        String text = head(reader);
        return text.startsWith(EXCEL) && text.length() > EXCEL.length()
                ? new CsvHead(text, text.charAt(EXCEL.length()), true)
                : new CsvHead(text, delimiter(text, isHeading), false);
    }

    /** Whether the first line of a stream has a heading that is known, and so the stream is a table. */
    static boolean isTable(byte[] line, Predicate<String> isHeading) throws IOException {
        TableText text = new TableText(new ByteArrayInputStream(line), Optional.empty());
        text.allow(MOST);
        CsvHead head = of(new BufferedReader(text, MOST), isHeading);
        String begun = head.text().stripLeading();
        // JSON, or a comment of YAML.
        boolean isOther = begun.startsWith("{") || begun.startsWith("#");
        return !isOther
                && (head.isToldByExcel()
                        || headings(head.text(), head.delimiter()).stream().anyMatch(isHeading));
    }

    /** The characters up to the end of the first line that is not blank. */
    private static String head(BufferedReader reader) throws IOException {
        reader.mark(MOST);
        StringBuilder head = new StringBuilder();
        boolean isQuoted = false;
        boolean isBlank = true;
        try {
            for (int next = reader.read(); next >= 0 && head.length() < MOST - 1; next = reader.read()) {
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
            long weight = known * MOST + headings.size();
            if (weight > most) {
                most = weight;
                best = delimiter;
            }
        }
        return best;
    }

    private static List<String> headings(String head, char delimiter) {
        try (CSVParser parser = CsvRows.parser(new StringReader(head.stripLeading()), delimiter)) {
            Iterator<CSVRecord> records = parser.iterator();
            return records.hasNext() ? records.next().toList() : List.of();
        } catch (IOException | UncheckedIOException malformed) {
            return List.of();
        }
    }
}
