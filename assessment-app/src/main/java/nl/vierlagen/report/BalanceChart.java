package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;

/** How far the layers lie apart: each assured score as a dot on one scale, and the spread between lowest and highest. */
final class BalanceChart {

    private static final double ABOVE_SCALE = 10;
    private static final double BETWEEN = 14;
    private static final double DOT = 5;
    private static final double HOOK = 6;

    private final ChartWords words;
    private final List<AssessedLayer> scored;
    private final Canvas canvas = new Canvas();
    private double y;

    private BalanceChart(List<AssessedLayer> scored, ChartWords words) {
        this.scored = scored;
        this.words = words;
    }

    /** The chart; empty if no layer has a score, and so there is no balance. */
    static Optional<Chart> of(List<AssessedLayer> layers, OptionalDouble balance, ChartWords words) {
        List<AssessedLayer> scored = layers.stream()
                .filter(layer -> layer.result().score().isPresent())
                .toList();
        return balance.isEmpty()
                ? Optional.empty()
                : Optional.of(new BalanceChart(scored, words).chart(balance.getAsDouble()));
    }

    private Chart chart(double balance) {
        double lowest = scored.stream().mapToDouble(BalanceChart::assured).min().orElseThrow();
        double highest =
                scored.stream().mapToDouble(BalanceChart::assured).max().orElseThrow();
        String spread = words.text("balance.spread", words.score(highest - lowest), words.score(balance));
        scored.forEach(this::draw);
        mark(lowest, highest);
        canvas.soft(0, y + Canvas.LINE, Anchor.START, "0");
        canvas.soft(Canvas.WIDTH, y + Canvas.LINE, Anchor.END, "100");
        canvas.strong(Canvas.WIDTH / 2, y + Canvas.LINE, Anchor.MIDDLE, spread);
        return new Chart(
                "balance",
                words.text("balance.title"),
                words.text("balance.described", words.score(lowest), words.score(highest), words.score(balance)),
                Canvas.WIDTH,
                y + 2 * Canvas.LINE - Canvas.LETTERS + 4,
                canvas.shapes(),
                List.of(),
                new Chart.Figures(
                        words.texts("roadmap.layer", "chart.assured"),
                        scored.stream()
                                .map(layer -> List.of(words.layer(layer), words.score(assured(layer))))
                                .toList()));
    }

    private void draw(AssessedLayer layer) {
        List<String> name = Canvas.wrapped(words.layer(layer), Canvas.WIDTH * 0.8);
        for (String line : name) {
            y += Canvas.LINE;
            canvas.name(0, y - 4, Anchor.START, line);
        }
        canvas.strong(Canvas.WIDTH, y - 4, Anchor.END, words.score(assured(layer)));
        y += ABOVE_SCALE;
        canvas.line(Ink.GRID, 0, y, Canvas.WIDTH, y);
        canvas.dot(Ink.SURE, x(assured(layer)), y, DOT);
        y += BETWEEN;
    }

    /** A bracket under the dots, from the lowest to the highest. */
    private void mark(double lowest, double highest) {
        canvas.line(Ink.TEXT, x(lowest), y - HOOK, x(lowest), y);
        canvas.line(Ink.TEXT, x(lowest), y, x(highest), y);
        canvas.line(Ink.TEXT, x(highest), y - HOOK, x(highest), y);
    }

    private static double assured(AssessedLayer layer) {
        return layer.result().score().map(Score::assured).orElseThrow();
    }

    /** A dot stays whole at both ends of the scale. */
    private static double x(double score) {
        return DOT + (Canvas.WIDTH - 2 * DOT) * score / 100;
    }
}
