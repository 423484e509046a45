package nl.vierlagen.layer;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The keys of one mapping, read by name and by type.
 *
 * <p>Each method that reads a key notes a problem where the value is of another type or out of range, and then returns empty,
 * as it does where the key is missing or has no value: absence is no problem, unless {@link #require} says so. Whoever reads a
 * document to its end calls {@link #finish()}, which reports every key that nobody asked for, here and in the mappings inside.
 */
public final class Fields {

    private final String path;
    private final Place place;
    private final Problems problems;
    private final Map<String, Node.Entry> entries = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Fields> inside = new ArrayList<>();
    private boolean finished;

    private Fields(String path, Node.Mapping mapping, Problems problems) {
        this.path = path;
        this.place = mapping.place();
        this.problems = problems;
        mapping.entries().forEach(entry -> entries.put(entry.key(), entry));
    }

    /**
     * Opens a document or a part of one.
     *
     * @param path the keys that lead to it, joined by dots; empty for a whole document
     * @return empty, with a problem noted, if it is not a mapping
     */
    public static Optional<Fields> of(Node node, String path, Problems problems) {
        Objects.requireNonNull(path, "path");
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(path, mapping, problems));
        }
        problems.add(node.place(), path, node.described(), "keys with values");
        return Optional.empty();
    }

    /** No keys at all, as if the mapping had been left out. */
    public static Fields none(Place place, String path, Problems problems) {
        return new Fields(path, new Node.Mapping(place, List.of()), problems);
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** The keys that lead here, joined by dots. */
    public String path() {
        return path;
    }

    /** The path of a key of this mapping. */
    public String path(String key) {
        String shown = Problems.abridged(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** All keys, in the order of the document. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether the key is there with a value. */
    public boolean has(String key) {
        return value(key).isPresent();
    }

    /** Notes a problem for each of these keys that is missing or has no value. */
    public void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                Place at = entries.containsKey(key) ? entries.get(key).place() : place;
                problems.add(at, path(key), "nothing", "a value: this key is required");
            }
        }
    }

    /** Notes that the value of a key is wrong, though its type is right. */
    public void reject(String key, String allowed) {
        Node.Entry entry = entries.get(key);
        Node value = entry == null ? null : entry.value();
        problems.add(
                value == null ? place : value.place(),
                path(key),
                value == null ? "nothing" : value.described(),
                allowed);
    }

    /** Notes that the value of a key is not one of the allowed words. */
    public void rejectUnknown(String key, String kind, String word, Collection<String> allowed) {
        Node.Entry entry = entries.get(key);
        problems.addUnknown(entry == null ? place : entry.value().place(), path(key), kind, word, allowed);
    }

    /** Notes that a key is not one of the allowed ones, for a mapping whose keys are ids rather than fixed words. */
    public void rejectKey(String key, String kind, Collection<String> allowed) {
        problems.addUnknown(entries.get(key).place(), path(key), kind, key, allowed);
    }

    /** The value as it was read, for what no other method covers. */
    public Optional<Node> node(String key) {
        return value(key);
    }

    /** Where the value of a key begins; where the mapping begins if the key is missing. */
    public Place place(String key) {
        return entries.containsKey(key) ? entries.get(key).value().place() : place;
    }

    /** A text of at least one character other than white space. */
    public Optional<String> text(String key) {
        return value(key).flatMap(node -> text(node, path(key)));
    }

    /** A whole number in that range, both ends included. */
    public OptionalInt integer(String key, int min, int max) {
        OptionalDouble number = number(key, min, max);
        if (number.isEmpty()) {
            return OptionalInt.empty();
        }
        if (number.getAsDouble() != Math.rint(number.getAsDouble())) {
            reject(key, "a whole number from " + min + " to " + max);
            return OptionalInt.empty();
        }
        return OptionalInt.of((int) number.getAsDouble());
    }

    /** A number in that range, both ends included. */
    public OptionalDouble number(String key, double min, double max) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER) {
            OptionalDouble number = parsed(scalar.text());
            if (number.isPresent() && number.getAsDouble() >= min && number.getAsDouble() <= max) {
                return number;
            }
        }
        reject(key, "a number from " + figure(min) + " to " + figure(max));
        return OptionalDouble.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(String key) {
        Optional<Node> node = value(key);
        if (node.isPresent() && !(node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TRUTH)) {
            reject(key, "true or false");
            return Optional.empty();
        }
        return node.map(value -> Boolean.valueOf(((Node.Scalar) value).text()));
    }

    /** A day of the calendar, written as {@code 2026-11-01}. */
    public Optional<LocalDate> date(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node.get() instanceof Node.Scalar scalar && scalar.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return Optional.of(LocalDate.parse(scalar.text()));
            } catch (DateTimeException noSuchDay) {
                reject(key, "a day that exists, as year-month-day");
                return Optional.empty();
            }
        }
        reject(key, "a date as year-month-day, such as 2026-11-01");
        return Optional.empty();
    }

    /** A day that is not after that other one. */
    public Optional<LocalDate> dateUntil(String key, LocalDate last) {
        Optional<LocalDate> date = date(key);
        if (date.isPresent() && date.get().isAfter(last)) {
            reject(key, "a date up to " + last);
            return Optional.empty();
        }
        return date;
    }

    /** A constant of an enumeration, written in lower case with hyphens: {@code NOT_YET} is {@code not-yet}. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return value(key).flatMap(node -> choice(node, path(key), type));
    }

    /** One of these words. */
    public Optional<String> choice(String key, String kind, Collection<String> allowed) {
        Optional<Node> node = value(key);
        if (node.isPresent() && node.get() instanceof Node.Scalar scalar) {
            if (scalar.kind() == Node.Kind.TEXT && allowed.contains(scalar.text())) {
                return Optional.of(scalar.text());
            }
            rejectUnknown(key, kind, scalar.text(), allowed);
        } else if (node.isPresent()) {
            reject(key, String.join(", ", allowed));
        }
        return Optional.empty();
    }

    /** Constants of an enumeration, each at most once; empty if the key is missing. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> constants = new ArrayList<>();
        for (Item item : items(key)) {
            choice(item.node(), item.path(), type).ifPresent(constant -> {
                if (constants.contains(constant)) {
                    problems.add(
                            item.node().place(), item.path(), item.node().described() + " a second time", "it once");
                } else {
                    constants.add(constant);
                }
            });
        }
        return List.copyOf(constants);
    }

    /** Texts; empty if the key is missing. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> text(item.node(), item.path()).ifPresent(texts::add));
        return List.copyOf(texts);
    }

    /** The mapping inside. */
    public Optional<Fields> fields(String key) {
        Optional<Fields> fields = value(key).flatMap(node -> of(node, path(key), problems));
        fields.ifPresent(inside::add);
        return fields;
    }

    /** A list of mappings; empty if the key is missing. */
    public List<Fields> list(String key) {
        List<Fields> all = new ArrayList<>();
        items(key).forEach(item -> of(item.node(), item.path(), problems).ifPresent(all::add));
        inside.addAll(all);
        return List.copyOf(all);
    }

    /** How many problems were found so far in the document that this is a part of. */
    int problemCount() {
        return problems.size();
    }

    /** Notes every key that nobody asked for, here and in the mappings that were read inside; each of them once. */
    public void finish() {
        if (finished) {
            return;
        }
        finished = true;
        for (Node.Entry entry : entries.values()) {
            if (!asked.contains(entry.key())) {
                problems.addUnknown(entry.place(), path(entry.key()), "key", entry.key(), asked);
            }
        }
        inside.forEach(Fields::finish);
    }

    private record Item(String path, Node node) {}

    private List<Item> items(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof Node.Sequence sequence)) {
            reject(key, "a list");
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (Node item : sequence.items()) {
            items.add(new Item(path(key) + "[" + items.size() + "]", item));
        }
        return items;
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key))
                .map(Node.Entry::value)
                .filter(node -> !(node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING));
    }

    private Optional<String> text(Node node, String at) {
        if (node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.TEXT
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        boolean otherKind = node instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.TEXT;
        problems.add(
                node.place(),
                at,
                node.described(),
                otherKind ? "a text (put it in quotes)" : "a text that is not blank");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> choice(Node node, String at, Class<E> type) {
        if (!(node instanceof Node.Scalar scalar)) {
            problems.add(node.place(), at, node.described(), String.join(", ", Ids.all(type)));
            return Optional.empty();
        }
        Optional<E> constant = Ids.find(type, scalar.text());
        if (constant.isEmpty()) {
            problems.addUnknown(node.place(), at, "word", scalar.text(), Ids.all(type));
        }
        return constant;
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
