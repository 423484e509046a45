package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block.Heading;

/** Sets headings, and remembers where they stand. */
final class HeadingSetter {

    private static final double RULE = 1.6;
    private static final double GAP = 12;
    /** The cover's title is the first level. */
    private static final int LEVELS_ABOVE = 1;

    private final Setting setting;
    private final List<Bookmark> bookmarks;

    HeadingSetter(Setting setting, List<Bookmark> bookmarks) {
        this.setting = setting;
        this.bookmarks = bookmarks;
    }

    /** A heading, kept together and with what follows. */
    List<Piece> heading(Heading heading, Node parent) {
        Node node = parent.child("H" + (heading.level() + LEVELS_ABOVE));
        Style style = style(heading.level());
        Style besideStyle = style.sized(Math.min(style.size(), Style.SECTION.size()))
                .coloured(setting.palette().accent());
        Line beside = setting.line(heading.beside(), besideStyle, node);
        double width = Paper.TEXT_WIDTH - (heading.beside().isEmpty() ? 0 : beside.width() + GAP);
        boolean crowded = width < Paper.TEXT_WIDTH / 2;
        List<Line> lines =
                new ArrayList<>(setting.lines(heading.text(), style, node, crowded ? Paper.TEXT_WIDTH : width));
        if (crowded) {
            lines.addAll(setting.lines(heading.beside(), besideStyle, node, Paper.TEXT_WIDTH));
        }
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            pieces.add(piece(heading, lines.get(i), style, i == 0, i == lines.size() - 1));
        }
        if (!crowded && !heading.beside().isEmpty() && !pieces.isEmpty()) {
            Piece first = pieces.get(0);
            double baseline = above(heading) + style.baseline();
            pieces.set(0, Piece.of(first.before(), first.height(), true, (canvas, top) -> {
                first.painter().paint(canvas, top);
                canvas.text(beside, Paper.RIGHT - beside.width(), top + baseline);
            }));
        }
        return pieces;
    }

    private Piece piece(Heading heading, Line line, Style style, boolean first, boolean last) {
        double above = first ? above(heading) : 0;
        double below = !last ? 0 : heading.level() == 1 ? 4 : 1;
        double height = above + style.leading() + below;
        return Piece.of(first ? before(heading.level()) : 0, height, true, (canvas, top) -> {
            if (first) {
                begin(heading, canvas, top);
            }
            canvas.text(line, Paper.LEFT, top + above + style.baseline());
        });
    }

    private void begin(Heading heading, Canvas canvas, double top) {
        if (heading.level() <= 2) {
            bookmarks.add(
                    new Bookmark(heading.level(), heading.text(), canvas.sheet().index(), top));
        }
        if (heading.level() == 1) {
            canvas.artifact()
                    .fill(setting.palette().accent())
                    .rectangle(Paper.LEFT, top, Paper.TEXT_WIDTH, RULE)
                    .paint();
        }
    }

    private static double above(Heading heading) {
        return heading.level() == 1 ? RULE + 8 : 0;
    }

    private static Style style(int level) {
        return level == 1 ? Style.CHAPTER : level == 2 ? Style.SECTION : Style.THEME;
    }

    private static double before(int level) {
        return level == 1 ? 26 : level == 2 ? 18 : 12;
    }
}
