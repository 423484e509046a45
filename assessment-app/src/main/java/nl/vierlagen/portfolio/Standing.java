package nl.vierlagen.portfolio;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sector that a client's figures stand in; no other client can be told from it.
 *
 * @param sector in the client's own word
 * @param clients how many of the sector were assessed, this one among them; at least {@value #FEWEST}
 * @param overall the assured scores as a whole
 * @param layers likewise, by the layer's id; without a layer that fewer than {@value #FEWEST} of them have a score in
 */
public record Standing(String sector, int clients, Quartiles overall, SortedMap<String, Quartiles> layers) {

    /** Of fewer clients, quartiles would give single ones away. */
    public static final int FEWEST = 5;

    public Standing {
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(overall, "overall");
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        if (clients < FEWEST) {
            throw new IllegalArgumentException("clients must be at least " + FEWEST + ": " + clients);
        }
    }
}
