package nl.vierlagen.reputation;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;

/** So many out of so many. */
record Share(int whole, int part) {

    /** Far above any honest count; keeps a slip of the keyboard out. */
    static final int MOST = 100_000_000;

    Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to whole: " + part + " of " + whole);
        }
    }

    /** Reads two counts of a mapping; empty unless both are there, and the part is no more than the whole. */
    static Optional<Share> read(Fields fields, String wholeKey, String partKey) {
        OptionalInt whole = fields.integer(wholeKey, 0, MOST);
        OptionalInt part = fields.integer(partKey, 0, MOST);
        return notAbove(fields, partKey, part, wholeKey, whole) ? of(whole, part) : Optional.empty();
    }

    /** Both counts, which fit; empty unless both are there. */
    static Optional<Share> of(OptionalInt whole, OptionalInt part) {
        return whole.isPresent() && part.isPresent()
                ? Optional.of(new Share(whole.getAsInt(), part.getAsInt()))
                : Optional.empty();
    }

    /** Notes a problem where both counts are there and the part is above the whole; true if there is none. */
    static boolean notAbove(Fields fields, String partKey, OptionalInt part, String wholeKey, OptionalInt whole) {
        boolean above = part.isPresent() && whole.isPresent() && part.getAsInt() > whole.getAsInt();
        if (above) {
            fields.reject(partKey, "at most " + whole.getAsInt() + ", the number of '" + wholeKey + "'");
        }
        return !above;
    }

    /** From 0 to 100; empty where there is nothing to take a share of. */
    OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
