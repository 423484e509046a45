package nl.vierlagen.portfolio;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The clients of one sector, of which there are at least {@link Standing#FEWEST}.
 *
 * @param name as its first client writes it
 * @param clients how many there are
 * @param overall the assured scores as a whole; empty if fewer than {@link Standing#FEWEST} have one
 * @param layers likewise, by the layer's id; without a layer that fewer have a score in
 */
public record SectorStatistics(
        String name, int clients, Optional<Quartiles> overall, SortedMap<String, Quartiles> layers) {

    public SectorStatistics {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(overall, "overall");
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    }
}
