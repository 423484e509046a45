package nl.vierlagen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes facts as YAML, or as JSON. */
public final class FactWriter {

    private static final int STEP = 2;

    private FactWriter() {}

    /** The lines of a block of YAML that begins in a column, from 0. */
    public static List<String> block(Fact.Group group, int column) {
        List<String> lines = new ArrayList<>();
        group.facts().forEach((key, fact) -> add(lines, " ".repeat(column) + key + ":", fact, column));
        return lines;
    }

    /** The lines of an entry of a list whose hyphen stands in that column. */
    static List<String> entry(Fact.Group group, int column) {
        List<String> lines = block(group, column + STEP);
        lines.set(0, " ".repeat(column) + "- " + lines.get(0).substring(column + STEP));
        return lines;
    }

    private static void add(List<String> lines, String head, Fact fact, int column) {
        if (fact instanceof Fact.Value value) {
            lines.add(head + " " + line(value, false)
                    + value.reason().map(reason -> "  # proposed: " + reason).orElse(""));
        } else if (fact instanceof Fact.Group group && !group.isShort()) {
            lines.add(head);
            lines.addAll(block(group, column + STEP));
        } else if (fact instanceof Fact.Listing listing) {
            lines.add(head);
            listing.entries().forEach(entry -> lines.addAll(entry(entry, column + STEP)));
        } else {
            lines.add(head + " " + line(fact, false));
        }
    }

    /** The same on one line, in braces where it is more than a value. */
    static String line(Fact fact, boolean isJson) {
        if (fact instanceof Fact.Value value) {
            boolean isQuoted = value.kind() == Fact.Kind.TEXT || value.kind() == Fact.Kind.WORD && isJson;
            return isQuoted ? quoted(value.text()) : value.text();
        }
        if (fact instanceof Fact.Group group) {
            List<String> pairs = new ArrayList<>();
            for (Map.Entry<String, Fact> pair : group.facts().entrySet()) {
                pairs.add(pair(pair.getKey(), pair.getValue(), isJson));
            }
            String joined = String.join(", ", pairs);
            return isJson ? "{" + joined + "}" : "{ " + joined + " }";
        }
        List<String> items = fact instanceof Fact.Listing listing
                ? listing.entries().stream().map(entry -> line(entry, isJson)).toList()
                : ((Fact.Sources) fact).names().stream().map(FactWriter::quoted).toList();
        return "[" + String.join(", ", items) + "]";
    }

    /** A key with its value. */
    static String pair(String key, Fact fact, boolean isJson) {
        return (isJson ? quoted(key) : key) + ": " + line(fact, isJson);
    }

    static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
    }
}
