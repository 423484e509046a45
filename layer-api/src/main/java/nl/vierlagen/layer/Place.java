package nl.vierlagen.layer;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something stands in what was read.
 *
 * @param source name of the file as the user gave it, or {@code -} for standard input
 * @param line line in the source, from 1; in a workbook the row
 * @param column character in the line, from 1; in a table the number of the column
 * @param cell what a person calls the cell of a table, such as {@code Sheet1!C7}; empty in any other text
 */
public record Place(String source, int line, int column, Optional<String> cell) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::source).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(cell, "cell");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ", " + column);
        }
    }

    /** A place in a text that is no table. */
    public Place(String source, int line, int column) {
        this(source, line, column, Optional.empty());
    }

    /** The first character of a source. */
    public static Place startOf(String source) {
        return new Place(source, 1, 1);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code source:line:column}, as editors and compilers write it; {@code source:cell} in a table. */
    @Override
    public String toString() {
        return source + ":" + cell.orElseGet(() -> line + ":" + column);
    }
}
