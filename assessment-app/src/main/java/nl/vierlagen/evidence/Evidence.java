package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;

/**
 * Facts of one layer that were counted.
 *
 * @param layer its id
 * @param facts below the layer's own {@code facts}
 * @param sources what the facts were counted from
 * @param notes what else was counted, a line each
 */
public record Evidence(String layer, Fact.Group facts, Sources sources, List<String> notes) {

    private static final String HOME = "counted";

    public Evidence {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(sources, "sources");
        notes = List.copyOf(notes);
    }

    /**
     * Documents and addresses by which a reader of the report can follow a figure back.
     *
     * @param all behind every figure
     * @param byCriterion instead of those, by the criterion's id
     */
    public record Sources(List<String> all, Map<String, List<String>> byCriterion) {
        public Sources {
            all = List.copyOf(all);
            byCriterion = Map.copyOf(byCriterion);
        }

        List<String> behind(String criterion) {
            return byCriterion.getOrDefault(criterion, all);
        }
    }

    /**
     * The facts where they stand in an assessment file, each criterion that they rate with its evidence.
     *
     * @param home the layer of that id
     * @param date of the assessment
     * @throws IllegalArgumentException if the layer does not accept these facts on that date; the message tells why
     */
    public Fact.Group placed(Layer home, LocalDate date) {
        return placed(rated(home, date));
    }

    private Fact.Group placed(List<CriterionResult> rated) {
        Map<String, Fact> answers = new LinkedHashMap<>();
        for (CriterionResult criterion : rated) {
            List<String> behind = sources.behind(criterion.id());
            if (!behind.isEmpty()) {
                answers.put(criterion.id(), new Fact.Group(Map.of("evidence", new Fact.Sources(behind)), true));
            }
        }
        Map<String, Fact> own = new LinkedHashMap<>();
        if (!answers.isEmpty()) {
            own.put("answers", new Fact.Group(answers));
        }
        own.put("facts", facts);
        return new Fact.Group(own).under("layers", layer);
    }

    /**
     * As YAML that can be pasted: what was counted beside the facts, and the criteria that these rate, are comments.
     *
     * @param home the layer of that id
     * @param date of the assessment
     * @throws IllegalArgumentException if the layer does not accept these facts on that date; the message tells why
     */
    public List<String> yaml(Layer home, LocalDate date) {
        List<String> lines = new ArrayList<>();
        notes.forEach(note -> lines.add(note.isEmpty() ? "#" : "# " + note));
        lines.add("# criteria of " + layer + " " + home.checklist().version() + " that these facts rate, on " + date);
        List<CriterionResult> rated = rated(home, date);
        rated.forEach(criterion -> lines.add("#   " + rating(home.checklist(), criterion)));
        if (rated.isEmpty()) {
            lines.add("#   none");
        }
        lines.addAll(FactWriter.block(placed(rated), 0));
        return lines;
    }

    /** The criteria that these facts rate. */
    private List<CriterionResult> rated(Layer home, LocalDate date) {
        Problems problems = new Problems();
        String written = String.join("\n", FactWriter.block(facts.under(HOME), 0));
        Optional<Fields> fields = Documents.yaml("", written, problems)
                .flatMap(node -> Fields.of(node, "", problems))
                .flatMap(root -> root.fields(HOME));
        if (fields.isEmpty()) {
            return List.of();
        }
        var figures = home.measure(fields.get(), date);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "; ", problems.list().stream().map(Evidence::told).toList()));
        }
        return home.assess(Answers.NONE, figures).criteria().stream()
                .filter(criterion -> criterion.measurement().isPresent())
                .toList();
    }

    private static String told(Problem problem) {
        return problem.path().replaceFirst("^" + HOME + "\\.", "") + ": found " + problem.found() + "; allowed: "
                + problem.allowed();
    }

    private static String rating(Checklist checklist, CriterionResult criterion) {
        Measurement measured = criterion.measurement().orElseThrow();
        String unit = checklist
                .criterion(criterion.id())
                .flatMap(Criterion::measure)
                .map(measure -> " " + measure.unit().id())
                .orElse("");
        return criterion.id() + ": " + Rounding.oneDecimal(measured.value()) + unit + ", "
                + measured.rating().id();
    }
}
