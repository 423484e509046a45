package nl.vierlagen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** What the columns of one table stand for: makes of a row what an assessment file would hold. Safe to share between threads. */
public final class Columns {

    /** A key of the file, and where in the table its value is. */
    private sealed interface Part {
        String key();
    }

    private record Value(String key, Column column) implements Part {}

    private record ListOf(String key, List<Column> columns) implements Part {}

    private record Fixed(String key, Node node) implements Part {}

    private record Group(String key, List<Part> parts) implements Part {}

    /**
     * One column.
     *
     * @param index from 0
     * @param heading that a place shows, if it is a foreign one; the problem's path tells any other
     * @param words what stands for another word, or for none, in small letters
     */
    record Column(int index, String heading, Headings.Target target, Map<String, Optional<String>> words) {

        /** What a cell of this column says; empty if nothing. */
        String read(String cell) {
            String text = cell.strip();
            if (text.isEmpty() || words.isEmpty()) {
                return text;
            }
            Optional<String> word = words.get(text.toLowerCase(Locale.ROOT));
            return word == null ? text : word.orElse("");
        }
    }

    private final Rows rows;
    private final Group root = new Group("", new ArrayList<>());

    /**
     * Made for one table.
     *
     * @param rows tell where a cell is
     * @param fixed what is the same for all of them
     */
    Columns(Rows rows, List<Column> columns, Map<Headings.Target, Node> fixed) {
        this.rows = rows;
        columns.forEach(this::add);
        fixed.forEach((target, node) -> {
            List<Part> parts = group(target.keys());
            parts.add(new Fixed(last(target.keys()), node));
        });
    }

    private void add(Column column) {
        List<String> keys = column.target().keys();
        List<Part> parts = group(keys);
        if (column.target().kind() != Headings.Kind.LIST) {
            parts.add(new Value(last(keys), column));
            return;
        }
        for (Part part : parts) {
            if (part instanceof ListOf list && list.key().equals(last(keys))) {
                list.columns().add(column);
                return;
            }
        }
        parts.add(new ListOf(last(keys), new ArrayList<>(List.of(column))));
    }

    private List<Part> group(List<String> keys) {
        Group reached = root;
        for (String key : keys.subList(0, keys.size() - 1)) {
            reached = inside(reached, key);
        }
        return reached.parts();
    }

    private static Group inside(Group group, String key) {
        for (Part part : group.parts()) {
            if (part instanceof Group found && found.key().equals(key)) {
                return found;
            }
        }
        Group made = new Group(key, new ArrayList<>());
        group.parts().add(made);
        return made;
    }

    private static String last(List<String> keys) {
        return keys.get(keys.size() - 1);
    }

    /** What an assessment file would hold; nothing of it was checked. */
    Node.Mapping node(Document.Row row, Problems problems) {
        return new Node.Mapping(row.start(), entries(root, row, problems));
    }

    private List<Node.Entry> entries(Group group, Document.Row row, Problems problems) {
        List<Node.Entry> entries = new ArrayList<>(group.parts().size());
        for (Part part : group.parts()) {
            Node node = node(part, row, problems);
            if (node != null) {
                entries.add(new Node.Entry(node.place(), part.key(), node));
            }
        }
        return entries;
    }

    /** Null where the row says nothing, as it does most often. */
    private Node node(Part part, Document.Row row, Problems problems) {
        if (part instanceof Value value) {
            return cell(value.column(), row, problems);
        }
        if (part instanceof Group group) {
            List<Node.Entry> entries = entries(group, row, problems);
            return entries.isEmpty() ? null : new Node.Mapping(entries.get(0).place(), entries);
        }
        return part instanceof ListOf list ? list(list, row, problems) : ((Fixed) part).node();
    }

    private Node cell(Column column, Document.Row row, Problems problems) {
        String text =
                column.index() < row.cells().size() ? column.read(row.cells().get(column.index())) : "";
        if (!text.isEmpty()) {
            return Documents.cell(place(row, column), column.target().path(), text, problems);
        }
        // What is required and missing is told at its cell.
        return Headings.REQUIRED.contains(column.target().path())
                ? new Node.Scalar(place(row, column), Node.Kind.NOTHING, "")
                : null;
    }

    private Place place(Document.Row row, Column column) {
        return rows.place(row.start().line(), column.index(), column.heading());
    }

    private Node list(ListOf list, Document.Row row, Problems problems) {
        List<Node> items = new ArrayList<>();
        for (Column column : list.columns()) {
            if (cell(column, row, problems) instanceof Node.Scalar cell) {
                items.addAll(cell.items());
            }
        }
        return items.isEmpty() ? null : new Node.Sequence(items.get(0).place(), items);
    }

    /** Keys and values in a fixed form, without places: two rows that say the same have the same. */
    String text(Document.Row row) {
        return NodeText.of(node(row, new Problems()));
    }
}
