package nl.vierlagen.report.docx;

import java.math.BigInteger;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Block.Callout;
import nl.vierlagen.report.document.Block.Heading;
import nl.vierlagen.report.document.Block.Items;
import nl.vierlagen.report.document.Block.KeyFigure;
import nl.vierlagen.report.document.Block.KeyFigures;
import nl.vierlagen.report.document.Block.Paragraph;
import nl.vierlagen.report.document.Block.Pictures;
import nl.vierlagen.report.document.Block.Table;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes the blocks of a document, one after another. */
final class Body {

    private final Document document;
    private final Texts texts;
    private final Tables tables;
    private final Numbering numbering;
    private final Contents contents;
    private final ChartPictures charts;
    private boolean begun;

    Body(
            Document document,
            XWPFDocument file,
            Texts texts,
            Numbering numbering,
            Contents contents,
            ChartPictures charts) {
        this.document = document;
        this.texts = texts;
        this.tables = new Tables(file, texts);
        this.numbering = numbering;
        this.contents = contents;
        this.charts = charts;
    }

    void write() {
        document.blocks().forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            texts.add(texts.paragraph("Normal"), paragraph);
        } else if (block instanceof Items items) {
            items(items);
        } else if (block instanceof KeyFigures figures) {
            keyFigures(figures);
        } else if (block instanceof Callout callout) {
            callout(callout);
        } else if (block instanceof Pictures pictures) {
            pictures.charts().forEach(this::chart);
        } else if (block instanceof Table table) {
            tables.write(table);
            gap();
        }
    }

    private void heading(Heading heading) {
        XWPFParagraph paragraph = texts.paragraph("Heading" + heading.level());
        if (!begun) {
            paragraph.setPageBreak(true);
            begun = true;
        }
        contents.mark(paragraph, heading, texts);
        if (!heading.beside().isEmpty()) {
            texts.add(texts.paragraph("VierlagenBeside"), heading.beside());
        }
    }

    private void items(Items items) {
        BigInteger list = items.numbered() ? numbering.restart() : null;
        for (Paragraph item : items.items()) {
            XWPFParagraph paragraph = texts.paragraph(items.numbered() ? "ListNumber" : "ListBullet");
            if (list != null) {
                paragraph.setNumID(list);
            }
            texts.add(paragraph, item);
        }
    }

    private void keyFigures(KeyFigures figures) {
        Grid grid = tables.row("VierlagenKeyFigures", figures.figures().size());
        for (int i = 0; i < figures.figures().size(); i++) {
            KeyFigure figure = figures.figures().get(i);
            texts.add(grid.paragraph(i, "VierlagenKeyLabel"), figure.label());
            texts.add(grid.paragraph(i, "VierlagenKeyFigure"), figure.value());
            if (!figure.hint().isEmpty()) {
                texts.add(grid.paragraph(i, "VierlagenKeyHint"), figure.hint());
            }
        }
        gap();
    }

    private void callout(Callout callout) {
        texts.add(texts.paragraph("VierlagenCalloutTitle"), callout.title());
        callout.paragraphs().forEach(paragraph -> texts.add(texts.paragraph("VierlagenCallout"), paragraph));
        gap();
    }

    private void chart(Chart chart) {
        texts.drawings().add(texts.paragraph("VierlagenPicture"), charts.picture(chart, document.brand()));
        if (!chart.legend().isEmpty()) {
            XWPFParagraph legend = texts.paragraph("VierlagenLegend");
            for (Chart.LegendEntry entry : chart.legend()) {
                texts.drawings().add(legend, charts.swatch(entry.ink(), document.brand()));
                texts.add(legend, " " + entry.text() + "   ");
            }
        }
        texts.add(texts.paragraph("Caption"), chart.title());
        tables.write(chart.title(), chart.figures());
        gap();
    }

    /** What follows a table would touch it, and two tables would run into one. */
    private void gap() {
        texts.paragraph("VierlagenGap");
    }
}
