package nl.vierlagen.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.GoalCoverage;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Score;

/**
 * Reads a result as {@link nl.vierlagen.assessment.ResultWriter} writes it, of any version of the checklists. Words, insights
 * and the roadmap are passed over: they are drawn from the rest, and nothing is compared by them.
 */
final class ResultReader {

    private final List<Goal> goals;
    private final Problems problems;
    private final ResultLayerReader layers;

    ResultReader(List<Goal> goals, Problems problems) {
        this.goals = goals;
        this.problems = problems;
        this.layers = new ResultLayerReader(problems);
    }

    /** The audit; empty, with problems noted, if anything in the document is wrong. */
    Optional<Audit> read(Fields root, String source) {
        root.require("client", "date", "checklists", "overall", "layers");
        Optional<Client> client = root.fields("client").flatMap(this::client);
        Optional<LocalDate> date = root.date("date");
        Map<String, String> versions = new LinkedHashMap<>();
        root.fields("checklists").ifPresent(fields -> versions(fields, versions));
        Optional<Overall> overall = root.fields("overall").flatMap(this::overall);
        List<LayerResult> results = results(root, versions);
        List<GoalCoverage> goals = new ArrayList<>();
        root.list("goals").forEach(fields -> goal(fields).ifPresent(goals::add));
        root.node("insights");
        root.node("roadmap");
        root.finish();
        return problems.isEmpty()
                ? Optional.of(new Audit(
                        source,
                        client.orElseThrow(),
                        date.orElseThrow(),
                        Optional.empty(),
                        versions,
                        overall.orElseThrow(),
                        results,
                        goals))
                : Optional.empty();
    }

    private Optional<Client> client(Fields fields) {
        fields.require("id", "name");
        Optional<String> id = fields.text("id");
        id.filter(text -> !Client.ID.matcher(text).matches())
                .ifPresent(text -> fields.reject("id", "1 to 64 of a-z, 0-9 and -, beginning with a letter or digit"));
        Optional<String> name = fields.text("name");
        Optional<String> sector = fields.text("sector");
        Optional<String> country = fields.text("country");
        OptionalInt employees = fields.integer("employees", 0, Integer.MAX_VALUE);
        return problems.isEmpty()
                ? Optional.of(new Client(id.orElseThrow(), name.orElseThrow(), sector, country, employees))
                : Optional.empty();
    }

    private static void versions(Fields fields, Map<String, String> versions) {
        fields.keys().forEach(layer -> fields.text(layer).ifPresent(version -> versions.put(layer, version)));
    }

    private Optional<Overall> overall(Fields fields) {
        fields.require("completeness");
        Optional<Score> score = layers.score(fields, "score");
        Optional<LevelRange> level = layers.level(fields);
        layers.rejectUnlessBothOrNeither(fields, score.isPresent(), level.isPresent());
        OptionalDouble balance = fields.number("balance", 0, 100);
        OptionalDouble completeness = fields.number("completeness", 0, 1);
        return completeness.isPresent()
                ? Optional.of(new Overall(score, level, balance, completeness.getAsDouble()))
                : Optional.empty();
    }

    private List<LayerResult> results(Fields root, Map<String, String> versions) {
        List<Fields> list = root.list("layers");
        Fields.rejectRepeated(list, "id", "a layer that was not there before");
        List<LayerResult> results = new ArrayList<>();
        for (Fields fields : list) {
            layers.layer(fields).ifPresent(results::add);
            fields.text("id")
                    .filter(id -> !versions.containsKey(id))
                    .ifPresent(id -> fields.rejectUnknown("id", "layer", id, versions.keySet()));
        }
        return results;
    }

    private Optional<GoalCoverage> goal(Fields fields) {
        fields.require("id");
        Optional<Score> coverage = layers.score(fields, "coverage");
        return fields.choice("id", "goal", goals.stream().map(Goal::id).toList())
                .map(id -> new GoalCoverage(new Goal(id), coverage));
    }
}
