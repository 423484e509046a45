package nl.vierlagen.report.pdf;

import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.pdf.syntax.Content;

/** Fills and strokes by ink: no two inks differ by colour alone. */
record InkPainter(Palette palette) {

    /** The graphics states of every sheet: half see-through, and not. */
    static final String STATES = "/ExtGState<</V<</ca .5>>/W<</ca 1>>>>";

    private static final String SOLID = "[]0";
    private static final String DOTTED = "[1 2]0";
    private static final String DASHED = "[4 2.5]0";

    /** Chooses the stroke of a line. */
    void edge(Content content, Ink ink) {
        switch (ink) {
            case SURE -> content.stroke(palette.accent(), 1.5, SOLID);
            case MAYBE -> content.stroke(palette.accent(), 0.7, DOTTED);
            case AIM -> content.stroke(Palette.AIM, 1.3, DASHED);
            case BEFORE -> content.stroke(Palette.BEFORE, 1.5, DOTTED);
            case GRID -> content.stroke(Palette.LINE, 0.6, SOLID);
            case TEXT -> content.stroke(Palette.INK, 0.9, SOLID);
            case SOFT -> content.stroke(Palette.SOFT, 0.6, SOLID);
        }
    }

    /** Paints a bar, whose outline the path draws. */
    void bar(Content content, Ink ink, Runnable path) {
        content.fill(ground(ink));
        if (ink == Ink.MAYBE) {
            edge(content, ink);
        }
        path.run();
        if (ink == Ink.MAYBE) {
            content.paintAndDraw();
        } else {
            content.paint();
        }
    }

    /** Paints an area, through which scales can still be seen. */
    void area(Content content, Ink ink, Runnable path) {
        content.state("V").fill(ground(ink));
        path.run();
        content.paint().state("W");
        edge(content, ink);
        path.run();
        content.draw();
    }

    /** Paints a dot: an earlier one is hollow. */
    void dot(Content content, Ink ink, Runnable path) {
        content.fill(ink == Ink.BEFORE ? 0xffffff : ground(ink));
        content.stroke(ink == Ink.BEFORE ? Palette.BEFORE : 0xffffff, 0.9, SOLID);
        path.run();
        content.paintAndDraw();
    }

    private int ground(Ink ink) {
        return switch (ink) {
            case SURE -> palette.accent();
            case MAYBE -> palette.tint();
            case AIM -> Palette.AIM;
            case BEFORE -> Palette.BEFORE;
            case GRID -> Palette.LINE;
            case TEXT -> Palette.INK;
            case SOFT -> Palette.SOFT;
        };
    }
}
