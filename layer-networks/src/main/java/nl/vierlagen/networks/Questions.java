package nl.vierlagen.networks;

import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/** Questions that came in on a profile, and those of them that were answered. */
final class Questions {

    private Questions() {}

    /** Those answered out of those received; empty unless both are known, and empty, with a problem noted, if they don't fit. */
    static Optional<Share> read(Fields fields) {
        OptionalInt received = Share.count(fields, "received");
        OptionalInt answered = Share.count(fields, "answered");
        if (answered.orElse(0) > received.orElse(Share.MOST)) {
            fields.reject("answered", "at most the " + received.getAsInt() + " received");
            return Optional.empty();
        }
        return Share.of(answered, received);
    }
}
