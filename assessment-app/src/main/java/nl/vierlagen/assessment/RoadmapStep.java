package nl.vierlagen.assessment;

import java.util.Objects;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Level;

/**
 * One step of the roadmap: a criterion raised to {@code fully}.
 *
 * @param layer id of its layer
 * @param criterion id of what is raised
 * @param effort how long its action takes
 * @param gate whether some level requires it
 * @param gain the layer's score after this step − before it
 * @param score the layer's score after it
 * @param level the layer's level after it
 */
public record RoadmapStep(
        String layer, String criterion, Effort effort, boolean gate, double gain, double score, Level level) {

    public RoadmapStep {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(level, "level");
    }

    double gainPerEffort() {
        return gain / effort.size();
    }
}
