package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a cell of a table, before it is known how wide the cell is.
 *
 * @param node the cell's element; empty in a heading row that is repeated
 * @param rating the boxes of a rating
 * @param word the rating in words; without runs if there is none
 * @param paragraphs one under another
 */
record CellText(
        Optional<Node> node, Optional<RatingPainter> rating, List<Run> word, List<List<Run>> paragraphs, Style style) {

    private static final double GAP = 1.5;

    /** Width of the longest word, in points. */
    double longestWord() {
        double longest = word.stream().mapToDouble(CellText::longestWord).max().orElse(0);
        double inset = rating.isPresent() ? RatingPainter.WIDTH : 0;
        return Math.max(
                longest + inset,
                paragraphs.stream()
                        .flatMap(List::stream)
                        .mapToDouble(CellText::longestWord)
                        .max()
                        .orElse(0));
    }

    private static double longestWord(Run run) {
        Glyphs glyphs = run.glyphs();
        double longest = 0;
        double width = 0;
        for (int i = 0; i < glyphs.count(); i++) {
            byte chance = glyphs.breaks()[i];
            if (chance == Glyphs.SPACE && !run.boxed() || chance == Glyphs.FORCED) {
                width = 0;
            } else {
                width += glyphs.widths()[i];
                longest = Math.max(longest, width);
                if (chance == Glyphs.AFTER) {
                    width = 0;
                }
            }
        }
        return longest * run.style().size() + (run.boxed() ? 2 * Pill.OVER : 0);
    }

    /**
     * Its lines.
     *
     * @param width of the cell, in points
     * @param right whether they end at the cell's right edge
     */
    List<SetLine> lines(double width, boolean right) {
        List<SetLine> lines = new ArrayList<>();
        for (Line line : LineBreaker.lines(word, Math.max(20, width - RatingPainter.WIDTH))) {
            lines.add(new SetLine(line, style, 0, RatingPainter.WIDTH, lines.isEmpty() ? rating : Optional.empty()));
        }
        for (List<Run> paragraph : paragraphs) {
            double before = lines.isEmpty() ? 0 : GAP;
            for (Line line : LineBreaker.lines(paragraph, width)) {
                double inset = right ? Math.max(0, width - line.width()) : 0;
                lines.add(new SetLine(line, style, before, inset, Optional.empty()));
                before = 0;
            }
        }
        return lines;
    }
}
