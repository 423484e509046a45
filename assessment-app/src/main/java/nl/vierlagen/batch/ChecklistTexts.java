package nl.vierlagen.batch;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Theme;

/** Texts of which every assessment is full. */
final class ChecklistTexts {

    private ChecklistTexts() {}

    /** The ids in the checklists of these layers, and their versions. */
    static List<String> of(Layers layers) {
        List<String> texts = new ArrayList<>();
        for (Layer layer : layers.all()) {
            texts.add(layer.checklist().id());
            texts.add(layer.checklist().version());
            layer.checklist().themes().stream().map(Theme::id).forEach(texts::add);
            layer.checklist().criteria().stream().map(Criterion::id).forEach(texts::add);
        }
        return texts;
    }
}
