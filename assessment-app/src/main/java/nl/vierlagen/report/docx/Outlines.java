package nl.vierlagen.report.docx;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.vierlagen.report.document.Shape.Label;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines of Source Sans, so that a picture is the same on every machine, with fonts of its own or without. Safe
 * to share between threads.
 */
final class Outlines {

    private static final String FONTS = "/nl/vierlagen/report/pdf/fonts/";
    private static final Outlines REGULAR = load("SourceSans3-Regular.ttf");
    private static final Outlines BOLD = load("SourceSans3-SemiBold.ttf");

    private static final double HUNDREDTHS = 100;

    private final CmapLookup characters;
    private final GlyphTable glyphs;
    private final HorizontalMetricsTable metrics;
    private final double unitsPerEm;

    private Outlines(TrueTypeFont font) throws IOException {
        characters = font.getUnicodeCmapLookup();
        glyphs = font.getGlyph();
        metrics = font.getHorizontalMetrics();
        unitsPerEm = font.getUnitsPerEm();
    }

    private static Outlines load(String font) {
        try (InputStream file = Outlines.class.getResourceAsStream(FONTS + font)) {
            byte[] bytes = Objects.requireNonNull(file, font).readAllBytes();
            return new Outlines(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the font " + font, e);
        }
    }

    /** The label as data of an SVG path. */
    static String path(Label label) {
        return (label.strong() ? BOLD : REGULAR).outlined(label);
    }

    private String outlined(Label label) {
        int[] ids = label.text().codePoints().map(characters::getGlyphId).toArray();
        double scale = label.size() / unitsPerEm;
        double width = 0;
        for (int id : ids) {
            width += metrics.getAdvanceWidth(id) * scale;
        }
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        StringBuilder data = new StringBuilder();
        for (int id : ids) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, label.y());
            append(data, outline(id).getPathIterator(place));
            x += metrics.getAdvanceWidth(id) * scale;
        }
        return data.toString();
    }

    private synchronized int[] ids(String text) {
        return text.codePoints().map(characters::getGlyphId).toArray();
    }

    /** One thread at a time: the table reads glyphs from the file when they are first asked for. */
    private synchronized GeneralPath outline(int id) {
        try {
            GlyphData glyph = glyphs.getGlyph(id);
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(StringBuilder data, PathIterator path) {
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(data, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(data, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(data, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(data, 'C', at, 6);
                default -> data.append('Z');
            }
        }
    }

    private static void append(StringBuilder data, char command, double[] at, int length) {
        data.append(command);
        for (int i = 0; i < length; i++) {
            data.append(Math.round(at[i] * HUNDREDTHS) / HUNDREDTHS).append(' ');
        }
    }
}
