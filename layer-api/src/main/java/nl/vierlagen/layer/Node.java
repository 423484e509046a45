package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A value of a document as it was read, with the place where it stands. {@link Documents} makes it, {@link Fields} reads it. */
public sealed interface Node {

    /** Where the value begins. */
    Place place();

    /** What the value is, in the words of an error message: {@code the number 12}, {@code a list}. */
    String described();

    /** Keys with their values, in the order of the document. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            Objects.requireNonNull(place, "place");
            entries = List.copyOf(entries);
        }

        @Override
        public String described() {
            return "keys with values";
        }
    }

    /** One key of a mapping with its value. */
    record Entry(Place place, String key, Node value) {
        public Entry {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A list. */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            Objects.requireNonNull(place, "place");
            items = List.copyOf(items);
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A single value, kept as it was written. A cell of a table is of the kind that it can be read as. */
    record Scalar(Place place, Kind kind, String text) implements Node {
        public Scalar {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        /** Whether it is of that kind, or is a cell that can be read so. */
        public boolean is(Kind asked) {
            return as(asked).isPresent();
        }

        /** The same as a value of that kind; empty if it is of another one. */
        Optional<Scalar> as(Kind asked) {
            if (kind != Kind.CELL || asked == Kind.CELL) {
                return kind == asked ? Optional.of(this) : Optional.empty();
            }
            return Cells.written(text, asked).map(typed -> new Scalar(place, asked, typed));
        }

        /** The items of a cell that holds a list: those between semicolons or ends of lines. */
        public List<Scalar> items() {
            return Cells.items(text).stream()
                    .map(item -> new Scalar(place, kind, item))
                    .toList();
        }

        @Override
        public String described() {
            return switch (kind) {
                case TEXT, CELL -> "'" + Problems.abridged(text) + "'";
                case NUMBER -> "the number " + Problems.abridged(text);
                case TRUTH -> text;
                case NOTHING -> "nothing";
            };
        }
    }

    /** The kinds of single values that JSON and YAML tell apart, and the one kind that a table has. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING,
        /** A cell of a table, which does not tell what it is: it is read as whatever is asked for. */
        CELL
    }
}
