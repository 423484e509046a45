package nl.vierlagen.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;

/** A bar for each of a list of scores: certain up to the assured score, possible up to the other one. */
final class BarsChart {

    private static final double BAR = 12;
    private static final double ABOVE_BAR = 6;
    private static final double TICK = 4;
    private static final double BETWEEN = 14;
    private static final double LABEL_WIDTH = 250;

    /** The scores at which levels begin, and the end of the scale. */
    private static final List<Double> TICKS = Stream.concat(
                    Arrays.stream(Level.values()).map(level -> x(level.threshold())), Stream.of(Canvas.WIDTH))
            .map(Canvas::rounded)
            .toList();

    private final ChartWords words;
    private final Canvas canvas = new Canvas();
    private double y;

    /** A bar with its name; without a score where nothing applies. */
    record Entry(String name, Optional<Score> score) {}

    /** What a chart is called, and what says of an entry that nothing of it applies. */
    record Titles(String id, String title, String nothing) {}

    private BarsChart(ChartWords words) {
        this.words = words;
    }

    /** The chart of these entries, of which there is at least one. */
    static Chart of(List<Entry> entries, Titles titles, ChartWords words, Chart.Figures figures) {
        BarsChart bars = new BarsChart(words);
        entries.forEach(entry -> bars.draw(entry, titles));
        bars.scale();
        return new Chart(
                titles.id(),
                titles.title(),
                bars.described(entries),
                Canvas.WIDTH,
                bars.y,
                bars.canvas.shapes(),
                words.legend(Ink.SURE, Ink.MAYBE),
                figures);
    }

    private void draw(Entry entry, Titles titles) {
        List<String> name = Canvas.wrapped(entry.name(), LABEL_WIDTH);
        for (int i = 0; i < name.size(); i++) {
            canvas.name(0, y + Canvas.LINE * i + Canvas.LETTERS, Anchor.START, name.get(i));
        }
        double baseline = y + Canvas.LINE * (name.size() - 1) + Canvas.LETTERS;
        if (entry.score().isPresent()) {
            canvas.strong(
                    Canvas.WIDTH,
                    baseline,
                    Anchor.END,
                    words.score(entry.score().get()));
            bar(baseline + ABOVE_BAR, entry.score().get());
        } else {
            canvas.soft(Canvas.WIDTH, baseline, Anchor.END, titles.nothing());
            canvas.line(Ink.GRID, 0, baseline + ABOVE_BAR, Canvas.WIDTH, baseline + ABOVE_BAR);
        }
        y = baseline + ABOVE_BAR + (entry.score().isPresent() ? BAR + TICK : 0) + BETWEEN;
    }

    private void bar(double top, Score score) {
        double assured = x(score.assured());
        canvas.bar(Ink.GRID, 0, top, Canvas.WIDTH, BAR);
        canvas.bar(Ink.SURE, 0, top, assured, BAR);
        canvas.bar(Ink.MAYBE, assured, top, x(score.possible()) - assured, BAR);
        canvas.ticks(Ink.GRID, TICKS, top + BAR, TICK);
    }

    /** The scores at which levels begin, under the last bar. */
    private void scale() {
        double baseline = y - BETWEEN + Canvas.SMALL;
        for (Level level : Level.values()) {
            Anchor anchor = level == Level.ABSENT ? Anchor.START : Anchor.MIDDLE;
            canvas.soft(x(level.threshold()), baseline, anchor, Figures.coordinate(level.threshold()));
        }
        canvas.soft(Canvas.WIDTH, baseline, Anchor.END, "100");
        y = baseline + Canvas.LINE - Canvas.SMALL;
    }

    private String described(List<Entry> entries) {
        List<Entry> scored =
                entries.stream().filter(entry -> entry.score().isPresent()).toList();
        if (scored.isEmpty()) {
            return words.text("chart.barsNothing");
        }
        Comparator<Entry> assured =
                Comparator.comparing(entry -> entry.score().orElseThrow().assured());
        return words.text(
                "chart.bars",
                Stream.of(scored.stream().max(assured), scored.stream().min(assured))
                        .map(Optional::orElseThrow)
                        .flatMap(entry -> Stream.of(
                                entry.name(), words.score(entry.score().orElseThrow())))
                        .toArray());
    }

    private static double x(double score) {
        return Canvas.WIDTH * score / 100;
    }
}
