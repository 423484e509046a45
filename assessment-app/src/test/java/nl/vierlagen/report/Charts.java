package nl.vierlagen.report;

import java.util.List;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Point;

/** Finds the shapes of a chart, for tests. */
final class Charts {

    private Charts() {}

    static <S extends Shape> List<S> shapes(Chart chart, Class<S> kind) {
        return chart.shapes().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<Point> area(Chart chart, Ink ink) {
        return only(chart, Shape.Area.class, ink).points();
    }

    static Shape.Path path(Chart chart, Ink ink) {
        return only(chart, Shape.Path.class, ink);
    }

    static List<Shape.Bar> bars(Chart chart, Ink ink) {
        return shapes(chart, Shape.Bar.class).stream()
                .filter(bar -> bar.ink() == ink)
                .toList();
    }

    static List<String> labels(Chart chart) {
        return shapes(chart, Shape.Label.class).stream().map(Shape.Label::text).toList();
    }

    static Point point(double x, double y) {
        return new Point(x, y);
    }

    private static <S extends Shape> S only(Chart chart, Class<S> kind, Ink ink) {
        List<S> found =
                shapes(chart, kind).stream().filter(shape -> shape.ink() == ink).toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one " + kind + " of " + ink + ": " + found);
        }
        return found.get(0);
    }
}
