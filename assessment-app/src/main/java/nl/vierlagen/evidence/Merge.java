package nl.vierlagen.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.vierlagen.layer.Problems;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Puts facts into a text, and leaves every other character of it as it is. */
final class Merge {

    private static final int STEP = 2;

    private final String source;
    private final YamlText text;
    private final boolean replaces;
    private final Problems problems;
    private final List<String> kept = new ArrayList<>();

    /** Made for one text; {@code replaces} where what is written there gives way to what was counted. */
    Merge(String source, YamlText text, boolean replaces, Problems problems) {
        this.source = source;
        this.text = text;
        this.replaces = replaces;
        this.problems = problems;
    }

    /** Proposals that stood back, as messages. */
    List<String> kept() {
        return List.copyOf(kept);
    }

    void mapping(MappingNode node, Fact.Group counted, String path) {
        Map<String, Fact> missing = new LinkedHashMap<>();
        counted.facts().forEach((key, fact) -> {
            Optional<NodeTuple> written = find(node, key);
            if (written.isPresent()) {
                value(node, written.get(), fact, path.isEmpty() ? key : path + "." + key);
            } else {
                missing.put(key, fact);
            }
        });
        if (!missing.isEmpty()) {
            insert(node, new Fact.Group(missing));
        }
    }

    private static Optional<NodeTuple> find(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                        && scalar.getValue().equals(key))
                .findFirst();
    }

    private void value(MappingNode home, NodeTuple tuple, Fact counted, String path) {
        Node written = tuple.getValueNode();
        if (isNothing(written)) {
            fill(home, tuple, counted);
        } else if (counted instanceof Fact.Group group && written instanceof MappingNode mapping) {
            mapping(mapping, group, path);
        } else if (counted instanceof Fact.Listing listing && written instanceof SequenceNode sequence) {
            listing(sequence, listing, path);
        } else if (counted instanceof Fact.Sources sources && written instanceof SequenceNode sequence) {
            sources(sequence, sources);
        } else if (counted instanceof Fact.Value value && written instanceof ScalarNode scalar) {
            scalar(scalar, value, path);
        } else if (isSources(counted)) {
            kept.add(text.place(source, written) + ": " + path + ": kept as it is; " + FactWriter.line(counted, false)
                    + " goes with it");
        } else {
            String kind =
                    counted instanceof Fact.Listing ? "a list" : counted instanceof Fact.Group ? "keys" : "a value";
            problems.add(text.place(source, written), path, "something else than " + kind, kind + ", for the facts");
        }
    }

    /** Evidence alone, which may not take the place of an answer that is a bare rating. */
    private static boolean isSources(Fact counted) {
        return counted instanceof Fact.Sources
                || counted instanceof Fact.Group group
                        && group.facts().values().stream().allMatch(Fact.Sources.class::isInstance);
    }

    /** As an assessment file is read: no value, or the word null. */
    private static boolean isNothing(Node node) {
        return YamlText.isEmpty(node)
                || node instanceof ScalarNode scalar
                        && scalar.isPlain()
                        && scalar.getValue().equals("null");
    }

    private void scalar(ScalarNode written, Fact.Value counted, String path) {
        if (isSame(written.getValue(), counted)) {
            return;
        }
        if (counted.isProposal()) {
            counted.reason()
                    .ifPresent(reason -> kept.add(text.place(source, written) + ": " + path + ": kept '"
                            + written.getValue() + "'; proposed: '" + counted.text() + "' (" + reason + ")"));
        } else if (replaces) {
            text.replace(text.start(written), text.end(written), FactWriter.line(counted, text.isJson()));
        } else {
            problems.add(
                    text.place(source, written),
                    path,
                    "'" + written.getValue() + "' where " + counted.text() + " was counted",
                    "the same, or nothing; --replace puts what was counted in its place");
        }
    }

    private static boolean isSame(String written, Fact.Value counted) {
        if (written.strip().equals(counted.text())) {
            return true;
        }
        if (counted.kind() != Fact.Kind.NUMBER) {
            return false;
        }
        try {
            return new BigDecimal(written).compareTo(new BigDecimal(counted.text())) == 0;
        } catch (NumberFormatException other) {
            return false;
        }
    }

    private void fill(MappingNode home, NodeTuple tuple, Fact counted) {
        Node written = tuple.getValueNode();
        boolean isShort = counted instanceof Fact.Value || counted instanceof Fact.Group group && group.isShort();
        if (!YamlText.isEmpty(written)) {
            text.replace(text.start(written), text.end(written), FactWriter.line(counted, text.isJson()));
        } else if (isShort || home.getFlowStyle() == FlowStyle.FLOW) {
            text.insert(text.end(written), " " + FactWriter.line(counted, text.isJson()));
        } else {
            int column = YamlText.column(tuple.getKeyNode()) + STEP;
            List<String> lines = new ArrayList<>();
            if (counted instanceof Fact.Group group) {
                lines.addAll(FactWriter.block(group, column));
            } else if (counted instanceof Fact.Listing listing) {
                listing.entries().forEach(entry -> lines.addAll(FactWriter.entry(entry, column)));
            }
            insertLines(text.lineEnd(written), lines);
        }
    }

    private void insert(MappingNode node, Fact.Group missing) {
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            List<String> pairs = missing.facts().entrySet().stream()
                    .map(pair -> FactWriter.pair(pair.getKey(), pair.getValue(), text.isJson()))
                    .toList();
            List<NodeTuple> tuples = node.getValue();
            Optional<NodeTuple> last = tuples.isEmpty() ? Optional.empty() : Optional.of(tuples.get(tuples.size() - 1));
            insertInFlow(node, last.map(NodeTuple::getKeyNode), last.map(NodeTuple::getValueNode), pairs);
        } else {
            int column = YamlText.column(node.getValue().get(0).getKeyNode());
            insertLines(text.lineEnd(node), FactWriter.block(missing, column));
        }
    }

    private void insertInFlow(
            CollectionNode<?> node, Optional<Node> lastStart, Optional<Node> last, List<String> items) {
        if (last.isEmpty()) {
            String joined = String.join(", ", items);
            boolean isTight = text.isJson() || node instanceof SequenceNode;
            text.insert(text.start(node) + 1, isTight ? joined : " " + joined + " ");
            return;
        }
        String separator = text.indent(lastStart.orElseThrow())
                .map(indent -> "," + text.lineEnd() + indent)
                .orElse(", ");
        text.insert(text.end(last.get()), separator + String.join(separator, items));
    }

    private void insertLines(int at, List<String> lines) {
        text.insert(at, text.lineEnd() + String.join(text.lineEnd(), lines));
    }

    private void listing(SequenceNode node, Fact.Listing listing, String path) {
        List<Map<String, String>> written =
                node.getValue().stream().map(Merge::values).toList();
        List<Fact.Group> missing = new ArrayList<>();
        for (Fact.Group counted : listing.entries()) {
            int index = listing.identity().find(counted, written);
            if (index >= 0 && node.getValue().get(index) instanceof MappingNode entry) {
                mapping(entry, counted, path + "[" + index + "]");
            } else if (index == -1) {
                missing.add(counted);
            } else {
                problems.add(
                        text.place(source, node),
                        path,
                        "more than one entry that could be " + FactWriter.line(counted, false),
                        "one; an address tells which");
            }
        }
        if (!missing.isEmpty()) {
            append(
                    node,
                    missing.stream()
                            .map(entry -> FactWriter.line(entry, text.isJson()))
                            .toList(),
                    column -> missing.stream()
                            .flatMap(entry -> FactWriter.entry(entry, column).stream())
                            .toList());
        }
    }

    private void sources(SequenceNode node, Fact.Sources sources) {
        List<String> written = node.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue().strip())
                .toList();
        List<String> missing = sources.names().stream()
                .filter(name -> !written.contains(name))
                .map(FactWriter::quoted)
                .toList();
        if (!missing.isEmpty()) {
            append(
                    node,
                    missing,
                    column -> missing.stream()
                            .map(name -> " ".repeat(column) + "- " + name)
                            .toList());
        }
    }

    private static Map<String, String> values(Node entry) {
        Map<String, String> values = new LinkedHashMap<>();
        if (entry instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && tuple.getValueNode() instanceof ScalarNode value
                        && !isNothing(value)) {
                    values.putIfAbsent(key.getValue(), value.getValue());
                }
            }
        }
        return values;
    }

    /** Adds items to a list: each in one piece between brackets, or on lines of their own that begin in its column. */
    private void append(SequenceNode node, List<String> items, IntFunction<List<String>> lines) {
        if (node.getFlowStyle() == FlowStyle.FLOW) {
            List<Node> written = node.getValue();
            Optional<Node> last = written.isEmpty() ? Optional.empty() : Optional.of(written.get(written.size() - 1));
            insertInFlow(node, last, last, items);
            return;
        }
        insertLines(text.lineEnd(node), lines.apply(YamlText.column(node)));
    }
}
