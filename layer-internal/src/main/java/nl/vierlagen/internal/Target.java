package nl.vierlagen.internal;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Fields;

/**
 * An agreed goal for social media. What was not told is empty.
 *
 * @param linked whether it names the strategic goal that it serves
 * @param baselined whether its starting point is on record
 * @param measured whether a measurement of it can be seen
 */
record Target(Optional<Boolean> linked, Optional<Boolean> baselined, Optional<Boolean> measured) {

    private static final List<String> KEYS = List.of("linked", "baseline", "measured");

    static List<Target> read(List<Fields> items) {
        Listed.named(items);
        KEYS.forEach(key -> Listed.allOrNone(items, key, "true or false"));
        return items.stream()
                .map(item -> new Target(item.truth("linked"), item.truth("baseline"), item.truth("measured")))
                .toList();
    }
}
