package nl.vierlagen.layer;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands in what was read.
 *
 * @param source name of the file as the user gave it, or {@code -} for standard input
 * @param line line in the source, from 1
 * @param column character in the line, from 1
 */
public record Place(String source, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        Objects.requireNonNull(source, "source");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ", " + column);
        }
    }

    /** The first character of a source. */
    public static Place startOf(String source) {
        return new Place(source, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code source:line:column}, as editors and compilers write it. */
    @Override
    public String toString() {
        return source + ":" + line + ":" + column;
    }
}
