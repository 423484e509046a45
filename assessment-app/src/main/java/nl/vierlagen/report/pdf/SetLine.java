package nl.vierlagen.report.pdf;

import java.util.Optional;

/**
 * A line in a cell.
 *
 * @param before the space above it, in points; left out if it is the first
 * @param inset from the cell's left edge, in points
 * @param boxes the boxes of a rating, at the cell's left edge
 */
record SetLine(Line line, Style style, double before, double inset, Optional<RatingPainter> boxes) {

    double height() {
        return before + style.leading();
    }

    /** Paints with its top, without the space above, at that height. */
    void paint(Canvas canvas, double x, double top) {
        double baseline = top + style.baseline();
        boxes.ifPresent(painter -> painter.paint(canvas.artifact(), x, baseline));
        canvas.text(line, x + inset, baseline);
    }
}
