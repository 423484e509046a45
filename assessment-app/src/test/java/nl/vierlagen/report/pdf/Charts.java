package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;

/** Charts with every kind of shape and every ink. */
final class Charts {

    private static final List<String> LAYERS = List.of("Intern", "Website", "Netwerken", "Reputatie");
    private static final double[] ASSURED = {62.3, 48, 71, 55};

    private Charts() {}

    static Chart radar(String id) {
        List<Shape> shapes = new ArrayList<>();
        for (double ring : new double[] {40, 65, 100}) {
            shapes.add(new Shape.Path(Ink.GRID, ring(new double[] {ring, ring, ring, ring}), true));
        }
        shapes.add(new Shape.Area(Ink.MAYBE, ring(new double[] {70, 66, 80, 61})));
        shapes.add(new Shape.Area(Ink.SURE, ring(ASSURED)));
        shapes.add(new Shape.Path(Ink.AIM, ring(new double[] {85, 65, 85, 65}), true));
        shapes.add(new Shape.Path(Ink.BEFORE, ring(new double[] {30, 41, 52, 33}), true));
        for (int i = 0; i < 4; i++) {
            Point end = at(i, 118);
            shapes.add(new Shape.Line(
                    Ink.SOFT, 180, 140, at(i, 100).x(), at(i, 100).y()));
            Anchor anchor = i == 1 ? Anchor.START : i == 3 ? Anchor.END : Anchor.MIDDLE;
            shapes.add(new Shape.Label(Ink.TEXT, end.x(), end.y() + 4, anchor, 13, i == 0, LAYERS.get(i)));
        }
        return new Chart(
                id,
                "De lagen tegen elkaar",
                "Bestaande netwerken staan het verst, de eigen website het minst ver.",
                360,
                280,
                shapes,
                List.of(
                        new Chart.LegendEntry(Ink.SURE, "zeker"),
                        new Chart.LegendEntry(Ink.MAYBE, "mogelijk"),
                        new Chart.LegendEntry(Ink.AIM, "doel"),
                        new Chart.LegendEntry(Ink.BEFORE, "vorige audit")),
                figures());
    }

    static Chart bars(String id) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            double y = 18 + i * 40;
            shapes.add(new Shape.Label(Ink.SOFT, 0, y, Anchor.START, 13, false, LAYERS.get(i)));
            shapes.add(new Shape.Label(Ink.TEXT, 360, y, Anchor.END, 13, true, "62,3"));
            shapes.add(new Shape.Bar(Ink.GRID, 0, y + 5, 360, 10));
            shapes.add(new Shape.Bar(Ink.MAYBE, 0, y + 5, 3.6 * (ASSURED[i] + 12), 10));
            shapes.add(new Shape.Bar(Ink.SURE, 0, y + 5, 3.6 * ASSURED[i], 10));
            shapes.add(new Shape.Dot(Ink.BEFORE, 3.6 * (ASSURED[i] - 9), y + 10, 4));
            shapes.add(new Shape.Line(Ink.AIM, 3.6 * 85, y + 2, 3.6 * 85, y + 18));
        }
        return new Chart(
                id,
                "Waar nog ruimte zit",
                "Elke laag heeft nog ruimte tot haar doel.",
                360,
                180,
                shapes,
                List.of(new Chart.LegendEntry(Ink.SURE, "zeker")),
                figures());
    }

    private static Chart.Figures figures() {
        List<List<String>> rows = new ArrayList<>();
        for (String layer : LAYERS) {
            rows.add(List.of(layer, "62,3", "70,0"));
        }
        return new Chart.Figures(List.of("Laag", "Zeker", "Mogelijk"), rows);
    }

    private static List<Point> ring(double[] values) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(at(i, values[i]));
        }
        return points;
    }

    private static Point at(int spoke, double distance) {
        double angle = Math.PI / 2 * (spoke - 1);
        return new Point(180 + distance * Math.cos(angle), 140 + distance * Math.sin(angle));
    }
}
