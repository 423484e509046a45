package nl.vierlagen.report.pdf;

/**
 * A text as glyphs.
 *
 * @param codes of each glyph: the font's number in the upper 16 bits, the glyph's in the lower
 * @param widths of each glyph, as part of the size of the letters
 * @param breaks what may happen at each glyph: one of the constants
 */
record Glyphs(int[] codes, double[] widths, byte[] breaks) {

    /** The line goes on. */
    static final byte NONE = 0;
    /** A space: the line may end here, without it. */
    static final byte SPACE = 1;
    /** The line may end after this glyph. */
    static final byte AFTER = 2;
    /** The line ends here; the glyph is a space. */
    static final byte FORCED = 3;

    int count() {
        return codes.length;
    }

    /** Width from one glyph to before another, as part of the size of the letters. */
    double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }
}
