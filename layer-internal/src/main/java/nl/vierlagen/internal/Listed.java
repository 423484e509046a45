package nl.vierlagen.internal;

import java.util.List;
import nl.vierlagen.layer.Fields;

/** Checks what the items of a list have to agree on. */
final class Listed {

    private Listed() {}

    /** Notes a problem for each item without a name, or with one that stood there before. */
    static void named(List<Fields> items) {
        items.forEach(item -> item.require("name"));
        Fields.rejectRepeated(items, "name", "a name that no other item of the list has");
    }

    /** Notes a problem for each item that is silent on what another item tells: a share of the rest would mislead. */
    static void allOrNone(List<Fields> items, String key, String allowed) {
        if (items.stream().anyMatch(item -> item.has(key))) {
            items.stream().filter(item -> !item.has(key)).forEach(item -> item.reject(key, allowed));
        }
    }
}
