package nl.vierlagen.website;

import java.util.List;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/** Counts that are kept for each network. */
final class Networks {

    private Networks() {}

    /** The counts of all networks together; out of nothing where there are none. */
    static Share total(Fields facts, String key, String partKey, String wholeKey) {
        List<Fields> rows = facts.list(key);
        Share total = Share.OF_NOTHING;
        for (Fields row : rows) {
            row.require("network", wholeKey, partKey);
            total = Share.read(row, partKey, wholeKey).map(total::plus).orElse(total);
        }
        Fields.rejectRepeated(rows, "network", "each network once");
        return total;
    }
}
