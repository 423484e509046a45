package nl.vierlagen.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;

/**
 * What foreign headings and words of a table stand for.
 *
 * @param columns by heading
 * @param values words for ratings, in small letters, in any column; empty for one that is no answer
 * @param fixed what is the same for every client
 * @param ignored headings whose columns are passed over; {@code *} stands for any characters
 * @param encoding of a table that is text; empty to find out
 * @param sheet of a workbook; empty for the first one that is not hidden
 */
record ColumnMapping(
        SortedMap<String, Foreign> columns,
        Map<String, Optional<String>> values,
        Map<Headings.Target, Node> fixed,
        List<Pattern> ignored,
        Optional<Charset> encoding,
        Optional<String> sheet) {

    /** Of a table that is written for Vierlagen. */
    static final ColumnMapping NONE =
            new ColumnMapping(new TreeMap<>(), Map.of(), Map.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A foreign heading.
     *
     * @param place where the mapping names it
     * @param words what stands for another word in this column alone, in small letters
     */
    record Foreign(Place place, Headings.Target target, Map<String, Optional<String>> words) {}

    boolean ignores(String heading) {
        return ignored.stream().anyMatch(pattern -> pattern.matcher(heading).matches());
    }
}
