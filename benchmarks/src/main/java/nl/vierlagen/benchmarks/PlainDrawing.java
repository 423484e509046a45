package nl.vierlagen.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.report.document.Document;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document's texts one under another, wrapped and drawn by PDFBox as its examples do it. */
final class PlainDrawing {

    /** PDFBox's own, without the substitutions of glyphs that it would look for in a richer font. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float SIZE = 9;
    private static final float LEADING = 12;
    private static final float MARGIN = 58;

    private final byte[] typeface;
    private final List<String> texts = new ArrayList<>();

    PlainDrawing(Document document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            typeface = in.readAllBytes();
        }
        document.blocks().forEach(block -> Texts.of(block, texts));
    }

    byte[] draw() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, new ByteArrayInputStream(typeface), true);
            List<String> lines = new ArrayList<>();
            for (String text : texts) {
                wrap(text, font, lines);
            }
            int perPage = (int) ((PDRectangle.A4.getHeight() - 2 * MARGIN) / LEADING);
            for (int from = 0; from < lines.size(); from += perPage) {
                page(document, font, lines.subList(from, Math.min(lines.size(), from + perPage)));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(font, SIZE);
            content.beginText();
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void wrap(String text, PDFont font, List<String> lines) throws IOException {
        float room = (PDRectangle.A4.getWidth() - 2 * MARGIN) * 1000 / SIZE;
        float space = font.getStringWidth(" ");
        StringBuilder line = new StringBuilder();
        float width = 0;
        for (String word : text.split("\\s+")) {
            float wide = font.getStringWidth(word);
            if (line.length() > 0 && width + space + wide > room) {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
            }
            if (line.length() > 0) {
                line.append(' ');
                width += space;
            }
            line.append(word);
            width += wide;
        }
        lines.add(line.toString());
    }
}
