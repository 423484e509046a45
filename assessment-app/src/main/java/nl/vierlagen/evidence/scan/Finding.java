package nl.vierlagen.evidence.scan;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a page shows.
 *
 * @param subject what it tells about
 * @param network the id of the network; empty if it is about none
 * @param value a date or an address, by the subject; may be empty
 * @param isInOrder as the subject defines it; empty where the page alone does not tell
 * @param page the address or the name of the file
 * @param element CSS path of the element; empty if enough of the same kind are cited already
 * @param reason why it is taken for this; empty if it is not cited
 */
public record Finding(
        Subject subject,
        String network,
        String value,
        Optional<Boolean> isInOrder,
        String page,
        String element,
        String reason) {

    public Finding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(isInOrder, "isInOrder");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(reason, "reason");
    }

    Finding inOrder(boolean isSo) {
        return new Finding(subject, network, value, Optional.of(isSo), page, element, reason);
    }

    /** The same without what only a citation needs. */
    Finding uncited(String where) {
        return new Finding(subject, network, value, isInOrder, where, "", "");
    }

    Finding at(String where, String path) {
        return new Finding(subject, network, value, isInOrder, where, path, reason);
    }
}
