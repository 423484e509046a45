package nl.vierlagen.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes clients as data into a page, for its script: one array a client, in as few characters as will do. */
final class PortfolioData {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private boolean begun;

    PortfolioData(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        write("<script type=\"application/json\" id=\"clients-data\">[");
    }

    void add(PortfolioRow row, String address) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            json.writeString(address);
            json.writeString(row.client().name());
            json.writeString(row.client().sector().orElse(""));
            json.writeNumber(Integer.parseInt(row.date().format(DateTimeFormatter.BASIC_ISO_DATE)));
            json.writeStartArray();
            level(json, row.overall().level());
            json.writeEndArray();
            json.writeStartArray();
            score(json, row.overall().score());
            json.writeEndArray();
            balance(json, row.overall().balance());
            json.writeNumber(Rounding.twoDecimals(row.overall().completeness())
                    .movePointRight(2)
                    .intValueExact());
            for (PortfolioRow.LayerFigures layer : row.layers()) {
                json.writeStartArray();
                score(json, layer.score());
                level(json, layer.level());
                json.writeEndArray();
            }
            json.writeEndArray();
        }
        // Nothing that a client wrote can end the script that holds it.
        write((begun ? ",\n" : "\n") + text.toString().replace("<", "\\u003c"));
        begun = true;
    }

    void end() throws IOException {
        write("]</script>\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void balance(JsonGenerator json, OptionalDouble balance) {
        if (balance.isPresent()) {
            json.writeNumber(Rounding.oneDecimal(balance.getAsDouble()));
        } else {
            json.writeNull();
        }
    }

    private static void score(JsonGenerator json, Optional<Score> score) {
        if (score.isPresent()) {
            json.writeNumber(Rounding.oneDecimal(score.get().assured()));
            json.writeNumber(Rounding.oneDecimal(score.get().possible()));
        } else {
            json.writeNull();
            json.writeNull();
        }
    }

    private static void level(JsonGenerator json, Optional<LevelRange> level) {
        if (level.isPresent()) {
            json.writeNumber(level.get().assured().ordinal());
            json.writeNumber(level.get().possible().ordinal());
        } else {
            json.writeNull();
            json.writeNull();
        }
    }
}
