package nl.vierlagen.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
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
 * @param notes what else was counted, a line each
 */
public record Evidence(String layer, Fact.Group facts, List<String> notes) {

    private static final String HOME = "counted";

    public Evidence {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(facts, "facts");
        notes = List.copyOf(notes);
    }

    /** The facts where they stand in an assessment file. */
    public Fact.Group placed() {
        return facts.under("layers", layer, "facts");
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
        ratings(home, date).forEach(rating -> lines.add("#   " + rating));
        lines.addAll(FactWriter.block(placed(), 0));
        return lines;
    }

    private List<String> ratings(Layer home, LocalDate date) {
        Problems problems = new Problems();
        String written = String.join("\n", FactWriter.block(facts.under(HOME), 0));
        Optional<Fields> fields = Documents.yaml("", written, problems)
                .flatMap(node -> Fields.of(node, "", problems))
                .flatMap(root -> root.fields(HOME));
        if (fields.isEmpty()) {
            return List.of("none");
        }
        var figures = home.measure(fields.get(), date);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join(
                    "; ", problems.list().stream().map(Evidence::told).toList()));
        }
        List<String> ratings = new ArrayList<>();
        for (CriterionResult criterion : home.assess(Answers.NONE, figures).criteria()) {
            criterion.measurement().ifPresent(found -> ratings.add(rating(home.checklist(), criterion.id(), found)));
        }
        return ratings.isEmpty() ? List.of("none") : ratings;
    }

    private static String told(Problem problem) {
        return problem.path().replaceFirst("^" + HOME + "\\.", "") + ": found " + problem.found() + "; allowed: "
                + problem.allowed();
    }

    private static String rating(Checklist checklist, String id, Measurement measured) {
        String unit = checklist
                .criterion(id)
                .flatMap(criterion -> criterion.measure())
                .map(measure -> " " + measure.unit().id())
                .orElse("");
        return id + ": " + Rounding.oneDecimal(measured.value()) + unit + ", "
                + measured.rating().id();
    }
}
