package nl.vierlagen.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.comparison.Trend;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;
import nl.vierlagen.report.document.Shape.Point;

/** Draws scores over time: one panel for the organisation and one for each layer, all on the same scales. */
final class TrendCharts {

    private static final double HEIGHT = 224;
    private static final double LEFT = 76;
    private static final double RIGHT = Canvas.WIDTH - 4;
    private static final double TOP = 26;
    private static final double BOTTOM = HEIGHT - 32;
    private static final double DOT = 4;

    /** How far the first and the last point stand from the sides, so that their labels stay inside. */
    private static final double INSET = 30;

    /** The least room between two labels beside one another. */
    private static final double BETWEEN = 8;

    /** An assured score above this has its label below its dot. */
    private static final double HIGH = 88;

    private final ChartWords words;

    private TrendCharts(ChartWords words) {
        this.words = words;
    }

    /** The charts, that of the organisation first. */
    static List<Chart> of(Trend trend, ComparisonNames names, ChartWords words) {
        TrendCharts charts = new TrendCharts(words);
        List<Chart> all = new ArrayList<>();
        all.add(charts.chart("overall", words.text("comparison.overall"), trend.overall()));
        trend.layers()
                .forEach(layer ->
                        all.add(charts.chart(layer.id(), names.layer(layer.id()).text(), layer.line())));
        return all;
    }

    private Chart chart(String id, String title, Trend.Line line) {
        Panel panel = new Panel(line.points());
        panel.levels();
        panel.otherQuestions();
        panel.line();
        panel.dates();
        panel.figures();
        return new Chart(
                "trend-" + id,
                title,
                described(line.points()),
                Canvas.WIDTH,
                HEIGHT,
                panel.canvas.shapes(),
                words.legend(Ink.SURE, Ink.MAYBE),
                table(line.points()));
    }

    private String described(List<Trend.Point> points) {
        return points.stream()
                .map(point -> words.text(
                        "comparison.trendPoint",
                        words.figures().date(point.date()),
                        point.score().map(words::score).orElseGet(() -> words.text("figure.none"))))
                .collect(Collectors.joining(words.text("sign.semicolon") + " "));
    }

    private Chart.Figures table(List<Trend.Point> points) {
        List<List<String>> rows = new ArrayList<>();
        for (Trend.Point point : points) {
            String date = words.figures().date(point.date());
            String named = point.otherQuestions() ? words.text("comparison.otherQuestionsAt", date) : date;
            rows.add(words.row(named, point.score()));
        }
        return new Chart.Figures(words.texts("comparison.trendDate", "chart.assured", "chart.possible"), rows);
    }

    /** One chart while it is drawn. */
    private final class Panel {
        private final List<Trend.Point> points;
        private final Canvas canvas = new Canvas();

        Panel(List<Trend.Point> points) {
            this.points = points;
        }

        /** A thin line at the score that each level takes, with its name, and one at either end of the scale. */
        void levels() {
            canvas.line(Ink.GRID, LEFT, y(0), RIGHT, y(0));
            canvas.line(Ink.GRID, LEFT, y(100), RIGHT, y(100));
            for (Level level : Level.values()) {
                if (level != Level.ABSENT) {
                    double y = y(level.threshold());
                    canvas.line(Ink.GRID, LEFT, y, RIGHT, y);
                    canvas.soft(LEFT - BETWEEN, y + 4, Anchor.END, words.level(level));
                }
            }
        }

        void otherQuestions() {
            for (Trend.Point point : points) {
                if (point.otherQuestions()) {
                    double x = x(point.date());
                    canvas.line(Ink.GRID, x, y(100), x, y(0));
                    Anchor anchor = x > (LEFT + RIGHT) / 2 ? Anchor.END : Anchor.START;
                    canvas.soft(x, y(100) - BETWEEN, anchor, words.text("comparison.otherQuestions"));
                }
            }
        }

        /** What was possible behind what was certain; a gap where an audit has no score. */
        void line() {
            List<Trend.Point> run = new ArrayList<>();
            for (Trend.Point point : points) {
                if (point.score().isPresent()) {
                    run.add(point);
                } else {
                    run(run);
                    run.clear();
                }
            }
            run(run);
        }

        private void run(List<Trend.Point> run) {
            List<Point> certain = new ArrayList<>();
            List<Point> outline = new ArrayList<>();
            for (Trend.Point point : run) {
                Score score = point.score().orElseThrow();
                certain.add(new Point(x(point.date()), y(score.assured())));
                outline.add(new Point(x(point.date()), y(score.possible())));
            }
            boolean open = !certain.equals(outline);
            if (run.size() == 1 && open) {
                Point only = certain.get(0);
                canvas.line(
                        Ink.MAYBE, only.x(), only.y(), only.x(), outline.get(0).y());
            } else if (run.size() > 1) {
                if (open) {
                    List<Point> back = new ArrayList<>(certain);
                    Collections.reverse(back);
                    outline.addAll(back);
                    canvas.area(Ink.MAYBE, outline);
                }
                canvas.path(Ink.SURE, certain, false);
            }
            certain.forEach(point -> canvas.dot(Ink.SURE, point.x(), point.y(), DOT));
        }

        /** The month of each audit that has room for it; the last always has. */
        void dates() {
            Row row = new Row();
            for (Trend.Point point : points) {
                String text = words.figures().month(point.date());
                if (row.takes(point, text, Canvas.SMALL)) {
                    canvas.soft(x(point.date()), y(0) + 20, Anchor.MIDDLE, text);
                }
            }
        }

        /** The assured figure at each dot that has room for it; the last always has. */
        void figures() {
            Row row = new Row();
            for (Trend.Point point : points) {
                if (point.score().isPresent()) {
                    double assured = point.score().get().assured();
                    String text = words.score(assured);
                    if (row.takes(point, text, Canvas.LETTERS)) {
                        double y = y(assured) + (assured > HIGH ? 20 : -9);
                        canvas.strong(x(point.date()), y, Anchor.MIDDLE, text);
                    }
                }
            }
        }

        /** Labels beside one another, each over its point. */
        private final class Row {
            private double free;

            boolean takes(Trend.Point point, String text, double size) {
                double half = (Canvas.width(text, size) + BETWEEN) / 2;
                double x = x(point.date());
                double last = x(points.get(points.size() - 1).date());
                boolean takes = x == last || (x - half >= free && x + half <= last - half);
                free = takes ? x + half : free;
                return takes;
            }
        }

        /** In proportion to time. */
        private double x(LocalDate date) {
            LocalDate first = points.get(0).date();
            double all =
                    ChronoUnit.DAYS.between(first, points.get(points.size() - 1).date());
            return LEFT + INSET + (RIGHT - LEFT - 2 * INSET) * ChronoUnit.DAYS.between(first, date) / all;
        }

        private static double y(double score) {
            return BOTTOM - (BOTTOM - TOP) * score / 100;
        }
    }
}
