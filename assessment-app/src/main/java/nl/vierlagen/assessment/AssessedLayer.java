package nl.vierlagen.assessment;

import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;

/**
 * A layer's outcome with the level that the client aims at.
 *
 * @param result the outcome
 * @param target the level aimed at; empty if the layer has no score
 */
public record AssessedLayer(LayerResult result, Optional<Level> target) {
    public AssessedLayer {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(target, "target");
    }
}
