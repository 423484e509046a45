package nl.vierlagen.layer;

/** What a measured figure counts. A closed list, so that every report has a word for it in its own language. */
public enum Unit {
    /** Points out of a fixed number of them. */
    POINTS,
    /** A share, from 0 to 100. */
    PERCENT,
    /** Minutes. */
    MINUTES,
    /** Days. */
    DAYS,
    /** Weeks. */
    WEEKS,
    /** Months of the calendar. */
    MONTHS,
    /** A plain count. */
    NUMBER;

    /** The name in files, such as {@code percent}. */
    public String id() {
        return Ids.of(this);
    }
}
