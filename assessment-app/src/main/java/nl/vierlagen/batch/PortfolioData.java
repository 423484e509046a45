package nl.vierlagen.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes clients as data into a page, for its script: one flat array a client, in as few characters as will do. Texts that come
 * again and again are told once, after the clients, and named by their numbers.
 */
final class PortfolioData {

    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;
    private final Map<String, Integer> sectors = new LinkedHashMap<>();
    private final Map<String, Integer> folders = new LinkedHashMap<>();
    private boolean begun;

    PortfolioData(OutputStream out) {
        this.out = out;
    }

    void begin() throws IOException {
        write("<script type=\"application/json\" id=\"clients-data\">{\"clients\":[");
    }

    /**
     * Adds a client.
     *
     * @param folder what stands before the name of its file
     * @param file the name of its file
     */
    void add(PortfolioRow row, String folder, String file) throws IOException {
        String text = text(json -> {
            json.writeStartArray();
            json.writeNumber(number(folders, folder));
            json.writeString(file);
            json.writeString(row.client().name());
            json.writeNumber(number(sectors, row.client().sector().orElse("")));
            json.writeNumber(row.date().toEpochDay());
            figures(json, row.overall().score(), row.overall().level());
            balance(json, row.overall().balance());
            json.writeNumber(Rounding.twoDecimals(row.overall().completeness())
                    .movePointRight(2)
                    .intValueExact());
            row.layers().forEach(layer -> figures(json, layer.score(), layer.level()));
            json.writeEndArray();
        });
        write((begun ? ",\n" : "\n") + text);
        begun = true;
    }

    void end() throws IOException {
        write("],\"folders\":" + list(folders) + ",\"sectors\":" + list(sectors) + "}</script>\n");
    }

    private static int number(Map<String, Integer> known, String text) {
        return known.computeIfAbsent(text, added -> known.size());
    }

    private static String list(Map<String, Integer> texts) {
        return text(json -> {
            json.writeStartArray();
            texts.keySet().forEach(json::writeString);
            json.writeEndArray();
        });
    }

    /** Nothing that a client wrote can end the script that holds it. */
    private static String text(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            content.accept(json);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void balance(JsonGenerator json, OptionalDouble balance) {
        if (balance.isPresent()) {
            json.writeNumber(tenths(balance.getAsDouble()));
        } else {
            json.writeNull();
        }
    }

    private static void figures(JsonGenerator json, Optional<Score> score, Optional<LevelRange> level) {
        if (score.isPresent() && level.isPresent()) {
            json.writeNumber(tenths(score.get().assured()));
            json.writeNumber(tenths(score.get().possible()));
            json.writeNumber(level.get().assured().ordinal() * Level.values().length
                    + level.get().possible().ordinal());
        } else {
            json.writeNull();
            json.writeNull();
            json.writeNull();
        }
    }

    private static int tenths(double figure) {
        return Rounding.oneDecimal(figure).movePointRight(1).intValueExact();
    }
}
