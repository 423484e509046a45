package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;
import org.apache.commons.text.WordUtils;

/**
 * Gathers the shapes of a chart, in the order in which they are drawn. All charts have one width and one size of letters, so
 * that they look alike beside one another and can be read on a narrow screen.
 */
final class Canvas {

    /** The width of every chart, in its own units. */
    static final double WIDTH = 360;

    /** The size of letters that are read first. */
    static final double LETTERS = 14;

    /** The size of all other letters. */
    static final double SMALL = 13;

    /** From one line of text to the next. */
    static final double LINE = 18;

    private static final double LETTER_WIDTH = 0.54;

    private final List<Shape> shapes = new ArrayList<>();

    /** A rectangle; nothing is drawn of no width. */
    void bar(Ink ink, double x, double y, double width, double height) {
        if (rounded(width) > 0) {
            shapes.add(new Shape.Bar(ink, rounded(x), rounded(y), rounded(width), rounded(height)));
        }
    }

    void line(Ink ink, double x1, double y1, double x2, double y2) {
        shapes.add(new Shape.Line(ink, rounded(x1), rounded(y1), rounded(x2), rounded(y2)));
    }

    /** Short lines, at places that are rounded. */
    void ticks(Ink ink, List<Double> x, double y, double height) {
        shapes.add(new Shape.Ticks(ink, x, rounded(y), height));
    }

    void area(Ink ink, List<Point> points) {
        shapes.add(new Shape.Area(ink, rounded(points)));
    }

    void path(Ink ink, List<Point> points, boolean closed) {
        shapes.add(new Shape.Path(ink, rounded(points), closed));
    }

    void dot(Ink ink, double x, double y, double radius) {
        shapes.add(new Shape.Dot(ink, rounded(x), rounded(y), radius));
    }

    /** A text that is read first. */
    void strong(double x, double y, Anchor anchor, String text) {
        shapes.add(new Shape.Label(Ink.TEXT, rounded(x), rounded(y), anchor, LETTERS, true, text));
    }

    /** A text that names something. */
    void name(double x, double y, Anchor anchor, String text) {
        shapes.add(new Shape.Label(Ink.TEXT, rounded(x), rounded(y), anchor, LETTERS, false, text));
    }

    /** A text beside it. */
    void soft(double x, double y, Anchor anchor, String text) {
        shapes.add(new Shape.Label(Ink.SOFT, rounded(x), rounded(y), anchor, SMALL, false, text));
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The lines of a text that is to be no wider than that; a longer word is cut. */
    static List<String> wrapped(String text, double width) {
        int letters = (int) (width / (LETTERS * LETTER_WIDTH));
        return text.length() <= letters && text.indexOf('\n') < 0
                ? List.of(text)
                : WordUtils.wrap(text, letters, "\n", true).lines().toList();
    }

    /** About how wide a text is. */
    static double width(String text, double size) {
        return text.length() * size * LETTER_WIDTH;
    }

    private static List<Point> rounded(List<Point> points) {
        return points.stream()
                .map(point -> new Point(rounded(point.x()), rounded(point.y())))
                .toList();
    }

    static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
