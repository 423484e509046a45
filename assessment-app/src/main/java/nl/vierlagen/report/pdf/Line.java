package nl.vierlagen.report.pdf;

import java.util.List;

/** A line of text, as wide as it is set. */
record Line(List<Segment> segments, double width) {

    /**
     * A part of a run on a line.
     *
     * @param from first glyph of the run
     * @param to the glyph after the last
     * @param x from the line's beginning, in points
     * @param width in points
     */
    record Segment(Run run, int from, int to, double x, double width) {}
}
