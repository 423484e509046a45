package nl.vierlagen.report.pdf;

import java.util.Optional;
import nl.vierlagen.report.pdf.syntax.Content;

/** Paints a rating as three boxes, or as a dashed line where there is none. */
record RatingPainter(Optional<Integer> boxes, int rgb) {

    /** Width of the boxes with the space after them, in points. */
    static final double WIDTH = 26;

    private static final int COUNT = 3;
    private static final double SIDE = 5.6;
    private static final double STEP = 7;

    void paint(Content content, double x, double baseline) {
        double top = baseline - SIDE;
        if (boxes.isEmpty()) {
            content.stroke(rgb, 1, "[2 2]0");
            content.move(x, top + SIDE / 2)
                    .line(x + COUNT * STEP - 1, top + SIDE / 2)
                    .draw();
            return;
        }
        for (int i = 0; i < COUNT; i++) {
            if (i < boxes.get()) {
                content.fill(rgb).rectangle(x + i * STEP, top, SIDE, SIDE).paint();
            } else {
                content.stroke(rgb, 0.6, "[]0");
                content.rectangle(x + i * STEP + 0.3, top + 0.3, SIDE - 0.6, SIDE - 0.6)
                        .draw();
            }
        }
    }
}
