package nl.vierlagen.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Scoring;

/** Reads the answers of one layer. An answer is a rating alone, or a mapping of rating, note and evidence. */
final class AnswersReader {

    private static final List<String> RATINGS =
            Arrays.stream(Rating.values()).map(Rating::id).toList();

    /** All that may stand in the place of a rating. */
    private static final List<String> WORDS =
            Stream.concat(RATINGS.stream(), Stream.of(Answer.NotApplicable.ID)).toList();

    private final Checklist checklist;
    private final Map<String, Double> figures;
    private final Problems problems;

    AnswersReader(Checklist checklist, Map<String, Double> figures, Problems problems) {
        this.checklist = checklist;
        this.figures = figures;
        this.problems = problems;
    }

    Answers read(Fields fields) {
        SortedMap<String, Answer> answers = new TreeMap<>();
        for (String key : fields.keys()) {
            Optional<Criterion> criterion = checklist.criterion(key);
            Optional<Node> node = fields.node(key);
            if (criterion.isEmpty()) {
                fields.rejectKey(key, "criterion", criteria());
            } else if (node.isPresent()) {
                answers.put(key, answer(fields, criterion.get(), node.get()));
            }
        }
        return new Answers(answers);
    }

    private List<String> criteria() {
        return checklist.criteria().stream().map(Criterion::id).toList();
    }

    private Answer answer(Fields fields, Criterion criterion, Node node) {
        if (!(node instanceof Node.Mapping)) {
            Answer answer = answer(fields, criterion.id(), criterion, Optional.empty(), List.of());
            checkNote(fields, criterion, answer);
            return answer;
        }
        Fields inside = fields.fields(criterion.id()).orElseThrow();
        Answer answer = answer(inside, "rating", criterion, inside.text("note"), inside.texts("evidence"));
        // A note that is there and wrong was told already.
        if (!inside.has("note")) {
            checkNote(fields, criterion, answer);
        }
        return answer;
    }

    private Answer answer(
            Fields fields, String key, Criterion criterion, Optional<String> note, List<String> evidence) {
        Optional<String> word = fields.choice(key, "rating", criterion.mayBeNotApplicable() ? WORDS : RATINGS);
        if (word.isEmpty()) {
            return new Answer.Unrated(note, evidence);
        }
        return Rating.byId(word.get())
                .<Answer>map(rating -> new Answer.Rated(rating, note, evidence))
                .orElseGet(() -> new Answer.NotApplicable(note, evidence));
    }

    /** Without a reason nobody can check why a criterion was left out, or why a count was set aside. */
    private void checkNote(Fields fields, Criterion criterion, Answer answer) {
        boolean overruled = Scoring.result(criterion, answer, figures).finding().basis() == Finding.Basis.OVERRULED;
        if (answer instanceof Answer.NotApplicable) {
            rejectMissingNote(fields, criterion, "a note that says why it does not apply");
        } else if (overruled) {
            rejectMissingNote(fields, criterion, "a note that says why the rating differs from what the facts give");
        }
    }

    private void rejectMissingNote(Fields fields, Criterion criterion, String needed) {
        problems.add(fields.place(criterion.id()), fields.path(criterion.id()) + ".note", "no note", needed);
    }
}
