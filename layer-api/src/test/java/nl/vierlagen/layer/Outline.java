package nl.vierlagen.layer;

import java.util.stream.Collectors;

/**
 * A document on one line, each value with its line and column: {@code 1:1{a@1:1=1:4 NUMBER 12}} is a mapping with the key
 * {@code a}, whose value begins at column 4.
 */
final class Outline {

    private Outline() {}

    static String of(Node node) {
        String at = node.place().line() + ":" + node.place().column();
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream().map(Outline::of).collect(Collectors.joining(", ", at + "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Outline::of).collect(Collectors.joining(", ", at + "[", "]"));
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return (at + " " + scalar.kind() + " " + scalar.text()).strip();
    }

    private static String of(Node.Entry entry) {
        return entry.key() + "@" + entry.place().line() + ":" + entry.place().column() + "=" + of(entry.value());
    }
}
