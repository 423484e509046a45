package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks runs into lines of a width: at spaces, after hyphens, and within a word only if it is wider than a line. */
final class LineBreaker {

    private final List<Run> runs;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private int startRun;
    private int startGlyph;
    /** The last place where the line could end, and where the next would begin. */
    private int endRun;

    private int endGlyph;
    private int nextRun;
    private int nextGlyph;
    private boolean canEnd;

    private LineBreaker(List<Run> runs, double width) {
        this.runs = runs;
        this.width = width;
    }

    /** The lines; none for runs without a glyph. */
    static List<Line> lines(List<Run> runs, double width) {
        return new LineBreaker(runs, width).all();
    }

    private List<Line> all() {
        double x = 0;
        int run = 0;
        int glyph = 0;
        while (run < runs.size()) {
            Run current = runs.get(run);
            if (glyph == current.glyphs().count()) {
                if (run == startRun && glyph == startGlyph) {
                    startRun++;
                    startGlyph = 0;
                }
                run++;
                glyph = 0;
                continue;
            }
            byte chance = current.glyphs().breaks()[glyph];
            double step = current.glyphs().widths()[glyph] * current.style().size() + margin(current, glyph);
            boolean first = run == startRun && glyph == startGlyph;
            if (chance == Glyphs.FORCED) {
                end(run, glyph, run, glyph + 1);
            } else if (chance == Glyphs.SPACE && first && !lines.isEmpty()) {
                startGlyph++;
            } else if (x + step > width && !first && chance != Glyphs.SPACE) {
                if (!canEnd) {
                    mark(run, glyph, run, glyph);
                }
                end(endRun, endGlyph, nextRun, nextGlyph);
                run = startRun;
                glyph = startGlyph;
                x = 0;
                continue;
            } else {
                if (chance == Glyphs.SPACE && !current.boxed()) {
                    mark(run, glyph, run, glyph + 1);
                }
                x += step;
                if (chance == Glyphs.AFTER && !current.boxed()) {
                    mark(run, glyph + 1, run, glyph + 1);
                }
                glyph++;
                continue;
            }
            run = startRun;
            glyph = startGlyph;
            x = 0;
        }
        if (startRun < runs.size()) {
            add(runs.size() - 1, runs.get(runs.size() - 1).glyphs().count());
        }
        return lines;
    }

    /** What an outline takes before the first glyph and after the last. */
    private static double margin(Run run, int glyph) {
        return run.boxed() && (glyph == 0 || glyph == run.glyphs().count() - 1) ? Pill.OVER : 0;
    }

    private void mark(int lastRun, int lastGlyph, int followingRun, int followingGlyph) {
        endRun = lastRun;
        endGlyph = lastGlyph;
        nextRun = followingRun;
        nextGlyph = followingGlyph;
        canEnd = true;
    }

    private void end(int lastRun, int lastGlyph, int followingRun, int followingGlyph) {
        add(lastRun, lastGlyph);
        startRun = followingRun;
        startGlyph = followingGlyph;
        canEnd = false;
    }

    private void add(int lastRun, int lastGlyph) {
        List<Line.Segment> segments = new ArrayList<>();
        double x = 0;
        for (int i = startRun; i <= lastRun; i++) {
            Run run = runs.get(i);
            int from = i == startRun ? startGlyph : 0;
            int to = i == lastRun ? lastGlyph : run.glyphs().count();
            if (to > from) {
                double wide = run.glyphs().width(from, to) * run.style().size();
                double margin = run.boxed() ? Pill.OVER : 0;
                segments.add(new Line.Segment(run, from, to, x + margin, wide));
                x += wide + 2 * margin;
            }
        }
        if (!segments.isEmpty() || lines.isEmpty() || lastRun > startRun) {
            lines.add(new Line(segments, x));
        }
    }
}
