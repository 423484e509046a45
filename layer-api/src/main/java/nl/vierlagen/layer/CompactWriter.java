package nl.vierlagen.layer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes {@link Node}s with their places in the form that {@link CompactReader} reads. */
final class CompactWriter {

    static final int MAPPING = 0;
    static final int SEQUENCE = 1;

    /** The number of the first kind of scalar; the others follow in their own order. */
    static final int SCALAR = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] toByteArray() {
        return out.toByteArray();
    }

    /** A whole number from 0, seven bits a byte, the lowest first. */
    void number(int number) {
        int left = number;
        while (left > 0x7f) {
            out.write(left & 0x7f | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }

    void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) {
        number(bytes.length);
        out.writeBytes(bytes);
    }

    void node(Node node) {
        if (node instanceof Node.Mapping mapping) {
            number(MAPPING);
            place(mapping.place());
            number(mapping.entries().size());
            mapping.entries().forEach(entry -> {
                place(entry.place());
                text(entry.key());
                node(entry.value());
            });
        } else if (node instanceof Node.Sequence sequence) {
            number(SEQUENCE);
            place(sequence.place());
            number(sequence.items().size());
            sequence.items().forEach(this::node);
        } else if (node instanceof Node.Scalar scalar) {
            number(SCALAR + scalar.kind().ordinal());
            place(scalar.place());
            text(scalar.text());
        }
    }

    private void place(Place place) {
        number(place.line());
        number(place.column());
    }
}
