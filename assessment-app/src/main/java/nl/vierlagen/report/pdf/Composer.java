package nl.vierlagen.report.pdf;

import java.util.List;

/** Puts pieces on sheets, one under another. */
final class Composer {

    private static final double BODY = Paper.BOTTOM - Paper.TOP;

    private final Canvas canvas;
    private double top;
    private boolean fresh;

    /** Goes on on the canvas' sheet from that height. */
    Composer(Canvas canvas, double top) {
        this.canvas = canvas;
        this.top = top;
    }

    /** Puts pieces on this sheet and as many more as they need. */
    void add(List<Piece> pieces) {
        int from = 0;
        while (from < pieces.size()) {
            int to = from + 1;
            while (to < pieces.size() && pieces.get(to - 1).kept()) {
                to++;
            }
            place(pieces.subList(from, to));
            from = to;
        }
    }

    /** What is kept together goes to the next sheet if it doesn't fit, unless no sheet would hold it. */
    private void place(List<Piece> together) {
        double height = height(together);
        if (height <= BODY && height > room()) {
            turn();
        }
        for (Piece piece : together) {
            if (piece.height() + (fresh ? 0 : piece.before()) > room() && !fresh) {
                turn();
            }
            put(piece);
        }
    }

    private double height(List<Piece> together) {
        double height = 0;
        boolean first = fresh;
        for (Piece piece : together) {
            height += piece.height() + (first ? 0 : piece.before());
            first = false;
        }
        return height;
    }

    private void put(Piece piece) {
        if (fresh) {
            piece.repeated().ifPresent(heading -> {
                heading.painter().paint(canvas, top);
                top += heading.height();
            });
        } else {
            top += piece.before();
        }
        piece.painter().paint(canvas, top);
        top += piece.height();
        fresh = false;
    }

    private void turn() {
        canvas.nextSheet();
        top = Paper.TOP;
        fresh = true;
    }

    /** How much of the sheet is left, in points. */
    double room() {
        return Paper.BOTTOM - top;
    }

    /** Begins a new sheet if less than that is left of this one. */
    void want(double room) {
        if (room() < room && !fresh) {
            turn();
        }
    }
}
