package nl.vierlagen.report.docx;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.vierlagen.report.StableZip;
import nl.vierlagen.report.document.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes a report as a Word document that can be edited and, by its named styles, restyled. Equal documents give equal bytes.
 * Safe to share between threads.
 */
public final class DocxRenderer {

    /** Made when the first document is written: FreeMarker takes its time to be set up. */
    private final Supplier<XmlTemplates> xml = Suppliers.memoize(XmlTemplates::new);

    @Inject
    public DocxRenderer() {
        // Guice asks for a constructor that it may call.
    }

    /** The document as a file in Office Open XML, {@code .docx}. */
    public byte[] render(Document document) {
        XmlTemplates templates = xml.get();
        try (XWPFDocument file = new XWPFDocument()) {
            Parts.add(file, document, templates);
            Numbering numbering = Numbering.in(file);
            Drawings drawings = new Drawings(file, templates);
            Texts texts = new Texts(file, drawings);
            Frame frame = new Frame(file, texts);
            frame.cover(document, drawings);
            Contents contents = Contents.of(document.blocks());
            contents.write(document.contents(), texts);
            new Body(document, file, texts, numbering, contents, new ChartPictures(templates)).write();
            frame.pages(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
            file.write(bytes);
            return StableZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
