package nl.vierlagen.internal;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Fields;

/**
 * A channel of the organisation. What was not told is empty.
 *
 * @param covered whether it has a named owner as well as a named deputy
 * @param twoStep whether its account asks for a second step at login
 */
record Channel(Optional<Boolean> covered, Optional<Boolean> twoStep) {

    /** Stands where a name would, and says that there is nobody. */
    private static final String NOBODY = "none";

    /** The same in each language, as the words that ask for the name put it. */
    private static final List<String> NOBODIES = List.of(NOBODY, "geen", "aucun", "keine");

    private static final String A_NAME = "a name, or '" + NOBODY + "' where there is nobody";

    static List<Channel> read(List<Fields> items) {
        Listed.named(items);
        Listed.allOrNone(items, "owner", A_NAME);
        Listed.allOrNone(items, "deputy", A_NAME);
        Listed.allOrNone(items, "twoStep", "true or false");
        return items.stream().map(Channel::read).toList();
    }

    private static Channel read(Fields fields) {
        Optional<String> owner = fields.text("owner");
        Optional<String> deputy = fields.text("deputy");
        boolean same = owner.isPresent()
                && deputy.isPresent()
                && named(owner.get())
                && owner.get().equalsIgnoreCase(deputy.get());
        if (same) {
            fields.reject("deputy", "someone other than the owner, or '" + NOBODY + "'");
        }
        return new Channel(
                owner.flatMap(name -> deputy.map(other -> named(name) && named(other))), fields.truth("twoStep"));
    }

    private static boolean named(String name) {
        return NOBODIES.stream().noneMatch(name::equalsIgnoreCase);
    }
}
