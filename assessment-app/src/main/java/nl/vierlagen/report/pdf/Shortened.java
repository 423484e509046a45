package nl.vierlagen.report.pdf;

import java.util.List;

/** Cuts a line off where its room ends. */
final class Shortened {

    private Shortened() {}

    /** The line itself if it fits, and else as much of its first run as does. */
    static Line to(double width, Line line) {
        if (line.width() <= width) {
            return line;
        }
        Run run = line.segments().get(0).run();
        double size = run.style().size();
        double x = 0;
        int count = 0;
        while (count < run.glyphs().count() && x + run.glyphs().widths()[count] * size <= width) {
            x += run.glyphs().widths()[count] * size;
            count++;
        }
        return new Line(List.of(new Line.Segment(run, 0, count, 0, x)), x);
    }
}
