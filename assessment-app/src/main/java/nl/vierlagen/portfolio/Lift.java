package nl.vierlagen.portfolio;

import java.util.Objects;

/**
 * A criterion whose action stands in the roadmaps of some clients.
 *
 * @param layer id of its layer
 * @param criterion its id
 * @param clients in how many roadmaps it is; at least one
 * @param gain what it adds there to the score of the layer: the mean of the gains as they are written, with one decimal
 * @param gate whether some level requires it
 */
public record Lift(String layer, String criterion, int clients, double gain, boolean gate) {

    public Lift {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(criterion, "criterion");
    }
}
