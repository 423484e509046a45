package nl.vierlagen.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;

/** Reads a mapping file. */
final class ColumnMappingReader {

    /** By the name that a mapping file gives it. */
    static final SortedMap<String, Charset> ENCODINGS = new TreeMap<>(Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf-16be", StandardCharsets.UTF_16BE,
            "utf-16le", StandardCharsets.UTF_16LE,
            "windows-1252", TableText.WINDOWS));

    private final Headings headings;
    private final Problems problems;

    ColumnMappingReader(Headings headings, Problems problems) {
        this.headings = headings;
        this.problems = problems;
    }

    /** What could be read; problems are noted. */
    ColumnMapping read(Fields root) {
        SortedMap<String, ColumnMapping.Foreign> columns = new TreeMap<>();
        root.fields("columns").ifPresent(fields -> columns(fields, columns));
        Map<String, Optional<String>> values =
                root.fields("values").map(ColumnMappingReader::words).orElseGet(Map::of);
        Map<Headings.Target, Node> fixed = new LinkedHashMap<>();
        root.fields("fixed").ifPresent(fields -> fixed(fields, columns, fixed));
        List<Pattern> ignored =
                root.texts("ignore").stream().map(ColumnMappingReader::pattern).toList();
        Optional<Charset> encoding =
                root.choice("encoding", "encoding", ENCODINGS.keySet()).map(ENCODINGS::get);
        Optional<String> sheet = root.text("sheet");
        root.finish();
        return new ColumnMapping(columns, values, fixed, ignored, encoding, sheet);
    }

    private void columns(Fields fields, SortedMap<String, ColumnMapping.Foreign> columns) {
        for (String heading : fields.keys()) {
            boolean isMapping =
                    fields.node(heading).filter(Node.Mapping.class::isInstance).isPresent();
            Optional<Fields> inside = isMapping ? fields.fields(heading) : Optional.empty();
            inside.ifPresent(foreign -> foreign.require("to"));
            Fields home = inside.orElse(fields);
            String key = isMapping ? "to" : heading;
            if (!isMapping) {
                fields.require(heading);
            }
            Map<String, Optional<String>> words = inside.flatMap(foreign -> foreign.fields("values"))
                    .map(ColumnMappingReader::words)
                    .orElseGet(Map::of);
            Optional<String> name = home.text(key);
            Optional<Headings.Target> target = name.flatMap(headings::find);
            if (target.isPresent()) {
                // Headings are compared without the spaces and line breaks that a spreadsheet keeps.
                columns.put(
                        ColumnsReader.plain(heading),
                        new ColumnMapping.Foreign(fields.place(heading), target.get(), words));
            } else {
                name.ifPresent(unknown -> problems.add(headings.unknown(home.place(key), home.path(key), unknown)));
            }
        }
    }

    /** A word without a value is no answer. */
    private static Map<String, Optional<String>> words(Fields fields) {
        Map<String, Optional<String>> words = new LinkedHashMap<>();
        for (String word : fields.keys()) {
            words.put(word.strip().toLowerCase(Locale.ROOT), fields.has(word) ? fields.text(word) : Optional.empty());
        }
        return words;
    }

    private void fixed(
            Fields fields, SortedMap<String, ColumnMapping.Foreign> columns, Map<Headings.Target, Node> fixed) {
        for (String name : fields.keys()) {
            Optional<Headings.Target> target = headings.find(name);
            Optional<Node> node = fields.node(name);
            if (target.isEmpty()) {
                problems.add(headings.unknown(fields.place(name), fields.path(name), name));
            } else if (columns.values().stream()
                    .anyMatch(foreign -> foreign.target().equals(target.get()))) {
                fields.reject(name, "a value in 'fixed' or a heading in 'columns', not both");
            } else {
                node.ifPresent(value -> fixed.put(target.get(), value));
            }
        }
    }

    private static Pattern pattern(String heading) {
        return Pattern.compile(
                Arrays.stream(ColumnsReader.plain(heading).split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")),
                Pattern.CASE_INSENSITIVE);
    }
}
