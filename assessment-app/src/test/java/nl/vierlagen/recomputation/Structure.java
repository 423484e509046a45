package nl.vierlagen.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checklists as {@code checklist show all --format json} prints them, without the words. */
final class Structure {

    record Criterion(
            String id,
            int weight,
            int effort,
            OptionalInt gate,
            List<String> supports,
            boolean mayBeNotApplicable,
            Optional<Bands> bands) {}

    record Theme(String id, int weight, List<Criterion> criteria) {}

    record Layer(String id, String version, List<Theme> themes) {

        List<Criterion> criteria() {
            return themes.stream().flatMap(theme -> theme.criteria().stream()).toList();
        }
    }

    /** Limits by rating, from {@code fully} down, such as {@code >= 10}. */
    record Bands(Map<String, String> limits) {

        String rating(Fraction value) {
            for (Map.Entry<String, String> limit : limits.entrySet()) {
                String[] parts = limit.getValue().split(" ");
                int order = value.compareTo(Fraction.of(new BigDecimal(parts[1])));
                boolean met = switch (parts[0]) {
                    case ">=" -> order >= 0;
                    case "<=" -> order <= 0;
                    case ">" -> order > 0;
                    case "<" -> order < 0;
                    default -> throw new IllegalArgumentException("limit: " + limit);
                };
                if (met) {
                    return limit.getKey();
                }
            }
            return "not";
        }

        /** Every rating that a figure may have earned that is written so: without decimals it is exact, else rounded to one. */
        List<String> ratingsOf(BigDecimal written) {
            Fraction value = Fraction.of(written);
            if (written.scale() <= 0) {
                return List.of(rating(value));
            }
            Fraction half = Fraction.of(1, 20);
            Fraction hair = Fraction.of(1, 1_000_000);
            return Stream.of(
                            value.minus(half),
                            value.minus(hair),
                            value.plus(half).minus(hair))
                    .map(this::rating)
                    .distinct()
                    .toList();
        }
    }

    private Structure() {}

    static List<Layer> ofBuiltInLayers() {
        AppRunner.Run call = AppRunner.run("checklist", "show", "all", "--format", "json");
        assertThat(call.exitCode()).as(call.err()).isZero();
        return read(JsonMapper.shared().readTree(call.out()));
    }

    static List<Layer> read(JsonNode printed) {
        List<Layer> layers = new ArrayList<>();
        for (JsonNode layer : printed) {
            List<Theme> themes = new ArrayList<>();
            for (JsonNode theme : layer.required("themes")) {
                List<Criterion> criteria = new ArrayList<>();
                theme.required("criteria").forEach(criterion -> criteria.add(criterion(criterion)));
                themes.add(new Theme(
                        theme.required("id").asString(),
                        theme.required("weight").intValue(),
                        criteria));
            }
            layers.add(new Layer(
                    layer.required("id").asString(), layer.required("version").asString(), themes));
        }
        return layers;
    }

    private static Criterion criterion(JsonNode node) {
        JsonNode gate = node.path("requiredFor");
        List<String> supports = new ArrayList<>();
        node.required("supports").forEach(goal -> supports.add(goal.asString()));
        return new Criterion(
                node.required("id").asString(),
                node.required("weight").intValue(),
                node.required("effort").intValue(),
                gate.isMissingNode() ? OptionalInt.empty() : OptionalInt.of(Levels.of(gate.asString())),
                supports,
                node.required("mayBeNotApplicable").booleanValue(),
                node.has("measure")
                        ? Optional.of(bands(node.required("measure").required("bands")))
                        : Optional.empty());
    }

    private static Bands bands(JsonNode node) {
        Map<String, String> limits = new LinkedHashMap<>();
        for (String rating : List.of("fully", "largely", "partly")) {
            if (node.has(rating)) {
                limits.put(rating, node.required(rating).asString());
            }
        }
        return new Bands(limits);
    }
}
