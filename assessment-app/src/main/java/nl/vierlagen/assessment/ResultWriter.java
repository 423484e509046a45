package nl.vierlagen.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.ThemeResult;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/** Writes an assessment as JSON, with the keys and in the order that {@code docs/formats.md} fixes. */
public final class ResultWriter {

    private static final JsonFactory JSON = new JsonFactory();

    // The keys of a criterion, encoded once: they are most of what is written.
    private static final SerializableString ID = new SerializedString("id");
    private static final SerializableString RATING = new SerializedString("rating");
    private static final SerializableString BASIS = new SerializedString("basis");
    private static final SerializableString MEASURED = new SerializedString("measured");
    private static final SerializableString NOTE = new SerializedString("note");
    private static final SerializableString EVIDENCE = new SerializedString("evidence");

    private final JsonGenerator json;
    private final ResultLayout layout;

    private ResultWriter(JsonGenerator json, ResultLayout layout) {
        this.json = json;
        this.layout = layout;
    }

    /** The result in UTF-8; equal assessments give equal bytes. */
    public static byte[] write(Assessment assessment) {
        ResultLayout layout = new ResultLayout();
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }
        };
        // Its buffers are used again for the next client: making and clearing them would cost as much as a third of the
        // writing.
        BufferRecycler buffers = JSON._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(buffers)) {
            try (JsonGenerator json = JSON.createGenerator(context, bytes, JsonEncoding.UTF8)) {
                new ResultWriter(json, layout).assessment(assessment);
            }
            bytes.append('\n');
            return bytes.getClearAndRelease();
        } finally {
            buffers.releaseToPool();
        }
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
        rows("goals", assessment.goals(), this::goal);
        rows("roadmap", assessment.roadmap(), this::step);
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
        rows("themes", result.themes(), this::theme);
        rows("criteria", result.criteria(), this::criterion);
        json.writeEndObject();
    }

    /** Objects that take one line each. */
    private <T> void rows(String key, List<T> items, Consumer<T> inside) {
        json.writeArrayPropertyStart(key);
        for (T item : items) {
            json.writeStartObject();
            layout.startRow();
            inside.accept(item);
            json.writeEndObject();
            layout.endRow();
        }
        json.writeEndArray();
    }

    private void theme(ThemeResult theme) {
        json.writeStringProperty("id", theme.id());
        score("score", theme.score());
    }

    private void criterion(CriterionResult criterion) {
        string(ID, criterion.id());
        string(RATING, criterion.ratingId().orElse(null));
        string(BASIS, criterion.finding().basis().id());
        json.writeName(MEASURED);
        if (criterion.measurement().isPresent()) {
            Measurement measured = criterion.measurement().get();
            json.writeStartObject();
            json.writeNumberProperty("value", figure(measured.value()));
            json.writeStringProperty("rating", measured.rating().id());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
        string(NOTE, criterion.note().orElse(null));
        json.writeName(EVIDENCE);
        strings(criterion.evidence());
    }

    private void goal(GoalCoverage goal) {
        json.writeStringProperty("id", goal.goal().id());
        score("coverage", goal.coverage());
    }

    private void step(RoadmapStep step) {
        json.writeStringProperty("layer", step.layer());
        json.writeStringProperty("criterion", step.criterion());
        json.writeNumberProperty("effort", step.effort().size());
        json.writeNumberProperty("gain", Rounding.oneDecimal(step.gain()));
        json.writeNumberProperty("score", Rounding.oneDecimal(step.score()));
        json.writeStringProperty("level", step.level().id());
    }

    private void score(String key, Optional<Score> score) {
        json.writeName(key);
        if (score.isPresent()) {
            json.writeStartObject();
            json.writeNumberProperty("assured", Rounding.oneDecimal(score.get().assured()));
            json.writeNumberProperty("possible", Rounding.oneDecimal(score.get().possible()));
            json.writeEndObject();
        } else {
            json.writeNull();
        }
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

    /** A text, or null where there is none. */
    private void string(SerializableString key, String value) {
        json.writeName(key);
        json.writeString(value);
    }

    private void string(String key, Optional<String> value) {
        json.writeName(key);
        json.writeString(value.orElse(null));
    }

    private void strings(String key, List<String> values) {
        json.writeName(key);
        strings(values);
    }

    private void strings(List<String> values) {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static BigDecimal figure(double value) {
        return value == Math.rint(value) ? new BigDecimal(value) : Rounding.oneDecimal(value);
    }
}
