package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vierlagen.layer.Place;
import nl.vierlagen.report.document.Block;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.pdf.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Documents of a real audit. */
final class Samples {

    private static final Path CLIENT =
            Path.of(System.getProperty("client", "examples/clients/gemeente-lindervoort.yaml"));

    private Samples() {}

    /** As much of the audit as fits that many pages. */
    static Document audit(int pages) throws IOException {
        Document whole = whole();
        PdfRenderer renderer = new PdfRenderer();
        int fits = 1;
        int tooMany = whole.blocks().size() + 1;
        while (fits + 1 < tooMany) {
            int middle = (fits + tooMany) / 2;
            if (pages(renderer.render(beginning(whole, middle))) <= pages) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return beginning(whole, fits);
    }

    static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static Document beginning(Document whole, int count) {
        List<Block> blocks = whole.blocks().subList(0, count);
        return new Document(
                whole.language(),
                whole.kind(),
                whole.title(),
                whole.lines(),
                whole.contents(),
                whole.page(),
                blocks,
                whole.made(),
                whole.brand());
    }

    private static Document whole() throws IOException {
        Parts parts = new Parts();
        return parts.paper(parts.assess(new nl.vierlagen.intake.Document.Readable(
                Place.startOf(CLIENT.toString()), nl.vierlagen.intake.Document.Syntax.YAML, Files.readString(CLIENT))));
    }
}
