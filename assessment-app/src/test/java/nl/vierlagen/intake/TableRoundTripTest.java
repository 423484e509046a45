package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.Spoken;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/** The examples as rows of one table give the results that they give as files; without the facts that are lists of rows. */
class TableRoundTripTest {

    private static final Path CLIENTS = Path.of("..", "examples", "clients");
    private static final Model MODEL = ModelReader.read();
    private static final Layers LAYERS = layers();
    private static final List<String> LANGUAGES = Spoken.languages();

    private final Set<String> headings = new LinkedHashSet<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    private static Layers layers() {
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        return new Layers(found, MODEL);
    }

    @Test
    void givesTheSameResultsFromText() throws IOException {
        read();
        StringWriter text = new StringWriter();
        try (CSVPrinter csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            csv.printRecord(headings);
            for (Map<String, Object> row : rows) {
                csv.printRecord(headings.stream().map(row::get));
            }
        }

        assertThat(results(TableFiles.csv(tables(), text.toString().getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(results);
    }

    @Test
    void givesTheSameResultsFromAWorkbook() throws IOException {
        read();
        List<List<Object>> cells = new ArrayList<>(List.of(new ArrayList<>(headings)));
        for (Map<String, Object> row : rows) {
            cells.add(headings.stream().map(row::get).collect(Collectors.toCollection(ArrayList::new)));
        }

        assertThat(results(TableFiles.workbook(tables(), Sheets.of(cells)))).isEqualTo(results);
    }

    private static Tables tables() {
        return new Tables(LAYERS, LANGUAGES, Map::of, Map::of);
    }

    private static List<String> results(List<Document> documents) {
        DocumentReader reader = new DocumentReader(LAYERS, LANGUAGES);
        return documents.stream()
                .map(document -> result(Texts.request(reader.read(document))))
                .toList();
    }

    private static String result(AssessmentRequest request) {
        byte[] bytes = ResultWriter.write(new Assessor(LAYERS, MODEL).assess(request));
        return request.assessor() + new String(bytes, StandardCharsets.UTF_8);
    }

    private void read() throws IOException {
        try (Stream<Path> files = Files.list(CLIENTS)) {
            files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(this::read);
        }
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(headings).anyMatch(heading -> heading.endsWith(".facts.monitoring.daysPerWeek"));
    }

    private void read(Path file) {
        try {
            Problems problems = new Problems();
            Node whole = Documents.yaml("f", Files.readString(file), problems).orElseThrow();
            Node.Mapping kept = (Node.Mapping) withoutLists(whole);
            results.add(result(new RequestReader(LAYERS, LANGUAGES, problems)
                    .read(Fields.of(kept, "", problems).orElseThrow())
                    .orElseThrow(() -> new AssertionError(problems.list()))));
            Map<String, Object> row = new LinkedHashMap<>();
            put(row, "", kept);
            rows.add(row);
            headings.addAll(row.keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell holds a list of words, but none of mappings, and no empty one: a blank cell says nothing. */
    private static Node withoutLists(Node node) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        List<Node.Entry> entries = mapping.entries().stream()
                .filter(entry -> !(entry.value() instanceof Node.Sequence list)
                        || !list.items().isEmpty() && list.items().stream().allMatch(Node.Scalar.class::isInstance))
                .map(entry -> new Node.Entry(entry.place(), entry.key(), withoutLists(entry.value())))
                .toList();
        return new Node.Mapping(Place.startOf("f"), entries);
    }

    private static void put(Map<String, Object> row, String path, Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
            String key = path.isEmpty() ? entry.key() : path + "." + entry.key();
            String heading = key.replaceFirst("^layers\\.", "")
                    .replaceFirst("^(\\w+)\\.answers\\.", "$1.")
                    .replaceFirst("\\.rating$", "");
            if (entry.value() instanceof Node.Mapping inside) {
                put(row, key, inside);
            } else if (entry.value() instanceof Node.Sequence list) {
                row.put(
                        heading,
                        list.items().stream()
                                .map(item -> ((Node.Scalar) item).text())
                                .collect(Collectors.joining("; ")));
            } else if (entry.value() instanceof Node.Scalar scalar) {
                row.put(heading, cell(scalar));
            }
        }
    }

    private static Object cell(Node.Scalar scalar) {
        return switch (scalar.kind()) {
            case NUMBER -> new BigDecimal(scalar.text());
            case TRUTH -> Boolean.valueOf(scalar.text());
            case NOTHING -> null;
            case TEXT, CELL ->
                scalar.text().matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(scalar.text()) : scalar.text();
        };
    }
}
