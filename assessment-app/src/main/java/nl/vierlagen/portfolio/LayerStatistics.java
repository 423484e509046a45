package nl.vierlagen.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.Level;

/**
 * One layer over all clients.
 *
 * @param layer its id
 * @param spread of the assured scores; empty if no client has one
 * @param levels how many clients are at each assured level; all levels, in rising order
 */
public record LayerStatistics(String layer, Optional<Spread> spread, Map<Level, Integer> levels) {

    public LayerStatistics {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(spread, "spread");
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
    }
}
