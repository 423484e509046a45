package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Heading;

/** Sets the table of contents in two columns: its room at once, and its entries when it is known where the headings stand. */
final class ContentsSetter {

    /** With fewer chapters, there is nothing to look up. */
    private static final int FEWEST = 4;
    /** With more entries, only chapters are listed. */
    private static final int MOST = 40;

    private static final double GAP = 24;
    private static final double COLUMN = (Paper.TEXT_WIDTH - GAP) / 2;
    private static final double NUMBER = 22;
    private static final double INDENT = 12;
    private static final Style CHAPTER = Style.BODY.strong();
    private static final Style SECTION = Style.BODY.sized(9);

    private final Setting setting;
    private final String heading;
    private final List<Heading> headings;
    private final int levels;
    private final List<Placed> placed = new ArrayList<>();

    /** An entry where it stands; its heading is the bookmark of that number among those of its level and above. */
    private record Placed(Heading heading, Node node, int number, Sheet sheet, double x, double top) {}

    /** Lists the headings of a document. */
    ContentsSetter(Setting setting, String heading, List<Block> blocks) {
        this.setting = setting;
        this.heading = heading;
        List<Heading> all = blocks.stream()
                .filter(block -> block instanceof Heading entry && entry.level() <= 2 && isSeen(entry))
                .map(Heading.class::cast)
                .toList();
        levels = all.size() > MOST ? 1 : 2;
        headings = all.stream().filter(entry -> entry.level() <= levels).toList();
    }

    /** Whether there is anything to see of it; else it gets no place. */
    private boolean isSeen(Heading entry) {
        return setting.lettering().glyphs(entry.text(), true).count() > 0;
    }

    boolean isWanted() {
        return headings.stream().filter(entry -> entry.level() == 1).count() >= FEWEST;
    }

    /** The room of the entries: a piece for each line of the two columns. */
    List<Piece> pieces(Node parent) {
        Node list = parent.child("TOC");
        List<Node> nodes = headings.stream().map(entry -> list.child("TOCI")).toList();
        int rows = (headings.size() + 1) / 2;
        List<Line> title = setting.lines(heading, Style.SECTION, parent.child("H2"), Paper.TEXT_WIDTH);
        List<Piece> pieces = new ArrayList<>();
        TextSetter.pieces(title, Style.SECTION, Paper.LEFT, 20).forEach(piece -> pieces.add(piece.keptWithNext()));
        for (int row = 0; row < rows; row++) {
            int left = row;
            int right = row + rows;
            pieces.add(Piece.of(row == 0 ? 4 : 0, CHAPTER.leading() + 1.5, row < rows - 1, (canvas, top) -> {
                if (left == 0) {
                    nodes.forEach(Node::attach);
                }
                placed.add(new Placed(headings.get(left), nodes.get(left), left, canvas.sheet(), Paper.LEFT, top));
                if (right < headings.size()) {
                    double x = Paper.LEFT + COLUMN + GAP;
                    placed.add(new Placed(headings.get(right), nodes.get(right), right, canvas.sheet(), x, top));
                }
            }));
        }
        return pieces;
    }

    /** Paints the entries. */
    void paint(Canvas canvas, List<Bookmark> bookmarks) {
        List<Bookmark> listed =
                bookmarks.stream().filter(mark -> mark.level() <= levels).toList();
        for (Placed entry : placed) {
            canvas.turnTo(entry.sheet());
            paint(canvas, entry, listed.get(entry.number()));
        }
    }

    private void paint(Canvas canvas, Placed entry, Bookmark mark) {
        boolean chapter = mark.level() == 1;
        Style style = chapter ? CHAPTER : SECTION;
        double indent = chapter ? 0 : INDENT;
        Node link = entry.node().child("Reference").child("Link");
        double width = COLUMN - indent - NUMBER;
        Line text = Shortened.to(width, setting.line(mark.text(), style, link));
        String page = Integer.toString(mark.sheet() + 1);
        Line number = setting.line(page, style.coloured(setting.palette().accent()), link);
        double baseline = entry.top() + style.baseline();
        double rule = entry.top() + style.leading() + 0.5;
        canvas.artifact()
                .stroke(Palette.LINE, 0.4, "[]0")
                .move(entry.x() + indent, rule)
                .line(entry.x() + COLUMN, rule)
                .draw();
        canvas.text(text, entry.x() + indent, baseline);
        canvas.text(number, entry.x() + COLUMN - number.width(), baseline);
        canvas.link(new Annotation(
                link,
                entry.x(),
                entry.top(),
                COLUMN,
                style.leading(),
                mark.text() + ", " + page,
                Optional.empty(),
                mark.sheet(),
                mark.top()));
    }
}
