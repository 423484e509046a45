package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;

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

    /** A single value, kept as it was written. */
    record Scalar(Place place, Kind kind, String text) implements Node {
        public Scalar {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String described() {
            return switch (kind) {
                case TEXT -> "'" + Problems.abridged(text) + "'";
                case NUMBER -> "the number " + Problems.abridged(text);
                case TRUTH -> text;
                case NOTHING -> "nothing";
            };
        }
    }

    /** The kinds of single values that JSON and YAML tell apart. */
    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING
    }
}
