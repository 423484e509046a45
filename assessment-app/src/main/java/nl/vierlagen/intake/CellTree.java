package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;

/** Cells put together, by their paths, to what an assessment file would hold. */
final class CellTree {

    /** Keys with what they lead to: another one of these, a list of them, or a node. */
    static final class Branch {
        private final Map<String, Object> children = new LinkedHashMap<>();
    }

    /** The rows of a list, and where it says that there are none. */
    private static final class Items {
        private final List<Branch> rows = new ArrayList<>();
        private Optional<Place> none = Optional.empty();
    }

    private final Branch root = new Branch();

    Branch root() {
        return root;
    }

    /** Puts a node where nothing is yet; tells whether it could. */
    boolean put(Branch from, List<String> path, Node node) {
        Optional<Branch> last = branch(from, path.subList(0, path.size() - 1));
        return last.isPresent() && last.get().children.putIfAbsent(path.get(path.size() - 1), node) == null;
    }

    /** A new row of a list; empty if something else stands at its path. */
    Optional<Branch> row(List<String> path) {
        return items(path).map(items -> {
            Branch row = new Branch();
            items.rows.add(row);
            return row;
        });
    }

    /** Says that a list is empty; tells whether it could. */
    boolean none(List<String> path, Place place) {
        Optional<Items> items = items(path);
        items.ifPresent(found -> found.none = Optional.of(place));
        return items.isPresent();
    }

    /** Where a list says that it is empty though it has rows, by the path to it. */
    Map<String, Place> contradictions() {
        Map<String, Place> found = new LinkedHashMap<>();
        contradictions(root, "", found);
        return found;
    }

    private static void contradictions(Branch branch, String path, Map<String, Place> found) {
        branch.children.forEach((key, child) -> {
            if (child instanceof Branch deeper) {
                contradictions(deeper, path + key + ".", found);
            } else if (child instanceof Items items
                    && items.none.isPresent()
                    && !nodes(items).isEmpty()) {
                found.put(path + key, items.none.get());
            }
        });
    }

    /** All of it, without keys to which nothing was put but that something is missing there. */
    Node.Mapping node(Place start) {
        List<Node.Entry> entries = new ArrayList<>();
        root.children.forEach((key, child) -> node(child, false).ifPresent(node -> entries.add(entry(key, node))));
        return new Node.Mapping(start, entries);
    }

    private static Node.Entry entry(String key, Node node) {
        return new Node.Entry(node.place(), key, node);
    }

    private static Optional<Node> node(Object child, boolean mustSay) {
        if (child instanceof Branch branch) {
            return mapping(branch, mustSay).map(Node.class::cast);
        }
        if (child instanceof Items items) {
            List<Node> rows = nodes(items);
            Optional<Place> place =
                    rows.isEmpty() ? items.none : Optional.of(rows.get(0).place());
            return place.map(at -> new Node.Sequence(at, rows));
        }
        return Optional.of((Node) child);
    }

    private static List<Node> nodes(Items items) {
        return items.rows.stream()
                .map(row -> mapping(row, true))
                .flatMap(Optional::stream)
                .map(Node.class::cast)
                .toList();
    }

    /** Empty where nothing was put, or nothing was said. */
    private static Optional<Node.Mapping> mapping(Branch branch, boolean mustSay) {
        List<Node.Entry> entries = new ArrayList<>();
        branch.children.forEach((key, child) -> node(child, true).ifPresent(node -> entries.add(entry(key, node))));
        boolean isSilent = entries.stream().allMatch(entry -> isNothing(entry.value()));
        return entries.isEmpty() || mustSay && isSilent
                ? Optional.empty()
                : Optional.of(new Node.Mapping(entries.get(0).value().place(), entries));
    }

    private static boolean isNothing(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
    }

    private static Optional<Branch> branch(Branch from, List<String> path) {
        Branch reached = from;
        for (String key : path) {
            if (!(reached.children.computeIfAbsent(key, missing -> new Branch()) instanceof Branch next)) {
                return Optional.empty();
            }
            reached = next;
        }
        return Optional.of(reached);
    }

    private Optional<Items> items(List<String> path) {
        String last = path.get(path.size() - 1);
        String key = last.substring(0, last.length() - CellKey.LIST.length());
        return branch(root, path.subList(0, path.size() - 1))
                .map(branch -> branch.children.computeIfAbsent(key, missing -> new Items()))
                .filter(Items.class::isInstance)
                .map(Items.class::cast);
    }
}
