package nl.vierlagen.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** A log in CSV, read row by row: its columns are asked for by their known headings. One thread at a time. */
public final class LogTable implements AutoCloseable {

    private final String source;
    private final LogColumns columns;
    private final Problems problems;
    private final InputStream in;
    private final Map<String, Integer> indexes = new TreeMap<>();
    private final List<String> passedOver = new ArrayList<>();
    private List<String> headings = List.of();
    private int width;
    private Optional<CsvRows> rows = Optional.empty();
    private Rows.TableRow row = new Rows.TableRow(1, List.of(), Map.of());

    private LogTable(String source, InputStream in, LogColumns columns, Problems problems) {
        this.source = source;
        this.in = in;
        this.columns = columns;
        this.problems = problems;
    }

    /**
     * Opens a log and reads its headings.
     *
     * @param name of a file, or {@value Sources#STANDARD_INPUT}
     * @param problems where all is noted that is wrong in it, here and later
     * @throws UnusableSourceException if there is no such file, or it is no CSV
     */
    public static LogTable open(String name, InputStream standardInput, LogColumns columns, Problems problems)
            throws UnusableSourceException {
        try {
            LogTable table = new LogTable(name, stream(name, standardInput), columns, problems);
            table.readHeadings();
            return table;
        } catch (IOException | InvalidPathException e) {
            String told = e instanceof IOException fault ? IoFault.told(fault) : "no name of a file";
            throw new UnusableSourceException(
                    name + ": found something that can't be read (" + told + "); allowed: a readable file");
        }
    }

    private static InputStream stream(String name, InputStream standardInput)
            throws IOException, UnusableSourceException {
        if (name.equals(Sources.STANDARD_INPUT)) {
            return Gzip.openIfCompressed(new BufferedInputStream(standardInput));
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw new UnusableSourceException(name + ": found no such file; allowed: one that exists");
        }
        if (!Format.of(file).equals(Optional.of(Format.CSV))) {
            throw new UnusableSourceException(
                    name + ": found a file that is no CSV; allowed: .csv, .tsv, also with .gz after it");
        }
        InputStream opened = Files.newInputStream(file);
        return Format.isCompressed(file) ? Gzip.open(opened) : opened;
    }

    private void readHeadings() {
        try {
            CsvRows opened = new CsvRows(
                    source,
                    in,
                    columns.encoding(),
                    heading -> columns.find(heading).isPresent());
            rows = Optional.of(opened);
            if (!next()) {
                if (problems.isEmpty()) {
                    problems.add(Place.startOf(source), "", "an empty table", "headings, and a row below them");
                }
                return;
            }
            headings = row.cells();
            for (int i = 0; i < headings.size(); i++) {
                int index = i;
                columns.find(headings.get(i)).ifPresentOrElse(known -> index(known, index), () -> passOver(index));
            }
            for (String foreign : columns.foreign().keySet()) {
                if (headings.stream()
                        .noneMatch(heading -> ColumnsReader.plain(heading).equals(foreign))) {
                    problems.add(place(0), "", "no heading '" + foreign + "', which --columns names", "each of them");
                }
            }
        } catch (TableFaultException fault) {
            problems.add(fault.problem());
        }
    }

    private void index(String known, int index) {
        width = index + 1;
        if (indexes.putIfAbsent(known, index) != null) {
            problems.add(place(index), "", "a second column '" + known + "'", "each column once");
        }
    }

    private void passOver(int index) {
        if (!headings.get(index).isBlank()) {
            passedOver.add(ColumnsReader.shown(headings.get(index)));
        }
    }

    /** Headings that stand for no known column. */
    public List<String> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Whether every row has a value of that kind: in a column, or a fixed one. */
    public boolean has(String column) {
        return indexes.containsKey(column) || columns.fixed().containsKey(column);
    }

    /** Whether all of these columns are there; notes a problem for each that isn't. */
    public boolean require(String... names) {
        List<String> missing = Arrays.stream(names).filter(name -> !has(name)).toList();
        String among = headings.stream().map(ColumnsReader::shown).collect(Collectors.joining(", "));
        missing.forEach(name -> problems.add(
                Place.startOf(source),
                "",
                "no column '" + name + "' among " + among,
                "one; --columns takes a file that tells which heading stands for it"));
        return missing.isEmpty();
    }

    /** Goes to the next row that is not blank; false after the last one, and where no more can be read. */
    public boolean next() {
        try {
            while (rows.isPresent()) {
                Optional<Rows.TableRow> next = rows.get().next();
                if (next.isEmpty()) {
                    return false;
                }
                row = next.get();
                if (!row.isBlank() && isWhole()) {
                    return true;
                }
            }
        } catch (TableFaultException fault) {
            problems.add(fault.problem());
        }
        rows = Optional.empty();
        return false;
    }

    /** A row that ends too soon was cut by a line end inside a cell without quotes, and what is left of it would be counted. */
    private boolean isWhole() {
        boolean isWhole = row.cells().size() >= width;
        if (!isWhole) {
            problems.add(
                    place(row.cells().size() - 1),
                    "",
                    "a row of " + row.cells().size() + " cells",
                    headings.size() + ", as there are headings");
        }
        return isWhole;
    }

    /** What stands in a column of this row, without the space around it; empty if nothing does. */
    public String text(String column) {
        Integer index = indexes.get(column);
        String cell = index == null ? "" : row.cell(index).strip();
        return index == null ? columns.fixed().getOrDefault(column, "") : cell;
    }

    /** The same in small letters, and by the word that it stands for. */
    public String word(String column) {
        String word = text(column).toLowerCase(Locale.ROOT);
        return columns.values().getOrDefault(word, word);
    }

    /** The number of the line on which this row begins, from 1. */
    public int line() {
        return row.line();
    }

    /** Notes that a column of this row holds what it must not. */
    public void reject(String column, String found, String allowed) {
        rejectLine(row.line(), column, found, allowed);
    }

    /** The same for a row that was read before. */
    public void rejectLine(int line, String column, String found, String allowed) {
        problems.add(new Place(source, line, indexes.getOrDefault(column, 0) + 1), column, found, allowed);
    }

    private Place place(int index) {
        return new Place(source, row.line(), index + 1);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
