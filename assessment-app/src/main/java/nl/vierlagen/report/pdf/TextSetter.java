package nl.vierlagen.report.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.Paragraph;

/** Sets paragraphs and lists. */
final class TextSetter {

    private static final double INDENT = 15;
    private static final double PARAGRAPH = 6;
    private static final double ITEM = 3.5;

    private final Setting setting;

    TextSetter(Setting setting) {
        this.setting = setting;
    }

    /** A paragraph as wide as the text. */
    List<Piece> paragraph(Paragraph paragraph, Node parent) {
        List<Line> lines = setting.lines(paragraph, Style.BODY, parent.child("P"), Paper.TEXT_WIDTH);
        return pieces(lines, Style.BODY, Paper.LEFT, PARAGRAPH);
    }

    /** A piece for each line; neither the first line nor the last is left alone on a sheet. */
    static List<Piece> pieces(List<Line> lines, Style style, double x, double before) {
        List<Piece> pieces = new ArrayList<>();
        int last = lines.size() - 1;
        for (int i = 0; i <= last; i++) {
            Line line = lines.get(i);
            boolean kept = i < last && (i == 0 || i == last - 1);
            pieces.add(Piece.of(
                    i == 0 ? before : 0,
                    style.leading(),
                    kept,
                    (canvas, top) -> canvas.text(line, x, top + style.baseline())));
        }
        return pieces;
    }

    /** A list; numbers and bullets stand in a column of their own. */
    List<Piece> items(Items items, Node parent) {
        Node list = parent.child("L")
                .attribute("<</O/List/ListNumbering" + (items.numbered() ? "/Decimal" : "/Disc") + ">>");
        List<Piece> pieces = new ArrayList<>();
        int number = 1;
        for (Paragraph paragraph : items.items()) {
            Node item = list.child("LI");
            String mark = items.numbered() ? number + "." : "•";
            Style style = Style.BODY.strong().coloured(setting.palette().accent());
            Line label = setting.line(mark, style, item.child("Lbl"));
            List<Line> lines = setting.lines(paragraph, Style.BODY, item.child("LBody"), Paper.TEXT_WIDTH - INDENT);
            List<Piece> own = pieces(lines, Style.BODY, Paper.LEFT + INDENT, number == 1 ? PARAGRAPH : ITEM);
            if (!own.isEmpty()) {
                Piece first = own.get(0);
                own.set(0, Piece.of(first.before(), first.height(), first.kept(), (canvas, top) -> {
                    canvas.text(label, Paper.LEFT, top + Style.BODY.baseline());
                    first.painter().paint(canvas, top);
                }));
            }
            pieces.addAll(own);
            number++;
        }
        return pieces;
    }
}
