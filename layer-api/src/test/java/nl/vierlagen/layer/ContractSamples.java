package nl.vierlagen.layer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Facts, as YAML, that are made from their description for {@link DescribedFactsContract}. */
final class ContractSamples {

    private static final String OTHER_WORD = "surely-not-a-value";

    private ContractSamples() {}

    /** All facts of all groups. */
    static String of(List<FactGroup> groups) {
        SortedMap<String, String> all = new TreeMap<>();
        for (FactGroup group : groups) {
            SortedMap<String, String> values = values(group, fact -> true);
            if (group.isList()) {
                all.put(group.id(), "[" + written(values) + "]");
            } else {
                values.forEach((key, value) -> all.put(group.id() + "." + key, value));
            }
        }
        return written(all);
    }

    /** The group with what it requires, and with this fact or (empty) without it; once for each word of what it requires. */
    static List<String> of(FactGroup group, Fact fact, Optional<String> value) {
        SortedMap<String, String> values = values(group, other -> other.isRequired() && !other.equals(fact));
        value.ifPresent(given -> values.put(fact.key(), given));
        List<SortedMap<String, String>> variants = new ArrayList<>(List.of(values));
        for (Fact other : group.facts()) {
            if (other.isRequired() && !other.equals(fact)) {
                for (String word : other.type().values()) {
                    SortedMap<String, String> variant = new TreeMap<>(values);
                    variant.put(other.key(), word);
                    variants.add(variant);
                }
            }
        }
        return variants.stream()
                .map(variant -> group.isList() ? "[" + written(variant) + "]" : written(variant))
                .map(text -> written(new TreeMap<>(Map.of(group.id(), text))))
                .toList();
    }

    /** Values that must be accepted. */
    static List<String> valid(FactType type) {
        if (type instanceof FactType.Whole whole) {
            return List.of(Integer.toString(whole.max()), Integer.toString(whole.min()));
        } else if (type instanceof FactType.Decimal decimal) {
            double between = decimal.min() + (decimal.max() - decimal.min()) / 8;
            return List.of(figure(between), figure(decimal.max()), figure(decimal.min()));
        } else if (type instanceof FactType.WebAddress) {
            return List.of("\"https://www.example.org/name\"", "\"http://example.org\"");
        } else if (type instanceof FactType.Texts) {
            return List.of("[a, b]");
        } else if (type instanceof FactType.Truth) {
            return List.of("true", "false");
        } else if (type instanceof FactType.Day) {
            return List.of(LayerContract.DATE.toString());
        } else if (type instanceof FactType.DayOrTruth) {
            return List.of(LayerContract.DATE.toString(), "true", "false");
        } else if (type instanceof FactType.Choices choices) {
            return List.of("[" + String.join(", ", choices.values()) + "]", "[]");
        }
        return type instanceof FactType.Choice choice ? choice.values() : List.of("a");
    }

    /** Values that must be refused. */
    static List<String> wrong(FactType type) {
        List<String> wrong = new ArrayList<>(List.of("{ a: b }"));
        String tomorrow = LayerContract.DATE.plusDays(1).toString();
        if (type instanceof FactType.Whole whole) {
            wrong.addAll(List.of("a", Long.toString(whole.min() - 1L), Long.toString(whole.max() + 1L)));
            wrong.add(figure(whole.max() - 0.5));
        } else if (type instanceof FactType.Decimal decimal) {
            wrong.addAll(List.of("a", figure(decimal.min() - 0.5), figure(decimal.max() + 0.5)));
        } else if (type instanceof FactType.Text) {
            wrong.addAll(List.of("[a]", "\" \"", "true"));
        } else if (type instanceof FactType.WebAddress) {
            wrong.addAll(List.of("[a]", "a", "\"ftp://example.org/name\""));
        } else if (type instanceof FactType.Texts) {
            wrong.addAll(List.of("a", "[true]"));
        } else if (type instanceof FactType.Truth) {
            wrong.addAll(List.of("a", tomorrow));
        } else if (type instanceof FactType.Day) {
            wrong.addAll(List.of("a", "true", tomorrow));
        } else if (type instanceof FactType.DayOrTruth) {
            wrong.addAll(List.of("a", tomorrow));
        } else if (type instanceof FactType.Choice) {
            wrong.addAll(List.of(OTHER_WORD, "[]"));
        } else if (type instanceof FactType.Choices choices) {
            String first = choices.values().get(0);
            wrong.addAll(List.of(first, "[" + OTHER_WORD + "]", "[" + first + ", " + first + "]"));
        }
        return wrong;
    }

    private static SortedMap<String, String> values(FactGroup group, Predicate<Fact> wanted) {
        SortedMap<String, String> values = new TreeMap<>();
        group.facts().stream()
                .filter(wanted)
                .forEach(fact -> values.put(fact.key(), valid(fact.type()).get(0)));
        return values;
    }

    /** A mapping with these values, each at a path. */
    private static String written(SortedMap<String, String> values) {
        SortedMap<String, String> parts = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> inside = new TreeMap<>();
        values.forEach((path, value) -> {
            int dot = path.indexOf('.');
            if (dot < 0) {
                parts.put(path, value);
            } else {
                inside.computeIfAbsent(path.substring(0, dot), key -> new TreeMap<>())
                        .put(path.substring(dot + 1), value);
            }
        });
        inside.forEach((key, deeper) -> parts.put(key, written(deeper)));
        return parts.entrySet().stream()
                .map(part -> part.getKey() + ": " + part.getValue())
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String figure(double figure) {
        return BigDecimal.valueOf(figure).toPlainString();
    }
}
