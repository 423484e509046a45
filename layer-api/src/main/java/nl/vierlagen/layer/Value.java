package nl.vierlagen.layer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One value, read by type: what {@link Fields} does for each of its keys. Each method notes a problem where the value is of
 * another type or out of range, and then returns empty.
 *
 * @param path the keys that lead to it
 */
record Value(Node node, KeyPath path, Problems problems) {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    Optional<String> text() {
        Optional<Node.Scalar> text = scalar(Node.Kind.TEXT);
        if (text.isPresent() && !text.get().text().isBlank()) {
            return Optional.of(text.get().text().strip());
        }
        boolean otherKind = node instanceof Node.Scalar && text.isEmpty();
        reject(otherKind ? "a text (put it in quotes)" : "a text that is not blank");
        return Optional.empty();
    }

    OptionalInt integer(int min, int max) {
        OptionalDouble number = number(min, max);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            reject("a whole number from " + min + " to " + max);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    OptionalDouble number(double min, double max) {
        Optional<Node.Scalar> scalar = scalar(Node.Kind.NUMBER);
        if (scalar.isPresent()) {
            OptionalDouble number = parsed(scalar.get().text());
            if (number.isPresent() && number.getAsDouble() >= min && number.getAsDouble() <= max) {
                return number;
            }
        }
        reject("a number from " + figure(min) + " to " + figure(max));
        return OptionalDouble.empty();
    }

    Optional<Boolean> truth() {
        Optional<Node.Scalar> scalar = scalar(Node.Kind.TRUTH);
        if (scalar.isPresent()) {
            return Optional.of(Boolean.valueOf(scalar.get().text()));
        }
        reject(isCell() ? Cells.TRUTHS : "true or false");
        return Optional.empty();
    }

    Optional<LocalDate> date() {
        String day = node instanceof Node.Scalar scalar ? isCell() ? Cells.day(scalar.text()) : scalar.text() : "";
        if (DATE.matcher(day).matches()) {
            try {
                return Optional.of(LocalDate.of(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10)));
            } catch (DateTimeException noSuchDay) {
                reject(isCell() ? "a day that exists" : "a day that exists, as year-month-day");
                return Optional.empty();
            }
        }
        reject(isCell() ? Cells.DATES : "a date as year-month-day, such as 2026-11-01");
        return Optional.empty();
    }

    Optional<LocalDate> dateUntil(LocalDate last) {
        Optional<LocalDate> date = date();
        if (date.isPresent() && date.get().isAfter(last)) {
            reject("a date up to " + last);
            return Optional.empty();
        }
        return date;
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        if (!(node instanceof Node.Scalar scalar)) {
            reject(String.join(", ", Ids.all(type)));
            return Optional.empty();
        }
        Optional<E> constant = Ids.find(type, word(scalar));
        if (constant.isEmpty()) {
            rejectUnknown("word", scalar, Ids.all(type));
        }
        return constant;
    }

    Optional<String> choice(String kind, Collection<String> allowed) {
        if (!(node instanceof Node.Scalar scalar)) {
            reject(String.join(", ", allowed));
            return Optional.empty();
        }
        if (scalar.is(Node.Kind.TEXT) && allowed.contains(word(scalar))) {
            return Optional.of(word(scalar));
        }
        rejectUnknown(kind, scalar, allowed);
        return Optional.empty();
    }

    Optional<Fields> fields() {
        return Fields.of(node, path, problems);
    }

    List<Value> items() {
        List<? extends Node> nodes;
        if (node instanceof Node.Sequence sequence) {
            nodes = sequence.items();
        } else if (node instanceof Node.Scalar cell && isCell()) {
            nodes = cell.items();
        } else {
            reject("a list");
            return List.of();
        }
        List<Value> items = new ArrayList<>(nodes.size());
        for (Node item : nodes) {
            items.add(new Value(item, path.item(items.size()), problems));
        }
        return items;
    }

    /** Notes that this item stands in its list a second time. */
    void rejectAgain() {
        problems.add(node.place(), path.toString(), node.described() + " a second time", "it once");
    }

    private Optional<Node.Scalar> scalar(Node.Kind kind) {
        return node instanceof Node.Scalar scalar ? scalar.as(kind) : Optional.empty();
    }

    private boolean isCell() {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.CELL;
    }

    /** A word to be found among others; whoever fills in a table has a spreadsheet that begins it with a capital. */
    private static String word(Node.Scalar scalar) {
        return scalar.kind() == Node.Kind.CELL ? scalar.text().strip().toLowerCase(Locale.ROOT) : scalar.text();
    }

    private void reject(String allowed) {
        problems.add(node.place(), path.toString(), node.described(), allowed);
    }

    private void rejectUnknown(String kind, Node.Scalar word, Collection<String> allowed) {
        problems.addUnknown(node.place(), path.toString(), kind, word.text(), allowed);
    }

    private static int digits(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }

    private static OptionalDouble parsed(String text) {
        if (text.length() > Documents.MAX_NUMBER_LENGTH) {
            return OptionalDouble.empty();
        }
        try {
            double value = new BigDecimal(text).doubleValue();
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException notDecimal) {
            return OptionalDouble.empty();
        }
    }

    private static String figure(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
