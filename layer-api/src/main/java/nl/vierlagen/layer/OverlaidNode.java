package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays changes over a document: see {@link LayerOverlay}. What is changed keeps the place where the change stands. */
final class OverlaidNode {

    private static final String ID = "id";
    private static final String OFF = "off";

    private final Problems problems;
    private final Set<String> off = new HashSet<>();

    OverlaidNode(Problems problems) {
        this.problems = problems;
    }

    /** Ids of the entries that were taken out, those inside them too. */
    Set<String> off() {
        return Set.copyOf(off);
    }

    /** The document with the changes. */
    Node over(Node base, Node change, KeyPath path) {
        if (base instanceof Node.Mapping mapping && change instanceof Node.Mapping changes) {
            return mapping(mapping, changes, path);
        }
        if (base instanceof Node.Sequence list && change instanceof Node.Sequence changes && haveIds(list)) {
            return list(list, changes, path);
        }
        return change;
    }

    private Node mapping(Node.Mapping base, Node.Mapping change, KeyPath path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        base.entries().forEach(entry -> entries.put(entry.key(), entry));
        change.entries()
                .forEach(entry -> entries.merge(
                        entry.key(),
                        entry,
                        (before, after) -> new Node.Entry(
                                after.place(),
                                after.key(),
                                over(before.value(), after.value(), path.key(after.key())))));
        return new Node.Mapping(change.place(), List.copyOf(entries.values()));
    }

    private Node list(Node.Sequence base, Node.Sequence change, KeyPath path) {
        Map<String, Node> items = new LinkedHashMap<>();
        base.items().forEach(item -> items.put(id(item).orElseThrow(), item));
        Set<String> changed = new HashSet<>();
        List<Node> nameless = new ArrayList<>();
        for (int i = 0; i < change.items().size(); i++) {
            Node item = change.items().get(i);
            KeyPath at = path.item(i);
            Optional<String> id = id(item);
            if (id.isEmpty()) {
                nameless.add(item);
            } else if (!changed.add(id.get())) {
                problems.add(item.place(), at.toString(), "'" + id.get() + "' a second time", "it once");
            } else if (isOff(item, at)) {
                Node before = items.remove(id.get());
                if (before == null) {
                    problems.addUnknown(item.place(), at.toString(), ID, id.get(), items.keySet());
                } else {
                    off.addAll(ids(before));
                }
            } else {
                items.merge(id.get(), item, (before, after) -> over(before, after, at));
            }
        }
        List<Node> all = new ArrayList<>(items.values());
        all.addAll(nameless);
        return new Node.Sequence(change.place(), all);
    }

    private boolean isOff(Node item, KeyPath path) {
        Optional<Node.Entry> off = entry(item, OFF);
        if (off.isEmpty()) {
            return false;
        }
        boolean isTrue = off.get().value() instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TRUTH
                && Boolean.parseBoolean(scalar.text());
        if (!isTrue || ((Node.Mapping) item).entries().size() > 2) {
            problems.add(
                    off.get().value().place(),
                    path.key(OFF).toString(),
                    off.get().value().described() + (isTrue ? " beside other changes" : ""),
                    "true, and nothing but the id beside it");
        }
        return true;
    }

    /** The ids of an entry and of all inside it. */
    static Set<String> ids(Node node) {
        Set<String> ids = new HashSet<>();
        id(node).ifPresent(ids::add);
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(inside -> ids.addAll(ids(inside.value())));
        } else if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> ids.addAll(ids(item)));
        }
        return ids;
    }

    /** The keys inside some entries of a document. */
    static Set<String> keys(Node document, String... entries) {
        Set<String> keys = new HashSet<>();
        for (String name : entries) {
            entry(document, name)
                    .map(Node.Entry::value)
                    .filter(Node.Mapping.class::isInstance)
                    .ifPresent(inside -> ((Node.Mapping) inside).entries().forEach(entry -> keys.add(entry.key())));
        }
        return keys;
    }

    private static boolean haveIds(Node.Sequence list) {
        return !list.items().isEmpty() && list.items().stream().allMatch(item -> id(item).isPresent());
    }

    private static Optional<String> id(Node item) {
        return entry(item, ID)
                .filter(entry -> entry.value() instanceof Node.Scalar)
                .map(entry -> ((Node.Scalar) entry.value()).text());
    }

    private static Optional<Node.Entry> entry(Node item, String key) {
        return item instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst()
                : Optional.empty();
    }
}
