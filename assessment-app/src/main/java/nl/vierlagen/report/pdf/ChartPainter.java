package nl.vierlagen.report.pdf;

import java.util.List;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.document.Shape.Point;
import nl.vierlagen.report.pdf.syntax.Content;

/** Paints the shapes of a chart at a place, at a scale, as part of an element. */
record ChartPainter(Setting setting, Node figure, double left, double top, double scale) {

    void paint(Canvas canvas, Shape shape) {
        Content content = canvas.element(figure);
        if (shape instanceof Shape.Bar bar) {
            inks().bar(
                            content,
                            bar.ink(),
                            () -> content.rectangle(x(bar.x()), y(bar.y()), bar.width() * scale, bar.height() * scale));
        } else if (shape instanceof Shape.Line line) {
            inks().edge(content, line.ink());
            content.move(x(line.x1()), y(line.y1()))
                    .line(x(line.x2()), y(line.y2()))
                    .draw();
        } else if (shape instanceof Shape.Ticks ticks) {
            inks().edge(content, ticks.ink());
            for (double at : ticks.x()) {
                content.move(x(at), y(ticks.y())).line(x(at), y(ticks.y() + ticks.height()));
            }
            content.draw();
        } else if (shape instanceof Shape.Area area) {
            inks().area(content, area.ink(), () -> trace(content, area.points(), true));
        } else if (shape instanceof Shape.Path path) {
            inks().edge(content, path.ink());
            trace(content, path.points(), path.closed());
            content.draw();
        } else if (shape instanceof Shape.Dot dot) {
            double r = dot.radius() * scale;
            inks().dot(content, dot.ink(), () -> content.rounded(x(dot.x()) - r, y(dot.y()) - r, 2 * r, 2 * r, r));
        } else if (shape instanceof Shape.Label label) {
            label(canvas, label);
        }
    }

    private void label(Canvas canvas, Shape.Label label) {
        double size = label.size() * scale;
        int rgb = label.ink() == Ink.SOFT ? Palette.SOFT : Palette.INK;
        Line line = setting.line(label.text(), new Style(label.strong(), size, size, rgb), figure);
        double back = switch (label.anchor()) {
            case START -> 0;
            case MIDDLE -> line.width() / 2;
            case END -> line.width();
        };
        canvas.text(line, x(label.x()) - back, y(label.y()));
    }

    private void trace(Content content, List<Point> points, boolean closed) {
        boolean first = true;
        for (Point point : points) {
            if (first) {
                content.move(x(point.x()), y(point.y()));
            } else {
                content.line(x(point.x()), y(point.y()));
            }
            first = false;
        }
        if (closed) {
            content.shut();
        }
    }

    private InkPainter inks() {
        return new InkPainter(setting.palette());
    }

    private double x(double units) {
        return left + units * scale;
    }

    private double y(double units) {
        return top + units * scale;
    }
}
