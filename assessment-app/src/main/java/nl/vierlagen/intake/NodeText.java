package nl.vierlagen.intake;

import nl.vierlagen.layer.Node;

/** What a node says, in a fixed form without places: the same for two that say the same. */
final class NodeText {

    private NodeText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        if (node instanceof Node.Mapping mapping) {
            text.append('{');
            for (Node.Entry entry : mapping.entries()) {
                text.append(entry.key()).append('\0');
                write(entry.value(), text);
            }
            text.append('}');
        } else if (node instanceof Node.Sequence sequence) {
            text.append('[');
            sequence.items().forEach(item -> write(item, text));
            text.append(']');
        } else if (node instanceof Node.Scalar scalar) {
            text.append(scalar.kind().name()).append(scalar.text()).append('\0');
        }
    }
}
