package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks runs into lines of a width: at spaces, after hyphens, and within a word only if it is wider than a line. */
final class LineBreaker {

    private final List<Run> runs;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    /** Where the line begins. */
    private int startRun;

    private int startGlyph;
    /** The glyph that is looked at, and where it stands. */
    private int run;

    private int glyph;
    private double x;
    /** The last place where the line can end, and where the next would begin. */
    private boolean canEnd;

    private int endRun;
    private int endGlyph;
    private int nextRun;
    private int nextGlyph;

    private LineBreaker(List<Run> runs, double width) {
        this.runs = runs;
        this.width = width;
    }

    /** The lines; none for runs without a glyph. */
    static List<Line> lines(List<Run> runs, double width) {
        return new LineBreaker(runs, width).all();
    }

    private List<Line> all() {
        while (run < runs.size()) {
            if (glyph == runs.get(run).glyphs().count()) {
                nextRun();
            } else {
                look(runs.get(run));
            }
        }
        if (startRun < runs.size()) {
            add(runs.size() - 1, runs.get(runs.size() - 1).glyphs().count());
        }
        return lines;
    }

    private void nextRun() {
        if (run == startRun && glyph == startGlyph) {
            startRun++;
            startGlyph = 0;
        }
        run++;
        glyph = 0;
    }

    private void look(Run current) {
        byte chance = current.glyphs().breaks()[glyph];
        double step = current.glyphs().widths()[glyph] * current.style().size() + margin(current, glyph);
        boolean first = run == startRun && glyph == startGlyph;
        if (chance == Glyphs.FORCED) {
            end(run, glyph, run, glyph + 1);
        } else if (chance == Glyphs.SPACE && first && !lines.isEmpty()) {
            startGlyph = ++glyph;
        } else if (x + step > width && !first && chance != Glyphs.SPACE) {
            if (canEnd) {
                end(endRun, endGlyph, nextRun, nextGlyph);
            } else {
                end(run, glyph, run, glyph);
            }
        } else {
            take(chance, step, current.boxed());
        }
    }

    /** Puts a glyph on the line. */
    private void take(byte chance, double step, boolean boxed) {
        if (chance == Glyphs.SPACE && !boxed) {
            mark(glyph, glyph + 1);
        }
        x += step;
        glyph++;
        if (chance == Glyphs.AFTER && !boxed) {
            mark(glyph, glyph);
        }
    }

    /** What an outline takes before the first glyph and after the last. */
    private static double margin(Run run, int glyph) {
        return run.boxed() && (glyph == 0 || glyph == run.glyphs().count() - 1) ? Pill.OVER : 0;
    }

    private void mark(int last, int following) {
        endRun = run;
        endGlyph = last;
        nextRun = run;
        nextGlyph = following;
        canEnd = true;
    }

    private void end(int lastRun, int lastGlyph, int followingRun, int followingGlyph) {
        add(lastRun, lastGlyph);
        startRun = followingRun;
        startGlyph = followingGlyph;
        run = startRun;
        glyph = startGlyph;
        x = 0;
        canEnd = false;
    }

    private void add(int lastRun, int lastGlyph) {
        List<Line.Segment> segments = new ArrayList<>();
        double right = 0;
        for (int i = startRun; i <= lastRun; i++) {
            Run part = runs.get(i);
            int from = i == startRun ? startGlyph : 0;
            int to = i == lastRun ? lastGlyph : part.glyphs().count();
            if (to > from) {
                double wide = part.glyphs().width(from, to) * part.style().size();
                double margin = part.boxed() ? Pill.OVER : 0;
                segments.add(new Line.Segment(part, from, to, right + margin, wide));
                right += wide + 2 * margin;
            }
        }
        if (!segments.isEmpty() || lines.isEmpty() || lastRun > startRun) {
            lines.add(new Line(segments, right));
        }
    }
}
