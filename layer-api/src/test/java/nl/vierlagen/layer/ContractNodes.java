package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Facts, and the same facts changed at one path, for {@link FactsContract}. */
final class ContractNodes {

    private static final String ROOT = "facts";

    private ContractNodes() {}

    static Node of(String yaml) {
        Problems problems = new Problems();
        Optional<Node> node = Documents.yaml(ROOT, yaml, problems);
        assertThat(problems.list()).as("facts must be YAML: mend it").isEmpty();
        return node.orElseThrow();
    }

    /** The paths of all values that are no mapping and no list. */
    static List<String> leaves(Node facts) {
        return paths(facts, Node.Scalar.class);
    }

    static List<String> mappings(Node facts) {
        return paths(facts, Node.Mapping.class);
    }

    static List<String> numbers(Node facts) {
        List<String> numbers = new ArrayList<>();
        all(facts).forEach((path, node) -> {
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER) {
                numbers.add(path);
            }
        });
        return numbers;
    }

    /** The same facts with something else, or nothing, at a path. */
    static Node replaced(Node facts, String path, Function<Node, Optional<Node>> change) {
        return replaced(facts, ROOT, path, change).orElseThrow();
    }

    /** The same facts with one more key in the mapping at a path. */
    static Node added(Node facts, String path, String key) {
        return replaced(facts, path, node -> {
            List<Node.Entry> entries = new ArrayList<>(((Node.Mapping) node).entries());
            entries.add(new Node.Entry(node.place(), key, new Node.Scalar(node.place(), Node.Kind.NUMBER, "1")));
            return Optional.of(new Node.Mapping(node.place(), entries));
        });
    }

    /** A mapping, which no fact's value is, in the place of one. */
    static Optional<Node> wrong(Node node) {
        Node inside = new Node.Scalar(node.place(), Node.Kind.TEXT, "wrong");
        return Optional.of(new Node.Mapping(node.place(), List.of(new Node.Entry(node.place(), "wrong", inside))));
    }

    static Optional<Node> number(Node node, String figure) {
        return Optional.of(new Node.Scalar(node.place(), Node.Kind.NUMBER, figure));
    }

    private static List<String> paths(Node facts, Class<? extends Node> kind) {
        List<String> paths = new ArrayList<>();
        all(facts).forEach((path, node) -> {
            if (kind.isInstance(node)) {
                paths.add(path);
            }
        });
        return paths;
    }

    private static SortedMap<String, Node> all(Node facts) {
        SortedMap<String, Node> all = new TreeMap<>();
        collect(facts, ROOT, all);
        return all;
    }

    private static void collect(Node node, String path, SortedMap<String, Node> all) {
        all.put(path, node);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), path + "." + entry.key(), all));
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                collect(sequence.items().get(i), path + "[" + i + "]", all);
            }
        }
    }

    private static Optional<Node> replaced(
            Node node, String path, String wanted, Function<Node, Optional<Node>> change) {
        if (path.equals(wanted)) {
            return change.apply(node);
        }
        if (node instanceof Node.Mapping mapping) {
            List<Node.Entry> entries = new ArrayList<>();
            for (Node.Entry entry : mapping.entries()) {
                replaced(entry.value(), path + "." + entry.key(), wanted, change)
                        .ifPresent(value -> entries.add(new Node.Entry(entry.place(), entry.key(), value)));
            }
            return Optional.of(new Node.Mapping(mapping.place(), entries));
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                replaced(sequence.items().get(i), path + "[" + i + "]", wanted, change)
                        .ifPresent(items::add);
            }
            return Optional.of(new Node.Sequence(sequence.place(), items));
        }
        return Optional.of(node);
    }
}
