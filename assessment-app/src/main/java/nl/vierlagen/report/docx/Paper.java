package nl.vierlagen.report.docx;

/** A4 upright. Lengths are in twentieths of a point unless they are named otherwise. */
final class Paper {

    static final int WIDTH = 11906;
    static final int HEIGHT = 16838;
    static final int MARGIN = 1134;
    static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    /** English metric units, in which pictures are measured, in one point. */
    static final int EMU_PER_POINT = 12700;

    static final double TEXT_WIDTH_POINTS = TEXT_WIDTH / 20.0;

    private Paper() {}
}
