package nl.vierlagen.reputation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Share;

/** On which of the networks in use the latest important news was spread. */
final class News {

    private News() {}

    static Optional<Share> read(Fields fields) {
        Optional<List<String>> inUse = networks(fields, "inUse");
        Optional<List<String>> spreadOn = networks(fields, "spreadOn");
        if (inUse.isEmpty() || spreadOn.isEmpty()) {
            return Optional.empty();
        }
        List<String> strange = spreadOn.get().stream()
                .filter(network -> !inUse.get().contains(network))
                .toList();
        strange.forEach(network -> fields.rejectUnknown("spreadOn", "network in use", network, inUse.get()));
        return strange.isEmpty()
                ? Optional.of(new Share(spreadOn.get().size(), inUse.get().size()))
                : Optional.empty();
    }

    /** Names in lower case; empty, with a problem noted, if one is no text or stands there twice. */
    private static Optional<List<String>> networks(Fields fields, String key) {
        List<String> names = fields.texts(key).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        Set<String> seen = new HashSet<>();
        boolean twice = names.stream().anyMatch(name -> !seen.add(name));
        if (twice) {
            fields.reject(key, "each network once");
        }
        boolean whole =
                fields.node(key).filter(node -> items(node) == names.size()).isPresent();
        return whole && !twice ? Optional.of(names) : Optional.empty();
    }

    /** How many items a list has, also one in a cell of a table; -1 of what is no list. */
    private static int items(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.is(Node.Kind.CELL)) {
            return scalar.items().size();
        }
        return node instanceof Node.Sequence list ? list.items().size() : -1;
    }
}
