package nl.vierlagen.assessment;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;

/** Writes an assessment as JSON, with the keys and in the order that {@code docs/formats.md} fixes. */
public final class ResultWriter {

    private static final JsonFactory JSON = new JsonFactory();
    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return JsonLayout.printer();
        }
    };

    private final JsonGenerator json;

    private ResultWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The result as text; equal assessments give equal texts. */
    public static String write(Assessment assessment) {
        StringWriter text = new StringWriter(32 * 1024);
        try (JsonGenerator json = JSON.createGenerator(CONTEXT, text)) {
            new ResultWriter(json).assessment(assessment);
        }
        return text.append('\n').toString();
    }

    private void assessment(Assessment assessment) {
        json.writeStartObject();
        client(assessment.client());
        json.writeStringProperty("date", assessment.date().toString());
        json.writeObjectPropertyStart("checklists");
        assessment.checklists().forEach(json::writeStringProperty);
        json.writeEndObject();
        overall(assessment.overall());
        json.writeArrayPropertyStart("layers");
        assessment.layers().forEach(this::layer);
        json.writeEndArray();
        strings("insights", assessment.insights());
        json.writeArrayPropertyStart("goals");
        assessment.goals().forEach(this::goal);
        json.writeEndArray();
        json.writeArrayPropertyStart("roadmap");
        assessment.roadmap().forEach(this::step);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void client(Client client) {
        json.writeObjectPropertyStart("client");
        json.writeStringProperty("id", client.id());
        json.writeStringProperty("name", client.name());
        string("sector", client.sector());
        string("country", client.country());
        json.writeName("employees");
        if (client.employees().isPresent()) {
            json.writeNumber(client.employees().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private void overall(Overall overall) {
        json.writeObjectPropertyStart("overall");
        score("score", overall.score());
        level(overall.level());
        json.writeName("balance");
        if (overall.balance().isPresent()) {
            json.writeNumber(Rounding.oneDecimal(overall.balance().getAsDouble()));
        } else {
            json.writeNull();
        }
        json.writeNumberProperty("completeness", Rounding.twoDecimals(overall.completeness()));
        json.writeEndObject();
    }

    private void layer(AssessedLayer layer) {
        LayerResult result = layer.result();
        json.writeStartObject();
        json.writeStringProperty("id", result.id());
        score("score", result.score());
        level(result.level());
        json.writeNumberProperty("completeness", Rounding.twoDecimals(result.completeness()));
        string("target", layer.target().map(level -> level.id()));
        strings("heldBackBy", result.heldBackBy());
        json.writeArrayPropertyStart("themes");
        result.themes().forEach(theme -> {
            json.writeStartObject();
            json.writeStringProperty("id", theme.id());
            score("score", theme.score());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("criteria");
        result.criteria().forEach(this::criterion);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void criterion(CriterionResult criterion) {
        json.writeStartObject();
        json.writeStringProperty("id", criterion.id());
        string("rating", criterion.ratingId());
        json.writeStringProperty("basis", criterion.finding().basis().id());
        json.writeName("measured");
        criterion
                .measurement()
                .ifPresentOrElse(
                        measured -> {
                            json.writeStartObject();
                            json.writeNumberProperty("value", figure(measured.value()));
                            json.writeStringProperty("rating", measured.rating().id());
                            json.writeEndObject();
                        },
                        json::writeNull);
        string("note", criterion.note());
        strings("evidence", criterion.evidence());
        json.writeEndObject();
    }

    private void goal(GoalCoverage goal) {
        json.writeStartObject();
        json.writeStringProperty("id", goal.goal().id());
        score("coverage", goal.coverage());
        json.writeEndObject();
    }

    private void step(RoadmapStep step) {
        json.writeStartObject();
        json.writeStringProperty("layer", step.layer());
        json.writeStringProperty("criterion", step.criterion());
        json.writeNumberProperty("effort", step.effort().size());
        json.writeNumberProperty("gain", Rounding.oneDecimal(step.gain()));
        json.writeNumberProperty("score", Rounding.oneDecimal(step.score()));
        json.writeStringProperty("level", step.level().id());
        json.writeEndObject();
    }

    private void score(String key, Optional<Score> score) {
        json.writeName(key);
        score.ifPresentOrElse(
                figures -> {
                    json.writeStartObject();
                    json.writeNumberProperty("assured", Rounding.oneDecimal(figures.assured()));
                    json.writeNumberProperty("possible", Rounding.oneDecimal(figures.possible()));
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private void level(Optional<LevelRange> level) {
        json.writeName("level");
        level.ifPresentOrElse(
                range -> {
                    json.writeStartObject();
                    json.writeStringProperty("assured", range.assured().id());
                    json.writeStringProperty("possible", range.possible().id());
                    json.writeEndObject();
                },
                json::writeNull);
    }

    private void string(String key, Optional<String> value) {
        json.writeName(key);
        value.ifPresentOrElse(json::writeString, json::writeNull);
    }

    private void strings(String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static BigDecimal figure(double value) {
        return value == Math.rint(value) ? new BigDecimal(value) : Rounding.oneDecimal(value);
    }
}
