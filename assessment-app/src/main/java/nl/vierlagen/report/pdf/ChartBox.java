package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.pdf.syntax.Bytes;
import nl.vierlagen.report.pdf.syntax.Content;

/**
 * A chart with its title above and its legend below, as one figure.
 *
 * @param width that it may take, in points
 * @param scale points for a unit of the chart
 */
record ChartBox(
        Setting setting,
        Chart chart,
        Node figure,
        double width,
        double scale,
        List<Line> title,
        List<List<Line>> legend) {

    private static final Style TITLE = Style.BODY.strong();
    private static final double SAMPLE = 22;
    private static final double UNDER = 4;

    static ChartBox of(Setting setting, Chart chart, Node parent, double width, double largest) {
        Node figure = parent.child("Figure").alternative(chart.title() + ". " + chart.description());
        double scale = Math.min(largest, width / chart.width());
        List<List<Line>> legend = new ArrayList<>();
        for (Chart.LegendEntry entry : chart.legend()) {
            legend.add(setting.lines(entry.text(), Style.CAPTION, figure, width - SAMPLE));
        }
        List<Line> title = setting.lines(chart.title(), TITLE, figure, width);
        return new ChartBox(setting, chart, figure, width, scale, title, legend);
    }

    double titleHeight() {
        return title.size() * TITLE.leading() + UNDER;
    }

    double height() {
        int lines = legend.stream().mapToInt(List::size).sum();
        return titleHeight() + chart.height() * scale + UNDER + lines * Style.CAPTION.leading() + UNDER;
    }

    void paint(Canvas canvas, double left, double top) {
        box(left, top);
        double y = top;
        for (Line line : title) {
            canvas.text(line, left, y + TITLE.baseline());
            y += TITLE.leading();
        }
        y += UNDER;
        ChartPainter painter = new ChartPainter(setting, figure, left, y, scale);
        for (Shape shape : chart.shapes()) {
            painter.paint(canvas, shape);
        }
        y += chart.height() * scale + UNDER;
        for (int i = 0; i < legend.size(); i++) {
            sample(canvas.element(figure), chart.legend().get(i).ink(), left, y + Style.CAPTION.leading() / 2);
            for (Line line : legend.get(i)) {
                canvas.text(line, left + SAMPLE, y + Style.CAPTION.baseline());
                y += Style.CAPTION.leading();
            }
        }
    }

    private void sample(Content content, Ink ink, double left, double middle) {
        InkPainter inks = new InkPainter(setting.palette());
        if (ink == Ink.SURE || ink == Ink.MAYBE) {
            inks.bar(content, ink, () -> content.rectangle(left, middle - 3, SAMPLE - 6, 6));
        } else {
            inks.edge(content, ink);
            content.move(left, middle).line(left + SAMPLE - 6, middle).draw();
        }
    }

    /** Tells where on the page the figure is (14.8.5.4.5), as PDF/UA wants it. */
    private void box(double left, double top) {
        Bytes box = new Bytes().ascii("<</O/Layout/Placement/Block/BBox[");
        box.number(left)
                .number(Paper.HEIGHT - top - height())
                .number(left + width)
                .number(Paper.HEIGHT - top);
        figure.attribute(box.ascii("]>>").toAscii());
    }
}
