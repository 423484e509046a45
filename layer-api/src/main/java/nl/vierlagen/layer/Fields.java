package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of one mapping, read by name and by type.
 *
 * <p>Each method that reads a key notes a problem where the value is of another type or out of range, and then returns empty,
 * as it does where the key is missing or has no value: absence is no problem, unless {@link #require} says so. Whoever reads a
 * document to its end calls {@link #finish()}, which reports every key that nobody asked for, here and in the mappings inside.
 */
public final class Fields {

    private final KeyPath path;
    private final Place place;
    private final Problems problems;
    private final Entries entries;
    private final boolean[] isAsked;
    private final List<String> asked = new ArrayList<>();
    private final Map<String, Optional<Fields>> mappings = new LinkedHashMap<>();
    private final Map<String, List<Fields>> lists = new LinkedHashMap<>();
    private boolean finished;

    private Fields(KeyPath path, Node.Mapping mapping, Problems problems) {
        this.path = path;
        this.place = mapping.place();
        this.problems = problems;
        this.entries = new Entries(mapping.entries());
        this.isAsked = new boolean[mapping.entries().size()];
    }

    /**
     * Opens a document or a part of one.
     *
     * @param path the keys that lead to it, joined by dots; empty for a whole document
     * @return empty, with a problem noted, if it is not a mapping
     */
    public static Optional<Fields> of(Node node, String path, Problems problems) {
        return of(node, KeyPath.of(Objects.requireNonNull(path, "path")), problems);
    }

    static Optional<Fields> of(Node node, KeyPath path, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(new Fields(path, mapping, problems));
        }
        problems.add(node.place(), path.toString(), node.described(), "keys with values");
        return Optional.empty();
    }

    /** No keys at all, as if the mapping had been left out. */
    public static Fields none(Place place, String path, Problems problems) {
        return new Fields(KeyPath.of(path), new Node.Mapping(place, List.of()), problems);
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** The keys that lead here, joined by dots. */
    public String path() {
        return path.toString();
    }

    /** The path of a key of this mapping. */
    public String path(String key) {
        return path.key(key).toString();
    }

    /** All keys, in the order of the document. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(isAsked.length);
        for (Node.Entry entry : entries.list()) {
            keys.add(entry.key());
        }
        return List.copyOf(keys);
    }

    /** Whether the key is there with a value. */
    public boolean has(String key) {
        return node(key).isPresent();
    }

    /** Notes a problem for each of these keys that is missing or has no value. */
    public void require(String... keys) {
        for (String key : keys) {
            if (!has(key)) {
                Place at = entry(key).map(Node.Entry::place).orElse(place);
                problems.add(at, path(key), "nothing", "a value: this key is required");
            }
        }
    }

    /** Notes that the value of a key is wrong, though its type is right. */
    public void reject(String key, String allowed) {
        String found = entry(key).map(entry -> entry.value().described()).orElse("nothing");
        problems.add(place(key), path(key), found, allowed);
    }

    /** Notes that the value of a key is not one of the allowed words. */
    public void rejectUnknown(String key, String kind, String word, Collection<String> allowed) {
        problems.addUnknown(place(key), path(key), kind, word, allowed);
    }

    /**
     * Notes a problem for each of these mappings whose text at a key stands in one before it as well; capitals make no
     * difference. Where the key is missing there is nothing to repeat.
     *
     * @param items mappings of one list, as {@link #list} gives them
     * @param allowed what may stand there instead
     */
    public static void rejectRepeated(List<Fields> items, String key, String allowed) {
        Set<String> seen = new HashSet<>();
        for (Fields item : items) {
            item.text(key)
                    .filter(text -> !seen.add(text.toLowerCase(Locale.ROOT)))
                    .ifPresent(again -> item.reject(key, allowed));
        }
    }

    /** Notes that a key is not one of the allowed ones, for a mapping whose keys are ids rather than fixed words. */
    public void rejectKey(String key, String kind, Collection<String> allowed) {
        problems.addUnknown(entry(key).orElseThrow().place(), path(key), kind, key, allowed);
    }

    /** The value as it was read, for what no other method covers. */
    public Optional<Node> node(String key) {
        int index = entries.indexOf(key);
        ask(key, index);
        if (index < 0) {
            return Optional.empty();
        }
        Node node = entries.get(index).value();
        boolean isNothing = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
        return isNothing ? Optional.empty() : Optional.of(node);
    }

    /** Where the value of a key begins; where the mapping begins if the key is missing. */
    public Place place(String key) {
        return entry(key).map(entry -> entry.value().place()).orElse(place);
    }

    /** A text of at least one character other than white space. */
    public Optional<String> text(String key) {
        return value(key).flatMap(Value::text);
    }

    /** A whole number in that range, both ends included. */
    public OptionalInt integer(String key, int min, int max) {
        return value(key).map(value -> value.integer(min, max)).orElse(OptionalInt.empty());
    }

    /** A number in that range, both ends included. */
    public OptionalDouble number(String key, double min, double max) {
        return value(key).map(value -> value.number(min, max)).orElse(OptionalDouble.empty());
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(String key) {
        return value(key).flatMap(Value::truth);
    }

    /** A day of the calendar, written as {@code 2026-11-01}. */
    public Optional<LocalDate> date(String key) {
        return value(key).flatMap(Value::date);
    }

    /** A day that is not after that other one. */
    public Optional<LocalDate> dateUntil(String key, LocalDate last) {
        return value(key).flatMap(value -> value.dateUntil(last));
    }

    /** A constant of an enumeration, written in lower case with hyphens: {@code NOT_YET} is {@code not-yet}. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return value(key).flatMap(value -> value.choice(type));
    }

    /** One of these words. */
    public Optional<String> choice(String key, String kind, Collection<String> allowed) {
        return value(key).flatMap(value -> value.choice(kind, allowed));
    }

    /** Constants of an enumeration, each at most once; empty if the key is missing. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        Set<E> constants = new LinkedHashSet<>();
        for (Value item : items(key)) {
            item.choice(type).filter(constant -> !constants.add(constant)).ifPresent(twice -> item.rejectAgain());
        }
        return List.copyOf(constants);
    }

    /** Goals of these, each at most once; empty if the key is missing. */
    public List<Goal> goals(String key, Collection<Goal> allowed) {
        List<String> ids = allowed.stream().map(Goal::id).toList();
        Set<Goal> goals = new LinkedHashSet<>();
        for (Value item : items(key)) {
            item.choice("goal", ids)
                    .map(Goal::new)
                    .filter(goal -> !goals.add(goal))
                    .ifPresent(twice -> item.rejectAgain());
        }
        return List.copyOf(goals);
    }

    /** Texts; empty if the key is missing. */
    public List<String> texts(String key) {
        List<Value> items = items(key);
        List<String> texts = new ArrayList<>(items.size());
        for (Value item : items) {
            item.text().ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** The mapping inside; the same one each time, so that two readers of it may each ask for keys of their own. */
    public Optional<Fields> fields(String key) {
        return mappings.computeIfAbsent(key, first -> value(first).flatMap(Value::fields));
    }

    /** A list of mappings, the same ones each time; empty if the key is missing. */
    public List<Fields> list(String key) {
        return lists.computeIfAbsent(
                key,
                first -> items(first).stream()
                        .map(Value::fields)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The mappings that were read inside. */
    private Stream<Fields> inside() {
        return Stream.concat(
                mappings.values().stream().flatMap(Optional::stream),
                lists.values().stream().flatMap(List::stream));
    }

    /** The paths of all keys that were asked for, here and in the mappings that were read inside. */
    Stream<String> asked() {
        return Stream.concat(asked.stream().map(this::path), inside().flatMap(Fields::asked));
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
        for (int i = 0; i < isAsked.length; i++) {
            if (!isAsked[i]) {
                Node.Entry entry = entries.get(i);
                problems.addUnknown(entry.place(), path(entry.key()), "key", entry.key(), new LinkedHashSet<>(asked));
            }
        }
        inside().forEach(Fields::finish);
    }

    private Optional<Node.Entry> entry(String key) {
        int index = entries.indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** Remembers a key that was asked for; the same one more than once only if it is missing. */
    private void ask(String key, int index) {
        if (index < 0 || !isAsked[index]) {
            asked.add(key);
        }
        if (index >= 0) {
            isAsked[index] = true;
        }
    }

    private Optional<Value> value(String key) {
        Optional<Node> node = node(key);
        return node.isEmpty() ? Optional.empty() : Optional.of(new Value(node.get(), path.key(key), problems));
    }

    private List<Value> items(String key) {
        Optional<Value> value = value(key);
        return value.isEmpty() ? List.of() : value.get().items();
    }
}
