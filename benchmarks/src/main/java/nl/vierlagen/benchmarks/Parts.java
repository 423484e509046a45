package nl.vierlagen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.ReportDocumentBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.ReportViewBuilder;
import nl.vierlagen.report.brand.Brand;

/** The app's parts, wired for a benchmark. */
final class Parts {

    private final DocumentReader reader;
    private final Assessor assessor;
    private final ReportViewBuilder views;
    private final ReportLanguages languages;

    Parts() {
        Model model = ModelReader.read();
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        Layers layers = new Layers(found, model);
        languages = new ReportLanguages(layers, model, Overlays.NONE);
        reader = new DocumentReader(layers, languages.all());
        assessor = new Assessor(layers, model);
        views = new ReportViewBuilder(layers, model, languages);
    }

    /** Clients that are made up, as JSON. */
    static List<Document> documents(int count) {
        Clients clients = new Clients(1);
        return IntStream.range(0, count)
                .<Document>mapToObj(number -> new Document.Readable(
                        new Place("clients.jsonl", number + 1, 1),
                        Document.Syntax.JSON,
                        new String(clients.line(number), StandardCharsets.UTF_8)))
                .toList();
    }

    Assessment assess(Document document) {
        Intake intake = reader.read(document);
        if (intake instanceof Intake.Rejected rejected) {
            throw new IllegalArgumentException(rejected.problems().toString());
        }
        return assessor.assess(((Intake.Accepted) intake).request());
    }

    ReportView view(Assessment assessment) {
        return views.view(assessment, edition(assessment));
    }

    nl.vierlagen.report.document.Document paper(Assessment assessment) {
        return new ReportDocumentBuilder(languages).document(view(assessment), edition(assessment));
    }

    private static Edition edition(Assessment assessment) {
        return new Edition(assessment.language(), Brand.PLAIN);
    }
}
