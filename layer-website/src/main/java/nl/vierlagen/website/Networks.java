package nl.vierlagen.website;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.vierlagen.layer.Fields;

/** Counts that are kept for each network. */
final class Networks {

    private Networks() {}

    /** The counts of all networks together; out of nothing where there are none. */
    static Share total(Fields facts, String key, String wholeKey, String partKey) {
        Set<String> networks = new HashSet<>();
        Share total = Share.OF_NOTHING;
        for (Fields row : facts.list(key)) {
            row.require("network", wholeKey, partKey);
            row.text("network")
                    .filter(network -> !networks.add(network.toLowerCase(Locale.ROOT)))
                    .ifPresent(twice -> row.reject("network", "each network once"));
            total = Share.read(row, wholeKey, partKey).map(total::plus).orElse(total);
        }
        return total;
    }
}
