package nl.vierlagen.schema;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Fact;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.FactType;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;

/** A layer that nobody here knows, with a fact of every type. */
record OutsideLayer() implements Layer {

    private static final List<FactGroup> FACTS = List.of(
            new FactGroup(
                    "counter",
                    false,
                    List.of(
                            fact("total", new FactType.Whole(1, 9)),
                            fact("hours", new FactType.Decimal(-0.5, 24)),
                            fact("checked", new FactType.Day()),
                            fact("plan", new FactType.DayOrTruth()),
                            fact("open", new FactType.Truth()),
                            fact("names", new FactType.Texts()),
                            fact("points", new FactType.Choices(List.of("near", "far"))))),
            new FactGroup(
                    "counter.shelves",
                    true,
                    List.of(
                            new Fact("name", new FactType.Text(), true),
                            fact("page", new FactType.WebAddress()),
                            fact("size", new FactType.Choice(List.of("small", "large"))),
                            fact("sold.today", new FactType.Whole(0, 5)))),
            new FactGroup("till", false, List.of(new Fact("sums.right", new FactType.Truth(), true))));

    private static Fact fact(String key, FactType type) {
        return new Fact(key, type, false);
    }

    @Override
    public Checklist checklist() {
        Criterion clean = new Criterion(
                "counter.clean", 1, Effort.NOW, Optional.empty(), List.of(), true, List.of("S0.01"), Optional.empty());
        Words words = new Words(
                "Shop",
                new TreeMap<>(Map.of("counter", "Counter")),
                new TreeMap<>(Map.of(
                        "counter.clean",
                        new Words.CriterionWords(
                                "It is clean.",
                                Arrays.stream(Rating.values())
                                        .collect(Collectors.toMap(Function.identity(), Rating::id)),
                                "Clean it.",
                                "Owner"))),
                new TreeMap<>(Map.of(
                        "counter.shelves",
                        new Words.FactGroupWords(
                                "Shelves",
                                new TreeMap<>(Map.of(
                                        "size",
                                        new Words.FactWords(
                                                "How large?", new TreeMap<>(Map.of("large", "L", "small", "S")))))))));
        return new Checklist(
                "shop",
                "1.0.0",
                List.of(new Theme("counter", 1, List.of(clean))),
                new TreeMap<>(Map.of("en", words, "nl", words)));
    }

    @Override
    public List<FactGroup> facts() {
        return FACTS;
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>();
    }

    @Override
    public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
        return new TreeMap<>();
    }
}
