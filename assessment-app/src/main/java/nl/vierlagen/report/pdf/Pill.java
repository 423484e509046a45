package nl.vierlagen.report.pdf;

import nl.vierlagen.report.pdf.syntax.Content;

/** The outline around a tag. */
final class Pill {

    /** How far it stands from its text on either side. */
    static final double OVER = 3.5;

    private static final double THICK = 0.6;

    private Pill() {}

    static void paint(Content content, Line.Segment segment, double x, double baseline) {
        Style style = segment.run().style();
        double height = style.size() * 1.28;
        content.stroke(style.rgb(), THICK, "[]0");
        content.rounded(x - OVER, baseline - style.size() * 0.95, segment.width() + 2 * OVER, height, height / 2)
                .draw();
    }
}
