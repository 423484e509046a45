package nl.vierlagen.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.vierlagen.layer.Fields;

/** So many out of so many. */
record Share(int part, int whole) {

    /** Far above any honest count; keeps a slip of the keyboard out. */
    static final int MOST = 10_000_000;

    Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to whole: " + part + " of " + whole);
        }
    }

    /** Reads two counts of a mapping; empty unless both are there and fit. */
    static Optional<Share> read(Fields fields, String partKey, String wholeKey) {
        return read(fields, partKey, wholeKey, fields.integer(wholeKey, 0, MOST));
    }

    /** Reads the part of a whole that was read before; empty unless both are there and fit. */
    static Optional<Share> read(Fields fields, String partKey, String wholeKey, OptionalInt whole) {
        OptionalInt part = fields.integer(partKey, 0, MOST);
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        if (part.getAsInt() > whole.getAsInt()) {
            fields.reject(partKey, "at most " + whole.getAsInt() + ", the number of '" + wholeKey + "'");
            return Optional.empty();
        }
        return Optional.of(new Share(part.getAsInt(), whole.getAsInt()));
    }

    /** How many of these items something holds for; empty if that is unknown for any of them. */
    static <T> Optional<Share> of(List<T> items, Function<T, Optional<Boolean>> holds) {
        List<Boolean> known =
                items.stream().map(holds).flatMap(Optional::stream).toList();
        int part = (int) known.stream().filter(Boolean::booleanValue).count();
        return known.size() == items.size() ? Optional.of(new Share(part, items.size())) : Optional.empty();
    }

    /** From 0 to 100; empty where there is nothing to take a share of. */
    OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
