package nl.vierlagen.evidence;

import java.util.LinkedHashSet;
import java.util.ServiceLoader;
import java.util.Set;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.report.Spoken;

/** The layers that come with the app. */
final class BuiltIn {

    private static final Layers LAYERS = found();

    private BuiltIn() {}

    private static Layers found() {
        Set<Layer> found = new LinkedHashSet<>();
        ServiceLoader.load(Layer.class).forEach(found::add);
        return new Layers(found, ModelReader.read());
    }

    static DocumentReader reader() {
        return new DocumentReader(LAYERS, Spoken.languages());
    }
}
