package nl.vierlagen.layer;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the types of described facts, and the catalogues whose entries are values of some. */
final class FactTypeReader {

    private final DocumentSource files;
    private final Problems problems;
    private final Map<FactType, SortedMap<String, String>> names = new HashMap<>();

    FactTypeReader(DocumentSource files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The words for types in files. */
    private enum Word {
        WHOLE,
        DECIMAL,
        TEXT,
        TEXTS,
        ADDRESS,
        TRUTH,
        DATE,
        DATE_OR_TRUTH,
        CHOICE,
        CHOICES
    }

    /** The type of a fact; empty, with problems noted, if something is wrong with it. */
    Optional<FactType> read(Fields fields) {
        int before = problems.size();
        Optional<Word> word = fields.choice("type", Word.class);
        if (word.isEmpty()) {
            // Which of these it may have is not known before its type is.
            List.of("min", "max", "values", "catalogue").forEach(fields::node);
        }
        Optional<FactType> type = word.flatMap(known -> switch (known) {
            case WHOLE -> whole(fields);
            case DECIMAL -> decimal(fields);
            case TEXT -> Optional.of(new FactType.Text());
            case TEXTS -> Optional.of(new FactType.Texts());
            case ADDRESS -> Optional.of(new FactType.WebAddress());
            case TRUTH -> Optional.of(new FactType.Truth());
            case DATE -> Optional.of(new FactType.Day());
            case DATE_OR_TRUTH -> Optional.of(new FactType.DayOrTruth());
            case CHOICE, CHOICES -> choice(known, fields);
        });
        return type.filter(read -> problems.size() == before);
    }

    /** The names that a catalogue gives to values of this type, by the value: words for them stand nowhere else. */
    SortedMap<String, String> names(FactType type) {
        return names.getOrDefault(type, new TreeMap<>());
    }

    private static Optional<FactType> whole(Fields fields) {
        OptionalInt min = fields.integer("min", Integer.MIN_VALUE, Integer.MAX_VALUE);
        OptionalInt max = fields.integer("max", Integer.MIN_VALUE, Integer.MAX_VALUE);
        return inOrder(fields, min.orElse(0), max.orElse(Share.MOST))
                ? Optional.of(new FactType.Whole(min.orElse(0), max.orElse(Share.MOST)))
                : Optional.empty();
    }

    private static Optional<FactType> decimal(Fields fields) {
        OptionalDouble min = fields.number("min", Integer.MIN_VALUE, Integer.MAX_VALUE);
        OptionalDouble max = fields.number("max", Integer.MIN_VALUE, Integer.MAX_VALUE);
        return inOrder(fields, min.orElse(0), max.orElse(Share.MOST))
                ? Optional.of(new FactType.Decimal(min.orElse(0), max.orElse(Share.MOST)))
                : Optional.empty();
    }

    private static boolean inOrder(Fields fields, double min, double max) {
        if (min > max) {
            String allowed = "'min' at most 'max'; where absent, they are 0 and " + Share.MOST;
            fields.reject(fields.has("max") ? "max" : "min", allowed);
        }
        return min <= max;
    }

    private Optional<FactType> choice(Word word, Fields fields) {
        SortedMap<String, String> catalogued = new TreeMap<>();
        Set<String> values = new LinkedHashSet<>();
        fields.text("catalogue")
                .ifPresent(name -> catalogue(fields, name).forEach(entry -> {
                    Optional<String> id = entry.text("id");
                    Optional<String> label = entry.text("name");
                    if (id.isPresent() && label.isPresent() && values.add(id.get())) {
                        catalogued.put(id.get(), label.get());
                    }
                }));
        if (fields.texts("values").stream().filter(value -> !values.add(value)).count() > 0) {
            fields.reject("values", "each value once, and none that the catalogue has");
        }
        if (values.isEmpty()) {
            fields.reject("values", "at least one value");
            return Optional.empty();
        }
        List<String> inOrder = List.copyOf(values);
        FactType type = word == Word.CHOICE ? new FactType.Choice(inOrder) : new FactType.Choices(inOrder);
        names.put(type, catalogued);
        return Optional.of(type);
    }

    /** The entries of a file beside the others, below a key with the file's name; each has an {@code id} and a {@code name}. */
    private List<Fields> catalogue(Fields fields, String name) {
        String file = name + ".yaml";
        if (!files.has(file)) {
            fields.reject("catalogue", "the name of a file beside this one, without '.yaml'");
            return List.of();
        }
        Optional<Fields> root = files.read(file, problems).flatMap(node -> Fields.of(node, "", problems));
        root.ifPresent(found -> found.require(name));
        List<Fields> entries = root.map(found -> found.list(name)).orElse(List.of());
        entries.forEach(entry -> entry.require("id", "name"));
        return entries;
    }
}
