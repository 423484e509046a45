package nl.vierlagen.report.pdf;

/** A4 in points, and where on it the text stands. */
final class Paper {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double LEFT = 58;
    static final double TEXT_WIDTH = WIDTH - 2 * LEFT;
    static final double RIGHT = LEFT + TEXT_WIDTH;
    static final double TOP = 72;
    static final double BOTTOM = HEIGHT - 64;
    /** Baselines of the running header and footer. */
    static final double HEADER = 44;

    static final double FOOTER = HEIGHT - 36;

    private Paper() {}
}
