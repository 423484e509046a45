package nl.vierlagen.report.pdf;

/**
 * How letters are set.
 *
 * @param bold whether in the bolder of the two fonts
 * @param size in points
 * @param leading from baseline to baseline, in points
 * @param rgb the colour, as {@code 0xrrggbb}
 */
record Style(boolean bold, double size, double leading, int rgb) {

    static final Style BODY = new Style(false, 9.5, 13.5, Palette.INK);
    static final Style TABLE = new Style(false, 8.5, 11.5, Palette.INK);
    static final Style CAPTION = new Style(false, 8, 10.5, Palette.SOFT);
    static final Style CHAPTER = new Style(true, 18, 22, Palette.INK);
    static final Style SECTION = new Style(true, 13, 17, Palette.INK);
    static final Style THEME = new Style(true, 10.5, 14, Palette.INK);
    static final Style FIGURE = new Style(true, 19, 22, Palette.INK);
    static final Style TITLE = new Style(true, 27, 31, 0xffffff);

    /** How far below the top of its line the baseline stands. */
    double baseline() {
        return (leading - size) / 2 + size * 0.78;
    }

    Style strong() {
        return new Style(true, size, leading, rgb);
    }

    Style coloured(int other) {
        return new Style(bold, size, leading, other);
    }

    Style sized(double points) {
        return new Style(bold, points, leading, rgb);
    }
}
