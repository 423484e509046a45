package nl.vierlagen.layer;

import static nl.vierlagen.layer.SoundLayer.BRIEFED;
import static nl.vierlagen.layer.SoundLayer.MEASURE;
import static nl.vierlagen.layer.SoundLayer.NAME;
import static nl.vierlagen.layer.SoundLayer.TOTAL;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Layers that break a rule of {@link FactsContract} or {@link DescribedFactsContract}. */
final class BrokenFacts {

    private BrokenFacts() {}

    static Stream<Broken> all() {
        return Stream.concat(read(), described());
    }

    private static Stream<Broken> read() {
        return Stream.of(
                given("acceptsCompleteFacts", "facts.staff.total", "staff: { total: 51, briefed: 30, name: a }"),
                given("computesEveryMeasureFromCompleteFacts", MEASURE, "staff: { total: 40, name: a }"),
                Broken.of(
                        "computesOnlyFiniteFigures",
                        "facts.staff.total at 0",
                        layer -> layer.formula = BrokenFacts::unguarded),
                Broken.of(
                        "computesNothingFromNoFacts",
                        "never zero",
                        layer -> layer.result = (given, figures) ->
                                given.keys().isEmpty() ? zero() : SoundLayer.soundResult(given, figures)),
                Broken.of(
                        "takesNoAbsentFactForZero",
                        "team.briefed without facts.staff.briefed",
                        layer -> layer.formula =
                                (briefed, total) -> SoundLayer.percent(OptionalInt.of(briefed.orElse(0)), total)),
                Broken.of("rejectsEveryFactOfAWrongTypeAtItsPath", "a mapping at facts.staff.name", layer -> {
                    layer.setFacts();
                    layer.readName = staff -> staff.has("name");
                }),
                Broken.of(
                        "rejectsEveryFactThatItDoesNotKnow",
                        "call Fields.finish()",
                        layer -> layer.readToTheEnd = given -> {}),
                Broken.of(
                        "computesNothingFromWrongFacts",
                        "give none where a problem was noted",
                        layer -> layer.result = (given, figures) -> figures));
    }

    private static Stream<Broken> described() {
        String types = "readsEveryFactAsItsTypeSays";
        String required = "requiresTheFactsThatItSaysItRequires";
        return Stream.of(
                describing("describesEveryFactThatItReads", "facts.staff.name", TOTAL, BRIEFED),
                total(types, "60 is refused at facts.staff.total", new FactType.Whole(0, 60)),
                total(types, "41 is accepted at facts.staff.total", new FactType.Whole(0, 40)),
                total(types, "6.25 is refused at facts.staff.total", new FactType.Decimal(0, 50)),
                total(types, "true is refused at facts.staff.total", new FactType.Truth()),
                describing(
                        types,
                        "surely-not-a-value is accepted at facts.staff.name",
                        TOTAL,
                        BRIEFED,
                        new Fact("name", new FactType.Choice(List.of("a")), false)),
                describing(
                        required,
                        "whether leaving out facts.staff.total is a problem",
                        new Fact("total", TOTAL.type(), false),
                        BRIEFED,
                        NAME),
                describing(
                        required,
                        "whether leaving out facts.staff.name is a problem",
                        TOTAL,
                        BRIEFED,
                        new Fact("name", NAME.type(), true)),
                asking(
                        "two facts of staff have one label in words_nl.yaml",
                        facts -> facts.put("briefed", facts.get("total"))),
                asking("the words in nl for facts.staff.briefed", facts -> facts.remove("briefed")));
    }

    /** Sound figures, and one more. */
    static SortedMap<String, Double> withSize(Fields given, SortedMap<String, Double> figures) {
        if (!figures.isEmpty()) {
            figures.put("team.size", 40.0);
        }
        return SoundLayer.soundResult(given, figures);
    }

    private static OptionalDouble unguarded(OptionalInt briefed, OptionalInt total) {
        return briefed.isEmpty() || total.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * briefed.getAsInt() / total.getAsInt());
    }

    private static SortedMap<String, Double> zero() {
        return new TreeMap<>(Map.of(MEASURE, 0.0));
    }

    private static Broken given(String rule, String told, String facts) {
        return new Broken(rule, told, SoundLayer::new, facts);
    }

    private static Broken describing(String rule, String told, Fact... facts) {
        return Broken.of(rule, told, layer -> layer.setFacts(facts));
    }

    private static Broken total(String rule, String told, FactType type) {
        return describing(rule, told, new Fact("total", type, true), BRIEFED, NAME);
    }

    private static Broken asking(String told, Consumer<SortedMap<String, Words.FactWords>> change) {
        return Broken.of("asksForEachFactInItsOwnWords", told, layer -> {
            Words sound = layer.checklist.in("en");
            SortedMap<String, Words.FactWords> facts =
                    new TreeMap<>(sound.facts().get("staff").facts());
            change.accept(facts);
            Words broken = new Words(
                    sound.title(),
                    sound.themes(),
                    sound.criteria(),
                    new TreeMap<>(Map.of("staff", new Words.FactGroupWords("Staff", facts))));
            layer.checklist = new Checklist(
                    "sample", "1.0.0", layer.checklist.themes(), new TreeMap<>(Map.of("nl", broken, "en", sound)));
        });
    }
}
