package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.ReportDocumentBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.ReportViewBuilder;
import nl.vierlagen.report.brand.Brand;
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
        Model model = ModelReader.read();
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        Layers layers = new Layers(found, model);
        ReportLanguages languages = new ReportLanguages(layers, model);
        Intake intake = new DocumentReader(layers, languages.all())
                .read(new nl.vierlagen.intake.Document.Readable(
                        Place.startOf(CLIENT.toString()),
                        nl.vierlagen.intake.Document.Syntax.YAML,
                        Files.readString(CLIENT)));
        if (intake instanceof Intake.Rejected rejected) {
            throw new IllegalArgumentException(rejected.problems().toString());
        }
        Assessment assessment = new Assessor(layers, model).assess(((Intake.Accepted) intake).request());
        Edition edition = new Edition("nl", Brand.PLAIN);
        return new ReportDocumentBuilder(languages)
                .document(new ReportViewBuilder(layers, model, languages).view(assessment, edition), edition);
    }
}
