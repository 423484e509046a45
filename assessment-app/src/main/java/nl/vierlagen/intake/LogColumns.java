package nl.vierlagen.intake;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problems;

/**
 * The columns that a log can have, and what stands for them in the logs of others.
 *
 * @param known the headings that Vierlagen has for such a log
 * @param foreign the known heading that each foreign one stands for
 * @param values words that stand for others, in small letters, in any column that holds one of a few words
 * @param fixed what is the same in every row, by the known heading
 * @param encoding of the text; empty to find out
 */
public record LogColumns(
        List<String> known,
        Map<String, String> foreign,
        Map<String, String> values,
        Map<String, String> fixed,
        Optional<Charset> encoding) {

    public LogColumns {
        known = List.copyOf(known);
        foreign = Map.copyOf(foreign);
        values = Map.copyOf(values);
        fixed = Map.copyOf(fixed);
    }

    /** Of a log that is written for Vierlagen. */
    public static LogColumns of(List<String> known) {
        return new LogColumns(known, Map.of(), Map.of(), Map.of(), Optional.empty());
    }

    /** The same for logs of others, with a mapping file; empty, with problems noted, if anything in it is wrong. */
    public Optional<LogColumns> mappedBy(Path file, Problems problems) {
        return YamlFile.read(file, problems).map(this::read).filter(read -> problems.isEmpty());
    }

    private LogColumns read(Fields root) {
        Map<String, String> headings = new LinkedHashMap<>();
        root.fields("columns").ifPresent(fields -> {
            for (String heading : fields.keys()) {
                fields.require(heading);
                fields.choice(heading, "column", known)
                        .filter(to -> isNew(headings.containsValue(to), fields, heading, "a column that no other has"))
                        .ifPresent(to -> headings.put(ColumnsReader.plain(heading), to));
            }
        });
        Map<String, String> words = new LinkedHashMap<>();
        root.fields("values").ifPresent(fields -> {
            for (String word : fields.keys()) {
                fields.require(word);
                fields.text(word).ifPresent(to -> words.put(word.strip().toLowerCase(Locale.ROOT), to));
            }
        });
        Map<String, String> same = new LinkedHashMap<>();
        root.fields("fixed").ifPresent(fields -> {
            for (String column : fields.keys()) {
                if (!known.contains(column)) {
                    fields.rejectKey(column, "column", known);
                } else if (isNew(
                        headings.containsValue(column), fields, column, "a value here or a heading in 'columns'")) {
                    fields.text(column).ifPresent(value -> same.put(column, value));
                }
            }
        });
        Optional<Charset> named = root.choice("encoding", "encoding", ColumnMappingReader.ENCODINGS.keySet())
                .map(ColumnMappingReader.ENCODINGS::get);
        root.finish();
        return new LogColumns(known, headings, words, same, named);
    }

    private static boolean isNew(boolean isTaken, Fields fields, String key, String allowed) {
        if (isTaken) {
            fields.reject(key, allowed);
        }
        return !isTaken;
    }

    /** The known heading that a heading stands for. */
    Optional<String> find(String heading) {
        String plain = ColumnsReader.plain(heading);
        String mapped = foreign.get(plain);
        String own = plain.toLowerCase(Locale.ROOT);
        boolean isOwn = known.contains(own) && !foreign.containsValue(own) && !fixed.containsKey(own);
        return mapped == null ? Optional.of(own).filter(name -> isOwn) : Optional.of(mapped);
    }
}
