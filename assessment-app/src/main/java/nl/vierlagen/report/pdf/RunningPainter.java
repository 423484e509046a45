package nl.vierlagen.report.pdf;

import java.text.MessageFormat;
import java.util.Locale;
import nl.vierlagen.report.document.Document;

/** Paints what runs above and under the text: what the document is and about whom, and which page this is. */
final class RunningPainter {

    private static final Style STYLE = Style.CAPTION;

    private final Setting setting;
    private final Document document;

    RunningPainter(Setting setting, Document document) {
        this.setting = setting;
        this.document = document;
    }

    /** Paints all sheets; the first has its cover and no header. */
    void paint(Canvas canvas) {
        int count = canvas.sheets().size();
        MessageFormat numbers = new MessageFormat(document.page(), Locale.forLanguageTag(document.language()));
        Line kind = Shortened.to(Paper.TEXT_WIDTH / 2 - 10, setting.line(document.kind(), STYLE));
        Line title = Shortened.to(Paper.TEXT_WIDTH / 2 - 10, setting.line(document.title(), STYLE.strong()));
        Line agency =
                Shortened.to(Paper.TEXT_WIDTH / 2, setting.line(document.brand().name(), STYLE));
        for (Sheet sheet : canvas.sheets()) {
            canvas.turnTo(sheet);
            if (sheet.index() > 0) {
                canvas.artifact("<</Type/Pagination/Subtype/Header>>");
                canvas.text(title, Paper.LEFT, Paper.HEADER);
                canvas.text(kind, Paper.RIGHT - kind.width(), Paper.HEADER);
                canvas.artifact()
                        .stroke(Palette.LINE, 0.5, "[]0")
                        .move(Paper.LEFT, Paper.HEADER + 7)
                        .line(Paper.RIGHT, Paper.HEADER + 7)
                        .draw();
            }
            canvas.artifact("<</Type/Pagination/Subtype/Footer>>");
            Line page = setting.line(numbers.format(new Object[] {sheet.index() + 1, count}), STYLE);
            canvas.text(agency, Paper.LEFT, Paper.FOOTER);
            canvas.text(page, Paper.RIGHT - page.width(), Paper.FOOTER);
            canvas.close();
        }
    }
}
