package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Paragraph;

/** Sets callouts: on a ground of their own, with a bar at their side; kept whole if a good half of a sheet holds them. */
final class CalloutSetter {

    private static final double BAR = 3;
    private static final double PADDING = 9;
    private static final double INSET = 14;
    private static final double GAP = 3;
    private static final double BEFORE = 9;
    private static final double WHOLE = 450;

    private final Setting setting;

    CalloutSetter(Setting setting) {
        this.setting = setting;
    }

    List<Piece> pieces(Callout callout, Node parent) {
        Node node = parent.child("Div");
        double width = Paper.TEXT_WIDTH - INSET - PADDING;
        List<Piece> inner = new ArrayList<>(TextSetter.pieces(
                setting.lines(callout.title(), Style.THEME, node.child("P"), width),
                Style.THEME,
                Paper.LEFT + INSET,
                0));
        for (Paragraph paragraph : callout.paragraphs()) {
            List<Line> lines = setting.lines(paragraph, Style.BODY, node.child("P"), width);
            inner.addAll(TextSetter.pieces(lines, Style.BODY, Paper.LEFT + INSET, GAP));
        }
        double total = 2 * PADDING
                + inner.stream().mapToDouble(p -> p.before() + p.height()).sum();
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < inner.size(); i++) {
            boolean last = i == inner.size() - 1;
            boolean kept = !last && (total <= WHOLE || inner.get(i).kept());
            pieces.add(grounded(inner.get(i), i == 0, last, kept));
        }
        return pieces;
    }

    private Piece grounded(Piece piece, boolean first, boolean last, boolean kept) {
        double above = first ? PADDING : piece.before();
        double height = above + piece.height() + (last ? PADDING : 0);
        return Piece.of(first ? BEFORE : 0, height, kept, (canvas, top) -> {
            canvas.artifact()
                    .fill(Palette.GROUND)
                    .rectangle(Paper.LEFT, top, Paper.TEXT_WIDTH, height)
                    .paint()
                    .fill(Palette.AIM)
                    .rectangle(Paper.LEFT, top, BAR, height)
                    .paint();
            piece.painter().paint(canvas, top + above);
        });
    }
}
