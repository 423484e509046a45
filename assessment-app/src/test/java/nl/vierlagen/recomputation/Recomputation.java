package nl.vierlagen.recomputation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Works out a client's result anew, in exact fractions, from the printed checklists and the client's file alone. */
final class Recomputation {

    /** The insights that follow from levels and balance alone. */
    static final List<String> INSIGHTS = List.of("exposed", "unprepared", "unbalanced", "policy-without-practice");

    private final List<Given> layers = new ArrayList<>();
    private final JsonNode file;

    private Recomputation(List<Structure.Layer> structure, JsonNode file, Map<?, ?> found) {
        this.file = file;
        for (Structure.Layer layer : structure) {
            JsonNode answers = file.path("layers").path(layer.id()).path("answers");
            layers.add(Given.of(layer, answers, Results.measured(found, layer.id())));
        }
    }

    /**
     * The whole result; of the insights only those that {@link #INSIGHTS} names.
     *
     * @param found the app's result, of which only the measured values are taken
     */
    static Map<String, Object> of(List<Structure.Layer> structure, JsonNode file, Map<?, ?> found) {
        return new Recomputation(structure, file, found).result();
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("client", client());
        result.put("date", file.required("date").asString());
        Map<String, Object> versions = new LinkedHashMap<>();
        layers.forEach(given -> versions.put(given.layer().id(), given.layer().version()));
        result.put("checklists", versions);
        result.put("overall", overall());
        result.put("layers", layers.stream().map(this::layer).toList());
        result.put("insights", insights());
        result.put("goals", goals());
        result.put("roadmap", roadmap());
        return result;
    }

    private Map<String, Object> client() {
        Map<String, Object> client = new LinkedHashMap<>();
        for (String field : List.of("id", "name", "sector", "country", "employees")) {
            JsonNode value = file.required("client").path(field);
            client.put(
                    field,
                    value.isInt()
                            ? (Object) value.intValue()
                            : value.asStringOpt().orElse(null));
        }
        return client;
    }

    private Map<String, Object> overall() {
        Map<String, Object> overall = new LinkedHashMap<>();
        overall.put("score", pair(this::mean).map(Recomputation::oneDecimal).orElseThrow());
        overall.put("level", pair(this::overallLevel).map(Recomputation::names).orElseThrow());
        overall.put("balance", balance().rounded(1));
        overall.put(
                "completeness",
                completeness(
                        layers.stream().mapToLong(Given::rated).sum(),
                        layers.stream().mapToLong(Given::applicable).sum()));
        return overall;
    }

    private Fraction balance() {
        List<Fraction> scores = scored(Given::assured).stream()
                .map(standing -> standing.score().orElseThrow())
                .toList();
        return Fraction.of(100).minus(Collections.max(scores).minus(Collections.min(scores)));
    }

    private Optional<Fraction> mean(Function<Given, Standing> side) {
        List<Standing> standings = scored(side);
        return standings.stream()
                .map(standing -> standing.score().orElseThrow())
                .reduce(Fraction::plus)
                .map(sum -> sum.dividedBy(standings.size()));
    }

    private Optional<Integer> overallLevel(Function<Given, Standing> side) {
        int lowest = scored(side).stream().mapToInt(Standing::level).min().orElseThrow();
        return mean(side).map(score -> Math.min(Levels.byScore(score), lowest + 1));
    }

    private List<Standing> scored(Function<Given, Standing> side) {
        return layers.stream()
                .map(side)
                .filter(standing -> standing.score().isPresent())
                .toList();
    }

