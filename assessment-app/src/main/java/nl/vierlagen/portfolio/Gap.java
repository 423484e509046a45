package nl.vierlagen.portfolio;

import java.util.Objects;

/**
 * A criterion that is not in order at some clients: it is rated {@code not} or {@code partly}. What is open is no gap, since
 * nobody knows.
 *
 * @param layer id of its layer
 * @param criterion its id
 * @param clients at how many it is not in order; at least one
 * @param rated at how many it has a rating
 * @param open at how many it is open
 */
public record Gap(String layer, String criterion, int clients, int rated, int open) {

    public Gap {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(criterion, "criterion");
    }
}
