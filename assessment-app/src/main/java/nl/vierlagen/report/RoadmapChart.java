package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.layer.Level;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;

/** The roadmap of one layer as a staircase: a tread is as wide as its step takes work, and rises to the score that follows. */
final class RoadmapChart {

    private static final double TOP = 34;
    private static final double PLOT_HEIGHT = 170;
    private static final double PLOT_WIDTH = 284;
    private static final double NAMES = 292;
    private static final double DOT = 4;
    /** The last tread, on which the layer stands when all is done; in units of effort. */
    private static final double LANDING = 1;

    private final ChartWords words;
    private final AssessedLayer layer;
    private final List<Numbered> steps;
    private final Canvas canvas = new Canvas();
    private final List<Point> numbered = new ArrayList<>();

    /** A step with its place in the whole of the roadmap. */
    private record Numbered(int number, RoadmapStep step) {}

    private RoadmapChart(AssessedLayer layer, List<Numbered> steps, ChartWords words) {
        this.layer = layer;
        this.steps = steps;
        this.words = words;
    }

    /** A chart for each layer that has a step to take. */
    static List<Chart> of(Assessment assessment, ChartWords words) {
        List<Chart> charts = new ArrayList<>();
        for (AssessedLayer layer : assessment.layers()) {
            List<Numbered> steps = new ArrayList<>();
            for (int i = 0; i < assessment.roadmap().size(); i++) {
                RoadmapStep step = assessment.roadmap().get(i);
                if (step.layer().equals(layer.result().id())) {
                    steps.add(new Numbered(i + 1, step));
                }
            }
            if (!steps.isEmpty()) {
                charts.add(new RoadmapChart(layer, steps, words).chart());
            }
        }
        return charts;
    }

    private Chart chart() {
        String rise = rise();
        canvas.strong(0, Canvas.LETTERS, Anchor.START, rise);
        for (Level level : Level.values()) {
            canvas.line(Ink.GRID, 0, y(level.threshold()), PLOT_WIDTH, y(level.threshold()));
            canvas.soft(NAMES, y(level.threshold()) + 4, Anchor.START, words.level(level));
        }
        double aim = layer.target().orElseThrow().threshold();
        canvas.line(Ink.AIM, 0, y(aim), PLOT_WIDTH, y(aim));
        stairs();
        double foot = TOP + PLOT_HEIGHT + Canvas.LINE;
        canvas.soft(0, foot, Anchor.START, words.text("roadmap.axis"));
        return new Chart(
                "roadmap-" + layer.result().id(),
                words.layer(layer),
                words.text("roadmap.described", words.layer(layer), steps.size(), rise),
                Canvas.WIDTH,
                foot + 6,
                canvas.shapes(),
                words.legend(Ink.AIM),
                figures());
    }

    private void stairs() {
        double unit = PLOT_WIDTH
                / (LANDING
                        + steps.stream()
                                .mapToInt(each -> each.step().effort().size())
                                .sum());
        List<Point> corners = new ArrayList<>();
        double x = 0;
        corners.add(new Point(x, y(start())));
        for (Numbered each : steps) {
            x += unit * each.step().effort().size();
            corners.add(new Point(x, corners.get(corners.size() - 1).y()));
            corners.add(new Point(x, y(each.step().score())));
        }
        corners.add(new Point(PLOT_WIDTH, y(last().score())));
        canvas.path(Ink.SURE, corners, false);
        for (int i = 0; i < steps.size(); i++) {
            Point top = corners.get(2 * i + 2);
            canvas.dot(Ink.SURE, top.x(), top.y(), DOT);
            number(steps.get(i).number(), top);
        }
    }

    /** Above and to the left of a dot the staircase leaves room, unless the number of an earlier step stands there. */
    private void number(int number, Point top) {
        String text = Integer.toString(number);
        Point place = new Point(Math.max(top.x() + 1, Canvas.width(text, Canvas.SMALL)), top.y() - DOT - 3);
        double left = place.x() - Canvas.width(text, Canvas.SMALL) - 2;
        boolean taken =
                numbered.stream().anyMatch(other -> other.x() > left && Math.abs(other.y() - place.y()) < Canvas.SMALL);
        if (!taken) {
            canvas.soft(place.x(), place.y(), Anchor.END, text);
            numbered.add(place);
        }
    }

    private String rise() {
        return words.text(
                "roadmap.rise",
                words.score(start()),
                words.level(layer.result().level().orElseThrow().assured()),
                words.score(last().score()),
                words.level(last().level()));
    }

    private Chart.Figures figures() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.text("roadmap.start"),
                "",
                "",
                words.score(start()),
                words.level(layer.result().level().orElseThrow().assured())));
        for (Numbered each : steps) {
            RoadmapStep step = each.step();
            rows.add(List.of(
                    Integer.toString(each.number()),
                    words.text("work." + step.effort().id()),
                    words.text("figure.gain", words.score(step.gain())),
                    words.score(step.score()),
                    words.level(step.level())));
        }
        return new Chart.Figures(
                words.texts("roadmap.step", "roadmap.work", "roadmap.gain", "cards.score", "cards.level"), rows);
    }

    /** Open questions count as not in order in the roadmap, and so does the score from which it starts. */
    private double start() {
        return layer.result().score().orElseThrow().assured();
    }

    private RoadmapStep last() {
        return steps.get(steps.size() - 1).step();
    }

    private static double y(double score) {
        return TOP + PLOT_HEIGHT * (100 - score) / 100;
    }
}
