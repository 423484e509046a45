package nl.vierlagen.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.ThemeResult;

/** Reads one layer of a result, whatever its themes and criteria are. Notes and evidence are passed over. */
final class ResultLayerReader {

    private static final List<String> RATINGS = Stream.concat(
                    Arrays.stream(Rating.values()).map(Rating::id), Stream.of(Answer.NotApplicable.ID))
            .toList();

    /** A measured figure has no bounds of its own; this is more than any count. */
    private static final double LARGEST = 1e15;

    private final Problems problems;

    ResultLayerReader(Problems problems) {
        this.problems = problems;
    }

    Optional<LayerResult> layer(Fields fields) {
        fields.require("id", "themes", "criteria");
        Optional<String> id = fields.text("id");
        Optional<Score> score = score(fields, "score");
        Optional<LevelRange> level = level(fields);
        rejectUnlessBothOrNeither(fields, score.isPresent(), level.isPresent());
        fields.number("completeness", 0, 1);
        fields.choice("target", Level.class);
        List<String> heldBackBy = fields.texts("heldBackBy");
        List<ThemeResult> themes = new ArrayList<>();
        List<Fields> themeFields = fields.list("themes");
        Fields.rejectRepeated(themeFields, "id", "a theme that was not there before");
        themeFields.forEach(theme -> theme(theme).ifPresent(themes::add));
        List<CriterionResult> criteria = new ArrayList<>();
        List<Fields> criterionFields = fields.list("criteria");
        Fields.rejectRepeated(criterionFields, "id", "a criterion that was not there before");
        criterionFields.forEach(criterion -> criterion(criterion).ifPresent(criteria::add));
        return problems.isEmpty()
                ? Optional.of(new LayerResult(id.orElseThrow(), score, level, heldBackBy, themes, criteria))
                : Optional.empty();
    }

    Optional<Score> score(Fields fields, String key) {
        return fields.fields(key).flatMap(inside -> {
            inside.require("assured", "possible");
            OptionalDouble assured = inside.number("assured", 0, 100);
            OptionalDouble possible = inside.number("possible", 0, 100);
            if (assured.isEmpty() || possible.isEmpty()) {
                return Optional.empty();
            }
            if (assured.getAsDouble() > possible.getAsDouble()) {
                inside.reject("possible", "the assured figure or one above it");
                return Optional.empty();
            }
            return Optional.of(new Score(assured.getAsDouble(), possible.getAsDouble()));
        });
    }

    Optional<LevelRange> level(Fields fields) {
        return fields.fields("level").flatMap(inside -> {
            inside.require("assured", "possible");
            Optional<Level> assured = inside.choice("assured", Level.class);
            Optional<Level> possible = inside.choice("possible", Level.class);
            return assured.flatMap(lower -> possible.map(upper -> new LevelRange(lower, upper)));
        });
    }

    void rejectUnlessBothOrNeither(Fields fields, boolean score, boolean level) {
        if (fields.has("score") != fields.has("level")) {
            fields.reject(score || !level ? "level" : "score", "score and level both, or null for both");
        }
    }

    private Optional<ThemeResult> theme(Fields fields) {
        fields.require("id");
        Optional<Score> score = score(fields, "score");
        return fields.text("id").map(id -> new ThemeResult(id, score));
    }

    private Optional<CriterionResult> criterion(Fields fields) {
        fields.require("id", "basis");
        Optional<String> id = fields.text("id");
        Optional<String> rating = fields.choice("rating", "rating", RATINGS);
        Optional<Finding.Basis> basis = fields.choice("basis", Finding.Basis.class);
        Optional<Measurement> measured = fields.fields("measured").flatMap(this::measured);
        fields.node("note");
        fields.node("evidence");
        Optional<Finding> finding = basis.flatMap(known -> finding(fields, rating, known));
        return id.flatMap(
                name -> finding.map(held -> new CriterionResult(name, held, measured, Optional.empty(), List.of())));
    }

    private static Optional<Finding> finding(Fields fields, Optional<String> rating, Finding.Basis basis) {
        boolean open = basis == Finding.Basis.OPEN;
        if (open == fields.has("rating")) {
            fields.reject("basis", open ? "stated, measured or overruled where there is a rating" : "open without one");
            return Optional.empty();
        }
        if (open) {
            return Optional.of(new Finding.Open());
        }
        if (basis != Finding.Basis.STATED && !fields.has("measured")) {
            fields.reject("basis", "stated where nothing was measured");
            return Optional.empty();
        }
        return rating.map(word -> Rating.byId(word)
                .<Finding>map(known -> new Finding.Rated(known, basis))
                .orElseGet(() -> new Finding.NotApplicable(basis)));
    }

    private Optional<Measurement> measured(Fields fields) {
        fields.require("value", "rating");
        OptionalDouble value = fields.number("value", -LARGEST, LARGEST);
        Optional<Rating> rating = fields.choice("rating", Rating.class);
        return value.isPresent() ? rating.map(known -> new Measurement(value.getAsDouble(), known)) : Optional.empty();
    }
}
