package nl.vierlagen.intake;

import com.google.common.base.Suppliers;
import com.google.common.io.ByteStreams;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** How tables are read: what their headings and words stand for. Safe to share between threads. */
public final class Tables {

    /** How far is looked to tell what a stream is, in bytes. */
    static final int HEAD = 1 << 16;

    /** How large a workbook may be that does not come as a plain file. */
    private static final long MAX_WORKBOOK = 1L << 30;

    /** What rows tell, in the place of which this stands where there is no row. */
    private static final Map<String, String> ANY_CLIENT =
            Map.of("client.id", "x", "client.name", "X", "date", "9999-12-31");

    private final Layers layers;
    private final List<String> languages;
    private final Supplier<Map<String, String>> ratings;
    private final Supplier<Map<String, String>> truths;
    private final Supplier<Headings> headings;
    private final ColumnMapping mapping;

    /**
     * Made for tables that are written for Vierlagen.
     *
     * @param languages ISO 639-1 codes of the languages that a client may ask for
     * @param ratings words for ratings and for what does not apply, in small letters, with the id of each; asked for when the
     *     first table is read
     * @param truths likewise words for true and false
     */
    public Tables(
            Layers layers,
            List<String> languages,
            Supplier<Map<String, String>> ratings,
            Supplier<Map<String, String>> truths) {
        this(layers, languages, ratings, truths, Suppliers.memoize(() -> new Headings(layers)), ColumnMapping.NONE);
    }

    private Tables(
            Layers layers,
            List<String> languages,
            Supplier<Map<String, String>> ratings,
            Supplier<Map<String, String>> truths,
            Supplier<Headings> headings,
            ColumnMapping mapping) {
        this.layers = layers;
        this.languages = List.copyOf(languages);
        this.ratings = ratings;
        this.truths = truths;
        this.headings = headings;
        this.mapping = mapping;
    }

    /** The same for tables of others, with a mapping file; empty, with problems noted, if anything in it is wrong. */
    public Optional<Tables> mappedBy(Path file, Problems problems) {
        return YamlFile.read(file, problems)
                .map(root -> new ColumnMappingReader(headings.get(), problems).read(root))
                .filter(read -> areSound(read.fixed(), file.toString(), problems))
                .map(read -> new Tables(layers, languages, ratings, truths, headings, read));
    }

    /** What is fixed is checked once, and not for each client. */
    private boolean areSound(Map<Headings.Target, Node> fixed, String source, Problems problems) {
        Place nowhere = Place.startOf("");
        Map<Headings.Target, Node> client = new LinkedHashMap<>(fixed);
        ANY_CLIENT.forEach((heading, text) -> client.putIfAbsent(
                headings.get().find(heading).orElseThrow(), new Node.Scalar(nowhere, Node.Kind.TEXT, text)));
        Columns alone = new Columns(null, List.of(), client);
        Problems found = new Problems();
        Node.Mapping node = alone.node(new Document.Row(nowhere, alone, List.of(), List.of()), found);
        new RequestReader(layers, languages, found)
                .read(Fields.of(node, "", found).orElseThrow());
        found.list().stream()
                .filter(problem -> problem.place().source().equals(source))
                .forEach(problems::add);
        return problems.isEmpty();
    }

    /** Reads a table of text, row by row. */
    void csv(String source, InputStream in, Consumer<Document> receiver) {
        ColumnsReader columns = columns();
        try {
            new TableReader(columns).read(new CsvRows(source, in, mapping.encoding(), columns::knows), receiver);
        } catch (TableFaultException unreadable) {
            receiver.accept(new Document.Unreadable(unreadable.problem()));
        }
    }

    /** Reads a workbook: a questionnaire whole, a table row by row. */
    void workbook(String source, Path file, Consumer<Document> receiver) {
        try (Workbook workbook = new Workbook(source, file)) {
            if (workbook.sheets().contains(CellKey.SHEET)) {
                receiver.accept(new QuestionnaireReader(layers).read(source, workbook));
            } else {
                new TableReader(columns()).read(workbook.rows(mapping.sheet()), receiver);
            }
        } catch (TableFaultException unreadable) {
            receiver.accept(new Document.Unreadable(unreadable.problem()));
        }
    }

    /** The same from a stream, by way of a temporary file: what a workbook holds is told at its end. */
    void workbook(String source, InputStream in, Consumer<Document> receiver) throws IOException {
        Path file = Files.createTempFile("vierlagen-", ".xlsx");
        try {
            long size = Files.copy(ByteStreams.limit(in, MAX_WORKBOOK + 1), file, StandardCopyOption.REPLACE_EXISTING);
            if (size > MAX_WORKBOOK) {
                throw new IOException("a workbook of more than " + MAX_WORKBOOK + " bytes");
            }
            workbook(source, file, receiver);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Reads a stream if it is a workbook or a table: if its first line has a heading that is known, or is in UTF-16. Tells
     * whether it was.
     */
    boolean readIfTable(String source, BufferedInputStream in, Consumer<Document> receiver) throws IOException {
        byte[] head = TableText.firstLine(in, HEAD);
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            workbook(source, in, receiver);
            return true;
        }
        if (CsvHead.isTable(head, columns()::knows)) {
            csv(source, in, receiver);
            return true;
        }
        return false;
    }

    private ColumnsReader columns() {
        return new ColumnsReader(headings.get(), ratings.get(), truths.get(), mapping);
    }
}
