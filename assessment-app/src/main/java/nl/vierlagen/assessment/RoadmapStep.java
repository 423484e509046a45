package nl.vierlagen.assessment;

import java.util.Objects;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Level;

/**
 * One step of the roadmap: a criterion raised to {@code fully}.
 *
 * @param layer id of its layer
 * @param criterion what is raised
 * @param gain the layer's score after this step − before it
 * @param score the layer's score after it
 * @param level the layer's level after it
 */
public record RoadmapStep(String layer, Criterion criterion, double gain, double score, Level level) {

    public RoadmapStep {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(level, "level");
    }

    double gainPerEffort() {
        return gain / criterion.effort().size();
    }
}
