package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A small layer that keeps the contract, written without {@link ChecklistLayer}; each part can be exchanged for a broken one. */
class SoundLayer implements Layer {

    static final String FACTS = "staff: { total: 40, briefed: 30, name: a }";
    static final String MEASURE = "team.briefed";
    static final Fact TOTAL = new Fact("total", new FactType.Whole(0, 50), true);
    static final Fact BRIEFED = new Fact("briefed", new FactType.Whole(0, 50), false);
    static final Fact NAME = new Fact("name", new FactType.Text(), false);

    List<FactGroup> facts = group(TOTAL, BRIEFED, NAME);
    Checklist checklist = checklist(themes(), facts);
    SortedSet<String> measures = new TreeSet<>(List.of(MEASURE));
    Consumer<Fields> readName = staff -> staff.text("name");
    BiFunction<OptionalInt, OptionalInt, OptionalDouble> formula = SoundLayer::percent;
    Consumer<Fields> readToTheEnd = Fields::finish;
    BiFunction<Fields, SortedMap<String, Double>, SortedMap<String, Double>> result = SoundLayer::soundResult;
    BiFunction<Answers, Map<String, Double>, LayerResult> assess =
            (answers, figures) -> Scoring.score(checklist, answers, figures);

    /** Called by {@link java.util.ServiceLoader}. */
    public SoundLayer() {}

    @Override
    public Checklist checklist() {
        return checklist;
    }

    @Override
    public SortedSet<String> measures() {
        return measures;
    }

    @Override
    public List<FactGroup> facts() {
        return facts;
    }

    @Override
    public SortedMap<String, Double> measure(Fields given, LocalDate date) {
        SortedMap<String, Double> figures = new TreeMap<>();
        given.fields("staff").ifPresent(staff -> {
            staff.require("total");
            OptionalInt total = staff.integer("total", 0, 50);
            OptionalInt briefed = staff.integer("briefed", 0, 50);
            readName.accept(staff);
            formula.apply(briefed, total).ifPresent(figure -> figures.put(MEASURE, figure));
        });
        readToTheEnd.accept(given);
        return result.apply(given, figures);
    }

    @Override
    public LayerResult assess(Answers answers, Map<String, Double> figures) {
        return assess.apply(answers, figures);
    }

    /** The same layer with other themes, and words for them. */
    void setThemes(List<Theme> themes) {
        checklist = checklist(themes, facts);
    }

    /** The same layer that describes other facts, with words for them, and still reads what it read. */
    void setFacts(Fact... described) {
        facts = described.length == 0 ? List.of() : group(described);
        checklist = checklist(checklist.themes(), facts);
    }

    static List<Theme> themes() {
        Criterion briefed = criterion("team.briefed", 3, Optional.empty(), Optional.of(measured(">= 80", ">= 50")));
        Criterion led = criterion("team.led", 1, Optional.of(Level.ACTIVE), Optional.empty());
        return List.of(theme("team", 2, briefed, led), theme("policy", 1, plain("policy.written")));
    }

    static Theme theme(String id, int weight, Criterion... criteria) {
        return new Theme(id, weight, List.of(criteria));
    }

    static Criterion plain(String id) {
        return criterion(id, 2, Optional.empty(), Optional.empty());
    }

    static Criterion criterion(
            String id, int weight, Optional<Level> requiredFor, Optional<Criterion.Measured> measure) {
        return new Criterion(id, weight, Effort.NOW, requiredFor, List.of(), true, List.of("S1.01"), measure);
    }

    static Criterion.Measured measured(String fully, String largely) {
        Bands bands = new Bands(List.of(
                Bands.band(Rating.FULLY, fully).orElseThrow(),
                Bands.band(Rating.LARGELY, largely).orElseThrow()));
        return new Criterion.Measured(MEASURE, Unit.PERCENT, bands);
    }

    static Checklist checklist(List<Theme> themes, List<FactGroup> facts) {
        SortedMap<String, Words> words = new TreeMap<>();
        List.of("nl", "en").forEach(language -> words.put(language, words(themes, facts)));
        return new Checklist("sample", "1.0.0", themes, words);
    }

    static Words words(List<Theme> themes, List<FactGroup> facts) {
        SortedMap<String, String> titles = new TreeMap<>();
        SortedMap<String, Words.CriterionWords> criteria = new TreeMap<>();
        SortedMap<String, Words.FactGroupWords> groups = new TreeMap<>();
        for (Theme theme : themes) {
            titles.put(theme.id(), "theme " + theme.id());
            theme.criteria().forEach(criterion -> criteria.put(criterion.id(), words(criterion.id())));
        }
        facts.forEach(group -> groups.put(group.id(), words(group)));
        return new Words("Sample", titles, criteria, groups);
    }

    static Words.CriterionWords words(String id) {
        Map<Rating, String> ratings = new TreeMap<>();
        List.of(Rating.values()).forEach(rating -> ratings.put(rating, id + " is " + rating));
        return new Words.CriterionWords("state " + id, ratings, "mend " + id, "manager");
    }

    private static Words.FactGroupWords words(FactGroup group) {
        SortedMap<String, Words.FactWords> facts = new TreeMap<>();
        for (Fact fact : group.facts()) {
            SortedMap<String, String> values = new TreeMap<>();
            fact.type().values().forEach(value -> values.put(value, "word for " + value));
            facts.put(fact.key(), new Words.FactWords("What is " + fact.key() + "?", values));
        }
        return new Words.FactGroupWords("Staff", facts);
    }

    private static List<FactGroup> group(Fact... facts) {
        return List.of(new FactGroup("staff", false, List.of(facts)));
    }

    static OptionalDouble percent(OptionalInt briefed, OptionalInt total) {
        return briefed.isEmpty() || total.orElse(0) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(100.0 * briefed.getAsInt() / total.getAsInt());
    }

    static SortedMap<String, Double> soundResult(Fields given, SortedMap<String, Double> figures) {
        return given.problemCount() == 0 ? figures : new TreeMap<>();
    }
}
