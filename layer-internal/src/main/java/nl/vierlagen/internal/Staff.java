package nl.vierlagen.internal;

import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * All who work for the organisation.
 *
 * @param briefed those who were told the rules, out of all
 * @param onIntranet those who posted or reacted on the intranet in the past month, out of all
 */
record Staff(Optional<Share> briefed, Optional<Share> onIntranet) {

    static final Staff UNKNOWN = new Staff(Optional.empty(), Optional.empty());

    static Staff read(Fields fields) {
        OptionalInt total = Share.count(fields, "total");
        return new Staff(
                Share.read(fields, "briefed", "total", total), Share.read(fields, "onIntranet", "total", total));
    }
}
