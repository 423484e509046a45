package nl.vierlagen.layer;

import java.util.List;
import java.util.Optional;

/** How mature a layer, or the organisation as a whole, is. In rising order. */
public enum Level {
    /** Nothing that counts is there. */
    ABSENT(0),
    /** Something is there, and is looked at now and then. */
    PASSIVE(15),
    /** The organisation answers when it is asked. */
    REACTIVE(40),
    /** The organisation takes the lead, by plan. */
    ACTIVE(65),
    /** It belongs to how the organisation works. */
    EMBEDDED(85);

    /** {@code values()} makes a new array at each call, and levels are sought for every step of every roadmap. */
    static final List<Level> ALL = List.of(values());

    private final double threshold;

    Level(double threshold) {
        this.threshold = threshold;
    }

    /** The lowest score, from 0 to 100, that can have this level. */
    public double threshold() {
        return threshold;
    }

    /** The name in files: {@code absent}, {@code passive}, {@code reactive}, {@code active} or {@code embedded}. */
    public String id() {
        return Ids.of(this);
    }

    /** The level of that name, if there is one. */
    public static Optional<Level> byId(String id) {
        return Ids.find(Level.class, id);
    }

    /** The level above this one; {@link #EMBEDDED} has none above it and gives itself. */
    public Level next() {
        return this == EMBEDDED ? EMBEDDED : ALL.get(ordinal() + 1);
    }

    /** The level below this one; {@link #ABSENT} has none below it and gives itself. */
    Level previous() {
        return this == ABSENT ? ABSENT : ALL.get(ordinal() - 1);
    }

    /** Whether this level is that one or above it. */
    public boolean reaches(Level other) {
        return compareTo(other) >= 0;
    }

    /** How many levels this one stands above the other; negative where it stands below. */
    public int above(Level other) {
        return ordinal() - other.ordinal();
    }
}
