package nl.vierlagen.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape.Anchor;

/**
 * Box plots under one another, on a scale of 0 to 100: a box from the lower to the upper quartile with a line at the median, and
 * what a chart shows beside it.
 */
final class SpreadChart {

    private static final double ABOVE_BOX = 4;
    private static final double BOX = 14;
    private static final double BETWEEN = 14;
    private static final double DOT = 5;
    private static final double NAME_WIDTH = 280;

    private final Canvas canvas = new Canvas();
    private double y;

    /**
     * A box plot.
     *
     * @param name on the left
     * @param figure on the right
     * @param ends the lowest and the highest score; empty if they are not shown
     * @param own a score that stands out as a dot
     */
    record Plot(String name, String figure, Quartiles quartiles, Optional<Ends> ends, OptionalDouble own) {}

    /** Both ends of the scores. */
    record Ends(double lowest, double highest) {}

    /** A chart's id, what it is and what it shows. */
    record Titles(String id, String title, String description) {}

    private SpreadChart() {}

    /** The chart of these plots, of which there is at least one. */
    static Chart of(List<Plot> plots, Titles titles, List<Chart.LegendEntry> legend, Chart.Figures figures) {
        SpreadChart chart = new SpreadChart();
        plots.forEach(chart::draw);
        chart.canvas.soft(0, chart.y, Anchor.START, "0");
        chart.canvas.soft(Canvas.WIDTH, chart.y, Anchor.END, "100");
        return new Chart(
                titles.id(),
                titles.title(),
                titles.description(),
                Canvas.WIDTH,
                chart.y + ABOVE_BOX,
                chart.canvas.shapes(),
                legend,
                figures);
    }

    private void draw(Plot plot) {
        for (String line : Canvas.wrapped(plot.name(), NAME_WIDTH)) {
            y += Canvas.LINE;
            canvas.name(0, y - ABOVE_BOX, Anchor.START, line);
        }
        canvas.strong(Canvas.WIDTH, y - ABOVE_BOX, Anchor.END, plot.figure());
        y += ABOVE_BOX;
        double middle = y + BOX / 2;
        canvas.line(Ink.GRID, 0, middle, Canvas.WIDTH, middle);
        plot.ends().ifPresent(ends -> {
            canvas.line(Ink.TEXT, x(ends.lowest()), middle, x(ends.highest()), middle);
            upright(ends.lowest(), middle - BOX / 4, middle + BOX / 4);
            upright(ends.highest(), middle - BOX / 4, middle + BOX / 4);
        });
        box(plot.quartiles());
        plot.own().ifPresent(score -> canvas.dot(Ink.SURE, x(score), middle, DOT));
        y += BOX + BETWEEN;
    }

    private void box(Quartiles quartiles) {
        double left = x(quartiles.lower());
        double right = x(quartiles.upper());
        canvas.bar(Ink.GRID, left, y, right - left, BOX);
        canvas.line(Ink.TEXT, left, y, right, y);
        canvas.line(Ink.TEXT, left, y + BOX, right, y + BOX);
        upright(quartiles.lower(), y, y + BOX);
        upright(quartiles.upper(), y, y + BOX);
        upright(quartiles.median(), y - ABOVE_BOX / 2, y + BOX + ABOVE_BOX / 2);
    }

    private void upright(double score, double top, double bottom) {
        canvas.line(Ink.TEXT, x(score), top, x(score), bottom);
    }

    /** A dot stays whole at both ends of the scale. */
    private static double x(double score) {
        return DOT + (Canvas.WIDTH - 2 * DOT) * score / 100;
    }
}
