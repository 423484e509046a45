package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;

/** Sets large figures in a row of cards, as a list whose labels are what the figures are. */
final class KeyFiguresSetter {

    private static final int MOST = 4;
    private static final double GAP = 9;
    private static final double PADDING = 9;
    private static final double BEFORE = 8;

    private final Setting setting;

    KeyFiguresSetter(Setting setting) {
        this.setting = setting;
    }

    private record Card(List<Line> label, List<Line> value, List<Line> hint) {
        double height() {
            return 2 * PADDING
                    + label.size() * Style.CAPTION.leading()
                    + value.size() * Style.FIGURE.leading()
                    + hint.size() * Style.CAPTION.leading();
        }
    }

    List<Piece> pieces(KeyFigures figures, Node parent) {
        Node list = parent.child("L").attribute("<</O/List/ListNumbering/None>>");
        int count = figures.figures().size();
        int columns = Math.min(MOST, Math.max(1, count));
        double width = (Paper.TEXT_WIDTH - (columns - 1) * GAP) / columns;
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < count; from += columns) {
            List<Card> cards = figures.figures().subList(from, Math.min(count, from + columns)).stream()
                    .map(figure -> card(figure, list.child("LI"), width - 2 * PADDING))
                    .toList();
            double height = cards.stream().mapToDouble(Card::height).max().orElseThrow();
            pieces.add(Piece.of(BEFORE, height, false, (canvas, top) -> {
                double x = Paper.LEFT;
                for (Card card : cards) {
                    paint(canvas, card, x, top, width, height);
                    x += width + GAP;
                }
            }));
        }
        return pieces;
    }

    private Card card(KeyFigure figure, Node item, double width) {
        Node body = item.child("LBody");
        return new Card(
                setting.lines(figure.label(), Style.CAPTION, item.child("Lbl"), width),
                setting.lines(
                        figure.value(), Style.FIGURE.coloured(setting.palette().accent()), body, width),
                setting.lines(figure.hint(), Style.CAPTION, body, width));
    }

    private void paint(Canvas canvas, Card card, double x, double top, double width, double height) {
        canvas.artifact()
                .fill(Palette.GROUND)
                .rectangle(x, top, width, height)
                .paint()
                .fill(setting.palette().accent())
                .rectangle(x, top, width, 1.2)
                .paint();
        double y = paint(canvas, card.label(), Style.CAPTION, x + PADDING, top + PADDING);
        y = paint(canvas, card.value(), Style.FIGURE, x + PADDING, y);
        paint(canvas, card.hint(), Style.CAPTION, x + PADDING, y);
    }

    private static double paint(Canvas canvas, List<Line> lines, Style style, double x, double top) {
        double y = top;
        for (Line line : lines) {
            canvas.text(line, x, y + style.baseline());
            y += style.leading();
        }
        return y;
    }
}
