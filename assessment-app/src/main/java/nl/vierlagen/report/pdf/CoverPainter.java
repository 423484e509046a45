package nl.vierlagen.report.pdf;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.report.document.Document;

/** Paints the strip at the top of the first sheet: what the document is, about whom, and whose it is. */
final class CoverPainter {

    private static final double PADDING = 34;
    private static final double GAP = 10;
    /** A name that is longer than this was not given in earnest. */
    private static final int MOST_LINES = 12;

    private static final Style KIND = new Style(false, 10.5, 15, 0);
    private static final Style LINE = new Style(false, 9.5, 14, 0);

    private final Setting setting;

    CoverPainter(Setting setting) {
        this.setting = setting;
    }

    /** Paints, and tells where the text can begin. */
    double paint(Canvas canvas, Document document, Node root, Optional<Logo> logo) {
        int rgb = setting.palette().coverText();
        double width = Paper.TEXT_WIDTH - (logo.isEmpty() ? 0 : Logo.WIDEST + 3 * GAP);
        List<Line> kind = setting.lines(document.kind(), KIND.coloured(rgb), root.child("P"), width);
        Style title = title(document.title(), width).coloured(rgb);
        List<Line> name = setting.lines(document.title(), title, root.child("H1"), width);
        List<Line> about = document.lines().stream()
                .flatMap(line -> setting.lines(line, LINE.coloured(rgb), root.child("P"), width).stream())
                .toList();
        name = name.subList(0, Math.min(name.size(), MOST_LINES));
        about = about.subList(0, Math.min(about.size(), MOST_LINES));
        double height = 2 * PADDING
                + kind.size() * KIND.leading()
                + name.size() * title.leading()
                + GAP
                + about.size() * LINE.leading();
        canvas.artifact()
                .fill(setting.palette().cover())
                .rectangle(0, 0, Paper.WIDTH, height)
                .paint();
        double y = lines(canvas, kind, KIND, PADDING);
        y = lines(canvas, name, title, y);
        lines(canvas, about, LINE, y + GAP);
        logo.ifPresent(picture -> picture.paint(
                canvas, root, document.brand().name(), setting.palette().cover(), new Logo.Place(PADDING, height)));
        return height + 4;
    }

    /** Long names are set smaller. */
    private Style title(String name, double width) {
        Glyphs glyphs = setting.lettering().glyphs(name, true);
        double ems = glyphs.width(0, glyphs.count()) / width;
        for (Style style : List.of(Style.TITLE, new Style(true, 20, 24, 0))) {
            if (ems * style.size() <= 2.5) {
                return style;
            }
        }
        return new Style(true, 13, 17, 0);
    }

    private static double lines(Canvas canvas, List<Line> lines, Style style, double top) {
        double y = top;
        for (Line line : lines) {
            canvas.text(line, Paper.LEFT, y + style.baseline());
            y += style.leading();
        }
        return y;
    }
}
