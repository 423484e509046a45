package nl.vierlagen.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A text of YAML or JSON with the places of what stands in it, and what is to be changed there. */
final class YamlText {

    private record Change(int from, int to, String text) {}

    private final String text;
    private final boolean isJson;
    private final String lineEnd;
    private final List<Change> changes = new ArrayList<>();

    YamlText(String text, boolean isJson) {
        this.text = text;
        this.isJson = isJson;
        this.lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    String text() {
        return text;
    }

    boolean isJson() {
        return isJson;
    }

    String lineEnd() {
        return lineEnd;
    }

    /** What stands in it; throws what the parser throws. */
    Optional<Node> root() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Documents.MAX_CHARACTERS)
                .setAllowDuplicateKeys(true)
                .setBufferSize(16 * 1024)
                .build();
        // JSON may be indented by tabs, where YAML may not; blanks take as many places.
        return new Compose(settings).composeString(isJson ? text.replace('\t', ' ') : text);
    }

    Place place(String source, Node node) {
        Mark mark = node.getStartMark().orElseThrow();
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The column in which a node begins, from 0. */
    static int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }

    /** Where the content of a node begins: after its anchor and tag. */
    int start(Node node) {
        int at = offset(node.getStartMark().orElseThrow());
        while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Where the last character of a node's content has been. */
    int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            return end(last(node));
        }
        return offset(node.getEndMark().orElseThrow());
    }

    private static Node last(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().get(mapping.getValue().size() - 1).getValueNode();
        }
        List<Node> items = ((SequenceNode) node).getValue();
        return items.get(items.size() - 1);
    }

    /** The end of the line on which a node ends. */
    int lineEnd(Node node) {
        int at = end(node);
        boolean isBeyond = at > 0 && text.charAt(at - 1) == '\n' && !isEmpty(node);
        if (isBeyond) {
            // A text in several lines ends with the last of these.
            return at > 1 && text.charAt(at - 2) == '\r' ? at - 2 : at - 1;
        }
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    static boolean isEmpty(Node node) {
        return node instanceof ScalarNode
                && node.getStartMark().orElseThrow().getIndex()
                        == node.getEndMark().orElseThrow().getIndex();
    }

    /** The white space before a node on its line; empty if something else stands there too. */
    Optional<String> indent(Node node) {
        int start = offset(node.getStartMark().orElseThrow());
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
        String before = text.substring(lineStart, start);
        return before.isBlank() && lineStart > 0 ? Optional.of(before) : Optional.empty();
    }

    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, Math.min(mark.getIndex(), text.codePointCount(0, text.length())));
    }

    /** Puts a text where nothing is. */
    void insert(int at, String inserted) {
        changes.add(new Change(at, at, inserted));
    }

    /** Puts a text in the place of another one. */
    void replace(int from, int to, String instead) {
        changes.add(new Change(from, to, instead));
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }

    /** The text with all changes made; of two at one place, in the order in which they came. */
    String changed() {
        List<Change> sorted = new ArrayList<>(changes);
        sorted.sort((one, other) -> Integer.compare(one.from(), other.from()));
        StringBuilder built = new StringBuilder();
        int at = 0;
        for (Change change : sorted) {
            built.append(text, at, change.from()).append(change.text());
            at = change.to();
        }
        return built.append(text.substring(at)).toString();
    }
}
