package nl.vierlagen.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
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
import nl.vierlagen.portfolio.Standing;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;

/** Makes reports of texts in YAML with the real layers, for tests of what stands in them. */
record Reports(Layers layers, Model model, Lexicon lexicon, Figures figures, String language) {

    static Reports inDutch() {
        return in("nl");
    }

    static Reports in(String language) {
        Model model = ModelReader.read();
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        Layers layers = new Layers(found, model);
        ReportWords words = new ReportWordsReader(Overlays.NONE).in(language);
        return new Reports(layers, model, new Lexicon(layers, words), new Figures(words), language);
    }

    ReportView view(String yaml) {
        return view(yaml, Optional.empty());
    }

    ReportView view(String yaml, Optional<Standing> standing) {
        Document document = new Document.Readable(Place.startOf("client.yaml"), Document.Syntax.YAML, yaml);
        Intake intake = new DocumentReader(layers, Spoken.languages()).read(document);
        if (intake instanceof Intake.Rejected rejected) {
            throw new AssertionError(rejected.problems().toString());
        }
        Assessment assessment = new Assessor(layers, model).assess(((Intake.Accepted) intake).request());
        return new ReportViewBuilder(layers, model, new ReportLanguages(layers, model, Overlays.NONE))
                .view(assessment, Optional.empty(), standing, new Edition(language, Brand.PLAIN));
    }

    ChartWords chartWords() {
        return new ChartWords(new ReportWordsReader(Overlays.NONE).in(language), lexicon, figures);
    }

    nl.vierlagen.report.document.Document document(ReportView view) {
        return new ReportDocumentBuilder(new ReportLanguages(layers, model, Overlays.NONE))
                .document(view, new Edition(language, Brand.PLAIN));
    }

    String page(String yaml) {
        return new String(
                new HtmlRenderer(TemplateEngine.builtIn()).report(view(yaml), Brand.PLAIN), StandardCharsets.UTF_8);
    }
}
