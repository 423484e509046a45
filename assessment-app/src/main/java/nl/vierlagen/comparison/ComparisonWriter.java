package nl.vierlagen.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.assessment.JsonLayout;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.comparison.Comparison.Completeness;
import nl.vierlagen.comparison.Comparison.LayerChange;
import nl.vierlagen.comparison.Comparison.LevelChange;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import tools.jackson.databind.json.JsonMapper;

/** Writes a comparison as JSON, with the keys and in the order that {@code docs/formats.md} fixes. */
public final class ComparisonWriter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ComparisonWriter() {}

    /** The comparison as text; equal comparisons give equal texts. */
    public static String write(Comparison comparison) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "client",
                of("id", comparison.client().id(), "name", comparison.client().name()));
        document.put("before", comparison.before().toString());
        document.put("after", comparison.after().toString());
        document.put("overall", overall(comparison.overall()));
        document.put(
                "layers",
                comparison.layers().stream().map(ComparisonWriter::layer).toList());
        document.put(
                "goals",
                comparison.goals().stream()
                        .map(goal -> of("id", goal.goal().id(), "coverage", score(goal.coverage())))
                        .toList());
        document.put(
                "discrepancies",
                comparison.discrepancies().stream()
                        .map(found -> of(
                                "date", found.date().toString(),
                                "layer", found.layer(),
                                "recorded", figures(found.recorded()),
                                "computed", figures(found.computed())))
                        .toList());
        return JSON.writer().with(JsonLayout.printer()).writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> overall(Comparison.OverallChange overall) {
        return of(
                "score", score(overall.score()),
                "level", level(overall.level()),
                "balance", whole(overall.balance()),
                "completeness", completeness(overall.completeness()));
    }

    private static Map<String, Object> layer(LayerChange layer) {
        return of(
                "id", layer.id(),
                "version", of("before", orNull(layer.versionBefore()), "after", orNull(layer.versionAfter())),
                "recomputedUnder", orNull(layer.under()),
                "score", score(layer.score()),
                "level", level(layer.level()),
                "completeness", completeness(layer.completeness()),
                "gatesMet", layer.gatesMet(),
                "gatesUnmet", layer.gatesUnmet(),
                "themes",
                        layer.themes().stream()
                                .map(theme -> of("id", theme.id(), "score", score(theme.score())))
                                .toList(),
                "criteria",
                        layer.criteria().stream()
                                .map(ComparisonWriter::criterion)
                                .toList());
    }

    private static Map<String, Object> criterion(CriterionChange change) {
        return of(
                "id", change.id(),
                "change", change.kind().id(),
                "before", result(change.before()),
                "after", result(change.after()),
                "restated", orNull(change.restated().map(rating -> rating.id())));
    }

    private static Object result(Optional<CriterionResult> result) {
        return orNull(result.map(known -> of(
                "rating", orNull(known.ratingId()),
                "basis", known.finding().basis().id(),
                "measured", orNull(known.measurement().map(measured -> Rounding.oneDecimal(measured.value()))))));
    }

    private static Map<String, Object> score(ScoreChange change) {
        return of("assured", parts(change.assured()), "possible", parts(change.possible()));
    }

    private static Map<String, Object> parts(Change change) {
        Map<String, Object> written = whole(change);
        written.put("clientChanged", orNull(change.parts().map(Change.Parts::client)));
        written.put("questionsChanged", orNull(change.parts().map(Change.Parts::questions)));
        return written;
    }

    private static Map<String, Object> whole(Change change) {
        return of(
                "before", orNull(change.before()),
                "after", orNull(change.after()),
                "difference", orNull(change.difference()));
    }

    private static Map<String, Object> level(LevelChange change) {
        return of("before", range(change.before()), "after", range(change.after()));
    }

    private static Object range(Optional<LevelRange> level) {
        return orNull(level.map(range ->
                of("assured", range.assured().id(), "possible", range.possible().id())));
    }

    private static Map<String, Object> completeness(Completeness completeness) {
        return of("before", orNull(completeness.before()), "after", orNull(completeness.after()));
    }

    private static Object figures(Optional<Score> score) {
        return orNull(score.map(known -> of(
                "assured", Rounding.oneDecimal(known.assured()), "possible", Rounding.oneDecimal(known.possible()))));
    }

    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }

    /** Keys with their values, in the order in which they are given; values may be null. */
    private static Map<String, Object> of(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
