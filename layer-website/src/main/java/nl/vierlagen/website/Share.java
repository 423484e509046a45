package nl.vierlagen.website;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;

/** So many out of so many. */
record Share(long whole, long part) {

    /** Out of nothing: there is no percentage. */
    static final Share OF_NOTHING = new Share(0, 0);

    /** Far above any honest count; keeps a slip of the keyboard out. */
    private static final int MOST = 100_000_000;

    Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to whole: " + part + " of " + whole);
        }
    }

    /** Reads two counts of a mapping; empty unless both are there and the part is no more than the whole. */
    static Optional<Share> read(Fields fields, String wholeKey, String partKey) {
        return of(fields, wholeKey, count(fields, wholeKey), partKey, count(fields, partKey));
    }

    /** Reads one count. A count in several shares is read once, so that what is wrong with it is told once. */
    static OptionalInt count(Fields fields, String key) {
        return fields.integer(key, 0, MOST);
    }

    /** Two counts of a mapping; empty, with a problem noted, if the part is more than the whole. */
    static Optional<Share> of(Fields fields, String wholeKey, OptionalInt whole, String partKey, OptionalInt part) {
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        if (part.getAsInt() > whole.getAsInt()) {
            fields.reject(partKey, "at most " + whole.getAsInt() + ", the number of '" + wholeKey + "'");
            return Optional.empty();
        }
        return Optional.of(new Share(whole.getAsInt(), part.getAsInt()));
    }

    /** Both together. */
    Share plus(Share other) {
        return new Share(whole + other.whole, part + other.part);
    }

    /** What the part leaves of the whole. */
    Share rest() {
        return new Share(whole, whole - part);
    }

    /** From 0 to 100; empty where there is nothing to take a share of. */
    OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
