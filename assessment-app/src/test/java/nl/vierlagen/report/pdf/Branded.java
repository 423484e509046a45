package nl.vierlagen.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.brand.Colour;
import nl.vierlagen.report.document.Document;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Documents in an agency's house style. */
final class Branded {

    static final Brand.Logo SVG = new Brand.Logo(
            Brand.Logo.Type.SVG,
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"80\" viewBox=\"0 0 200 80\">"
                            + "<rect width=\"200\" height=\"80\" rx=\"12\" fill=\"#ffd54d\"/>"
                            + "<circle cx=\"40\" cy=\"40\" r=\"24\" fill=\"#7a1f3d\"/>"
                            + "<path d=\"M80 55 L110 20 L140 55 Z\" fill=\"#7a1f3d\"/></svg>")
                    .getBytes(StandardCharsets.UTF_8),
            200,
            80);

    private Branded() {}

    static Brand.Logo png() {
        BufferedImage image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(0x7a1f3d));
        graphics.fillOval(10, 10, 100, 100);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Brand.Logo(Brand.Logo.Type.PNG, out.toByteArray(), 120, 120);
    }

    /** In a font without the bolder companion, and which lacks some characters that others have. */
    static Document document(Brand.Logo logo) {
        byte[] font = font();
        Brand brand = new Brand(
                "Bureau Vier Lagen",
                Optional.of(logo),
                new Brand.Colours(Colour.of(0x7a1f3d), Colour.of(0xffffff), Colour.of(0x8a2b4a), Colour.of(0xe58aa8)),
                Optional.of(new Brand.Fonts("Liberation Sans", font, font)),
                List.of("Kade 1, Utrecht"),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Optional.empty());
        Document audit = Documents.audit(6);
        return Documents.of("Zażółć gęślą jaźń – Ἑλλάς ⅝ ✓", audit.blocks(), brand);
    }

    /** A font that comes with PDFBox. */
    private static byte[] font() {
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