    private Map<String, Object> layer(Given given) {
        Standing assured = given.assured();
        Standing possible = given.possible();
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", given.layer().id());
        layer.put(
                "score",
                oneDecimal(assured.score().orElseThrow(), possible.score().orElseThrow()));
        layer.put("level", names(assured.level(), possible.level()));
        layer.put("completeness", completeness(given.rated(), given.applicable()));
        layer.put("target", Levels.name(target(given)));
        layer.put(
                "heldBackBy",
                assured.failingGates(assured.levelByScore()).stream()
                        .map(Structure.Criterion::id)
                        .toList());
        List<Map<String, Object>> themes = new ArrayList<>();
        for (Structure.Theme theme : given.layer().themes()) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("id", theme.id());
            written.put(
                    "score",
                    assured.theme(theme)
                            .map(score ->
                                    oneDecimal(score, possible.theme(theme).orElseThrow()))
                            .orElse(null));
            themes.add(written);
        }
        layer.put("themes", themes);
        layer.put("criteria", given.criteria());
        return layer;
    }

    private int target(Given given) {
        JsonNode stated = file.path("targets").path(given.layer().id());
        return stated.isMissingNode()
                ? Math.min(given.assured().level() + 1, Levels.HIGHEST)
                : Levels.of(stated.asString());
    }

    private List<String> insights() {
        int internal = assuredLevel("internal");
        int networks = assuredLevel("networks");
        Map<String, Boolean> holds = new LinkedHashMap<>();
        holds.put("exposed", Math.max(assuredLevel("website"), networks) >= internal + 2);
        holds.put("unprepared", networks >= Levels.of("active") && assuredLevel("reputation") <= Levels.of("passive"));
        holds.put("unbalanced", balance().compareTo(Fraction.of(60)) < 0);
        holds.put("policy-without-practice", internal >= networks + 2);
        return INSIGHTS.stream().filter(holds::get).toList();
    }

    private int assuredLevel(String layer) {
        return layers.stream()
                .filter(given -> given.layer().id().equals(layer))
                .mapToInt(given -> given.assured().level())
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> goals() {
        List<Map<String, Object>> goals = new ArrayList<>();
        for (JsonNode goal : file.path("goals")) {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("id", goal.asString());
            written.put(
                    "coverage",
                    pair(side -> coverage(goal.asString(), side))
                            .map(Recomputation::oneDecimal)
                            .orElse(null));
            goals.add(written);
        }
        return goals;
    }

    private Optional<Fraction> coverage(String goal, Function<Given, Standing> side) {
        Fraction earned = Fraction.ZERO;
        int weights = 0;
        for (Given given : layers) {
            Map<String, Fraction> worth = side.apply(given).worth();
            for (Structure.Criterion criterion : given.layer().criteria()) {
                if (criterion.supports().contains(goal) && worth.containsKey(criterion.id())) {
                    earned = earned.plus(worth.get(criterion.id()).times(criterion.weight()));
                    weights += criterion.weight();
                }
            }
        }
        return weights == 0 ? Optional.empty() : Optional.of(earned.times(100).dividedBy(weights));
    }

    private List<Map<String, Object>> roadmap() {
        return Roadmap.merged(layers.stream()
                        .map(given -> Roadmap.steps(given.assured(), target(given)))
                        .toList())
                .stream()
                .map(Roadmap.Step::written)
                .toList();
    }

    private record Pair<T>(T assured, T possible) {}

    private static <T> Optional<Pair<T>> pair(Function<Function<Given, Standing>, Optional<T>> figure) {
        return figure.apply(Given::assured)
                .map(assured ->
                        new Pair<>(assured, figure.apply(Given::possible).orElseThrow()));
    }

    private static Map<String, Object> oneDecimal(Pair<Fraction> pair) {
        return oneDecimal(pair.assured(), pair.possible());
    }

    private static Map<String, Object> oneDecimal(Fraction assured, Fraction possible) {
        return written(assured.rounded(1), possible.rounded(1));
    }

    private static Map<String, Object> names(Pair<Integer> pair) {
        return names(pair.assured(), pair.possible());
    }

    private static Map<String, Object> names(int assured, int possible) {
        return written(Levels.name(assured), Levels.name(possible));
    }

    private static Map<String, Object> written(Object assured, Object possible) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("assured", assured);
        written.put("possible", possible);
        return written;
    }

    private static BigDecimal completeness(long rated, long applicable) {
        return applicable == 0
                ? BigDecimal.ONE.setScale(2)
                : Fraction.of(rated, applicable).rounded(2);
    }
}
