package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;

/** The layers as spokes of a wheel, from a score of 0 in the middle to 100 at the rim. */
final class RadarChart {

    private static final double RADIUS = 130;
    private static final double GAP = 10;
    private static final double WIDEST_LABEL = 170;
    private static final double DOT = 3.5;
    private static final int FEWEST_SPOKES = 3;

    private final ChartWords words;
    private final Map<String, Double> before;
    private final List<Spoke> spokes = new ArrayList<>();
    private final Canvas canvas = new Canvas();
    private final double middle;
    private final double height;

    /** A layer, the direction of its spoke, and its label. */
    private record Spoke(AssessedLayer layer, double angle, List<String> label) {

        Score score() {
            return layer.result().score().orElseThrow();
        }

        String id() {
            return layer.result().id();
        }

        boolean isAbove() {
            return Math.sin(angle) < 0;
        }

        /** How far its label reaches from the middle, up or down. */
        double reach() {
            return RADIUS * Math.abs(Math.sin(angle)) + GAP + Canvas.LINE * label.size();
        }
    }

    private RadarChart(List<AssessedLayer> scored, ChartWords words, Map<String, Double> before) {
        this.words = words;
        this.before = before;
        // Turned by half a sector where a spoke would else lie flat: its label would have no room beside it.
        double first = -Math.PI / 2 - (scored.size() % 4 == 0 ? Math.PI / scored.size() : 0);
        for (AssessedLayer layer : scored) {
            double angle = first + 2 * Math.PI * spokes.size() / scored.size();
            spokes.add(new Spoke(layer, angle, label(layer, angle)));
        }
        this.middle = furthest(true);
        this.height = middle + furthest(false);
    }

    /**
     * The radar; empty for fewer than three layers with a score, of which no area can be drawn.
     *
     * @param before assured scores of an earlier audit, by layer; layers may be missing
     */
    static Optional<Chart> of(List<AssessedLayer> layers, ChartWords words, Map<String, Double> before) {
        List<AssessedLayer> scored = layers.stream()
                .filter(layer -> layer.result().score().isPresent())
                .toList();
        return scored.size() < FEWEST_SPOKES
                ? Optional.empty()
                : Optional.of(new RadarChart(scored, words, before).chart());
    }

    private Chart chart() {
        for (Level level : Level.values()) {
            if (level != Level.ABSENT) {
                canvas.path(Ink.GRID, outline(spoke -> level.threshold()), true);
            }
        }
        canvas.path(Ink.GRID, outline(spoke -> 100), true);
        spokes.forEach(spoke -> canvas.line(
                Ink.GRID,
                Canvas.WIDTH / 2,
                middle,
                at(spoke, 100).x(),
                at(spoke, 100).y()));
        canvas.area(Ink.MAYBE, outline(spoke -> spoke.score().possible()));
        canvas.area(Ink.SURE, outline(spoke -> spoke.score().assured()));
        canvas.path(
                Ink.AIM, outline(spoke -> spoke.layer().target().orElseThrow().threshold()), true);
        earlier();
        for (Spoke spoke : spokes) {
            Point point = at(spoke, spoke.score().assured());
            canvas.dot(Ink.SURE, point.x(), point.y(), DOT);
            label(spoke);
        }
        return new Chart(
                "radar",
                words.text("radar.title"),
                words.text("radar.described", described()) + " " + words.text("radar.rings"),
                Canvas.WIDTH,
                height,
                canvas.shapes(),
                before.isEmpty()
                        ? words.legend(Ink.SURE, Ink.MAYBE, Ink.AIM)
                        : words.legend(Ink.SURE, Ink.MAYBE, Ink.AIM, Ink.BEFORE),
                figures());
    }

    /** An outline of the earlier audit if it had all layers, else a dot for each that it had. */
    private void earlier() {
        List<Spoke> known =
                spokes.stream().filter(spoke -> before.containsKey(spoke.id())).toList();
        if (known.size() == spokes.size()) {
            canvas.path(Ink.BEFORE, outline(spoke -> before.get(spoke.id())), true);
            return;
        }
        for (Spoke spoke : known) {
            Point point = at(spoke, before.get(spoke.id()));
            canvas.dot(Ink.BEFORE, point.x(), point.y(), DOT);
        }
    }

    private void label(Spoke spoke) {
        Point end = at(spoke, 100);
        double first = spoke.isAbove()
                ? end.y() - GAP - Canvas.LINE * (spoke.label().size() - 1)
                : end.y() + GAP + Canvas.LETTERS - 2;
        for (int i = 0; i < spoke.label().size(); i++) {
            double y = first + Canvas.LINE * i;
            if (i == spoke.label().size() - 1) {
                canvas.strong(end.x(), y, Anchor.MIDDLE, spoke.label().get(i));
            } else {
                canvas.name(end.x(), y, Anchor.MIDDLE, spoke.label().get(i));
            }
        }
    }

    /** The name in as many lines as it takes to stay inside the chart, and the figure under it. */
    private List<String> label(AssessedLayer layer, double angle) {
        double side = Canvas.WIDTH / 2 - Math.abs(RADIUS * Math.cos(angle));
        List<String> label = new ArrayList<>(Canvas.wrapped(words.layer(layer), Math.min(2 * side, WIDEST_LABEL)));
        label.add(words.score(layer.result().score().orElseThrow()));
        return label;
    }

    private double furthest(boolean above) {
        return spokes.stream()
                .filter(spoke -> spoke.isAbove() == above)
                .mapToDouble(Spoke::reach)
                .max()
                .orElse(RADIUS);
    }

    private List<Point> outline(ToDoubleFunction<Spoke> value) {
        return spokes.stream()
                .map(spoke -> at(spoke, value.applyAsDouble(spoke)))
                .toList();
    }

    private Point at(Spoke spoke, double value) {
        double distance = RADIUS * value / 100;
        return new Point(
                Canvas.WIDTH / 2 + distance * Math.cos(spoke.angle()), middle + distance * Math.sin(spoke.angle()));
    }

    private String described() {
        return String.join(
                words.text("sign.semicolon") + " ",
                spokes.stream()
                        .map(spoke -> words.text(
                                "radar.layer",
                                words.layer(spoke.layer()),
                                words.score(spoke.score()),
                                words.level(spoke.layer().target().orElseThrow())))
                        .toList());
    }

    private Chart.Figures figures() {
        List<String> headings = new ArrayList<>(words.texts("roadmap.layer", "chart.assured", "chart.possible"));
        headings.add(words.text("chart.target"));
        if (!before.isEmpty()) {
            headings.add(words.text("chart.before"));
        }
        return new Chart.Figures(headings, spokes.stream().map(this::row).toList());
    }

    private List<String> row(Spoke spoke) {
        List<String> row = new ArrayList<>(words.row(words.layer(spoke.layer()), Optional.of(spoke.score())));
        Level target = spoke.layer().target().orElseThrow();
        row.add(words.text("chart.levelFrom", words.level(target), Figures.coordinate(target.threshold())));
        if (!before.isEmpty()) {
            row.add(words.figure(Optional.ofNullable(before.get(spoke.id()))));
        }
        return row;
    }
}
