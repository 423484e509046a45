package nl.vierlagen.batch;

import nl.vierlagen.layer.Place;

/** The message for an id that two clients share: their reports would have the same name. */
final class DuplicateIds {

    private DuplicateIds() {}

    static String told(String id, Place second, Place first) {
        return second + ": client.id: found '" + id
                + "' a second time; allowed: an id that no other client has (first at " + first + ")";
    }
}
