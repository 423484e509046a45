package nl.vierlagen.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * So many out of so many. Wherever both are named, the part comes first and the whole second.
 *
 * @param part how many of the whole, from none to all of them
 * @param whole how many there are; 0 where there is nothing to take a share of
 */
public record Share(long part, long whole) {

    /** What a count may be at most: far above any honest one, it keeps a slip of the keyboard out. */
    public static final int MOST = 100_000_000;

    /** None out of none: a sum begins with it. */
    public static final Share OF_NOTHING = new Share(0, 0);

    /** @throws IllegalArgumentException if the part is below 0 or above the whole */
    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("part must be from 0 to whole: " + part + " of " + whole);
        }
    }

    /**
     * Reads a count. One that is in several shares is read once, so that what is wrong with it is told once.
     *
     * @return empty if the key is missing, or, with a problem noted, if it has no whole number from 0 to {@link #MOST}
     */
    public static OptionalInt count(Fields fields, String key) {
        return fields.integer(key, 0, MOST);
    }

    /**
     * Reads two counts of a mapping.
     *
     * @return empty unless both are there; empty, with a problem noted at the part's key, if the part is above the whole
     */
    public static Optional<Share> read(Fields fields, String partKey, String wholeKey) {
        return read(fields, partKey, wholeKey, count(fields, wholeKey));
    }

    /**
     * Reads two counts of the mapping inside.
     *
     * @param group the key of that mapping
     * @return empty unless both are there; empty, with a problem noted at the part's key, if the part is above the whole
     */
    public static Optional<Share> readIn(Fields fields, String group, String partKey, String wholeKey) {
        return fields.fields(group).flatMap(inside -> read(inside, partKey, wholeKey));
    }

    /**
     * Reads the part of a whole that was read before.
     *
     * @param whole what {@link #count} gave for the whole
     * @return empty unless both are there; empty, with a problem noted at the part's key, if the part is above the whole
     */
    public static Optional<Share> read(Fields fields, String partKey, String wholeKey, OptionalInt whole) {
        OptionalInt part = count(fields, partKey);
        return fits(fields, partKey, part, wholeKey, whole) ? of(part, whole) : Optional.empty();
    }

    /**
     * Whether one count that was read may be a part of another; if not, a problem is noted at the part's key.
     *
     * @return false only if both are there and the part is above the whole
     */
    public static boolean fits(Fields fields, String partKey, OptionalInt part, String wholeKey, OptionalInt whole) {
        boolean above = part.isPresent() && whole.isPresent() && part.getAsInt() > whole.getAsInt();
        if (above) {
            fields.reject(partKey, "at most " + whole.getAsInt() + ", the number of '" + wholeKey + "'");
        }
        return !above;
    }

    /**
     * Two counts that fit.
     *
     * @return empty unless both are there
     * @throws IllegalArgumentException if the part is below 0 or above the whole
     */
    public static Optional<Share> of(OptionalInt part, OptionalInt whole) {
        return part.isPresent() && whole.isPresent()
                ? Optional.of(new Share(part.getAsInt(), whole.getAsInt()))
                : Optional.empty();
    }

    /**
     * For how many of these items something holds, out of all of them.
     *
     * @param holds whether it holds for an item; empty where that is not known
     * @return empty if it is not known for one of them; out of nothing if there are no items
     */
    public static <T> Optional<Share> ofAll(List<T> items, Function<T, Optional<Boolean>> holds) {
        return Optional.of(ofKnown(items, holds)).filter(known -> known.whole == items.size());
    }

    /**
     * For how many of these items something holds, out of those for which that is known.
     *
     * @param holds whether it holds for an item; empty where that is not known
     * @return out of nothing if it is known for none of them
     */
    public static <T> Share ofKnown(List<T> items, Function<T, Optional<Boolean>> holds) {
        List<Boolean> known =
                items.stream().map(holds).flatMap(Optional::stream).toList();
        return new Share(known.stream().filter(Boolean::booleanValue).count(), known.size());
    }

    /** Both together: the sum of the parts out of the sum of the wholes. */
    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** What the part leaves of the whole, out of the same whole. */
    public Share rest() {
        return new Share(whole - part, whole);
    }

    /** In percent, from 0 to 100, unrounded; empty if the whole is 0. */
    public OptionalDouble percent() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
