package nl.vierlagen.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.ReportLanguages;

/** The layers that come with the app, and the schemas that hold for them. */
final class BuiltIn {

    static final Model MODEL = ModelReader.read();
    static final Layers LAYERS = found();
    static final ReportLanguages LANGUAGES = new ReportLanguages(LAYERS, MODEL, Overlays.NONE);
    static final Schemas SCHEMAS = new Schemas(LAYERS, LANGUAGES);

    private BuiltIn() {}

    private static Layers found() {
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        return new Layers(found, MODEL);
    }

    static List<String> languages() {
        return LANGUAGES.all();
    }
}
