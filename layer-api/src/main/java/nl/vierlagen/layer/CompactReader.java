package nl.vierlagen.layer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CompactWriter} wrote. */
final class CompactReader {

    private static final Node.Kind[] KINDS = Node.Kind.values();

    private final byte[] bytes;
    private final String source;
    private int position;

    /**
     * Reads from a position on.
     *
     * @param source the name of the document, for its places
     */
    CompactReader(byte[] bytes, int position, String source) {
        this.bytes = bytes;
        this.position = position;
        this.source = source;
    }

    int position() {
        return position;
    }

    void skip(int length) {
        position += length;
    }

    int number() {
        int number = 0;
        int shift = 0;
        int next;
        do {
            next = bytes[position++];
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    String text() {
        int length = number();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    Node node() {
        int form = number();
        Place place = place();
        return switch (form) {
            case CompactWriter.MAPPING -> new Node.Mapping(place, entries());
            case CompactWriter.SEQUENCE -> new Node.Sequence(place, items());
            default -> new Node.Scalar(place, KINDS[form - CompactWriter.SCALAR], text());
        };
    }

    private Place place() {
        int line = number();
        return new Place(source, line, number());
    }

    private List<Node.Entry> entries() {
        int count = number();
        List<Node.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Place place = place();
            String key = text();
            entries.add(new Node.Entry(place, key, node()));
        }
        return entries;
    }

    private List<Node> items() {
        int count = number();
        List<Node> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(node());
        }
        return items;
    }
}
