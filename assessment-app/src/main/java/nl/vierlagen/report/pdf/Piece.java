package nl.vierlagen.report.pdf;

import java.util.Optional;

/**
 * A part of the text that is never broken over two sheets.
 *
 * @param before the space above it, in points; left out at the top of a sheet
 * @param height in points, without that space
 * @param kept whether it must stand on one sheet with what follows it
 * @param repeated what is painted above it if it comes first on a sheet, such as a table's heading row
 * @param painter paints it
 */
record Piece(double before, double height, boolean kept, Optional<Piece> repeated, Painter painter) {

    /** Paints a piece on the sheet that a canvas is turned to. */
    interface Painter {
        /** Paints with its top at that height. */
        void paint(Canvas canvas, double top);
    }

    static Piece of(double before, double height, boolean kept, Painter painter) {
        return new Piece(before, height, kept, Optional.empty(), painter);
    }

    Piece keptWithNext() {
        return new Piece(before, height, true, repeated, painter);
    }

    Piece after(double space) {
        return new Piece(space, height, kept, repeated, painter);
    }

    Piece repeating(Piece heading) {
        return new Piece(before, height, kept, Optional.of(heading), painter);
    }
}
