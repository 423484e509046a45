package nl.vierlagen.questionnaire;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;

/** Writes an assessment file in YAML of which nothing is answered, with the questions in its comments. */
final class QuestionnaireYaml {

    private final Wording wording;
    private final YamlLines lines = new YamlLines();

    QuestionnaireYaml(Wording wording) {
        this.wording = wording;
    }

    String write() {
        lines.comment(0, wording.text("start.title"));
        for (String step : List.of("fill", "rate", "answer", "notApplicable", "measured", "facts")) {
            lines.comment(0, wording.text("file." + step));
        }
        lines.blank();
        lines.key(0, "client", "");
        for (String key : List.of("id", "name", "sector", "country", "employees")) {
            lines.key(1, key, "", wording.text("client." + key) + ". " + wording.text("client." + key + "Hint"));
        }
        lines.key(0, "date", "", wording.text("client.date") + ". " + wording.text("file.date"));
        lines.key(0, "assessor", "", wording.text("client.assessor"));
        lines.key(0, "language", wording.language(), wording.text("client.language"));
        lines.blank();
        lines.comment(0, wording.text("client.goals") + " " + wording.text("file.goals"));
        wording.layers().goals().forEach(goal -> lines.comment(1, goal.id() + ": " + wording.word("goal", goal.id())));
        lines.key(0, "goals", "");
        lines.blank();
        lines.comment(0, wording.text("client.targets") + " " + wording.text("client.targetsHint") + ".");
        String levels = Arrays.stream(Level.values())
                .map(level -> level.id() + " (" + wording.word("level", level.id()) + ")")
                .collect(Collectors.joining(", "));
        lines.comment(0, levels);
        lines.key(0, "targets", "");
        for (Layer layer : wording.layers().all()) {
            lines.key(1, layer.checklist().id(), "", wording.of(layer).title());
        }
        lines.blank();
        lines.key(0, "layers", "");
        wording.layers().all().forEach(this::write);
        return lines.text();
    }

    private void write(Layer layer) {
        Words words = wording.of(layer);
        lines.blank();
        lines.comment(1, words.title() + " (" + layer.checklist().version() + ")");
        lines.key(1, layer.checklist().id(), "");
        lines.key(2, "answers", "");
        for (Theme theme : layer.checklist().themes()) {
            lines.blank();
            lines.comment(3, "== " + words.themes().get(theme.id()) + " ==");
            theme.criteria()
                    .forEach(criterion -> write(criterion, words.criteria().get(criterion.id())));
        }
        new FactLines(lines, layer, wording).write();
    }

    private void write(Criterion criterion, Words.CriterionWords words) {
        lines.blank();
        lines.comment(3, words.statement());
        if (criterion.measure().isPresent()) {
            lines.comment(3, "(" + wording.text("layer.measured") + ")");
        }
        for (Rating rating : Rating.values()) {
            lines.comment(4, rating.id() + ": " + words.ratings().get(rating));
        }
        if (criterion.mayBeNotApplicable()) {
            lines.comment(4, Answer.NotApplicable.ID);
        }
        lines.key(3, criterion.id(), "");
    }
}
