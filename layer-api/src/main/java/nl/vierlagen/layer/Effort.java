package nl.vierlagen.layer;

/** How long the action of a criterion takes; it decides when the roadmap plans it. */
public enum Effort {
    /** A matter of days. */
    NOW(1),
    /** A matter of weeks. */
    NEXT(2),
    /** A matter of months. */
    LATER(3);

    private final int size;

    Effort(int size) {
        this.size = size;
    }

    /** The figure by which the roadmap divides a gain: 1, 2 or 3. */
    public int size() {
        return size;
    }

    /** The moment in the roadmap: {@code now}, {@code next} or {@code later}. */
    public String id() {
        return Ids.of(this);
    }
}
