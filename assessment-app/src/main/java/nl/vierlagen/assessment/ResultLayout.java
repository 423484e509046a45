package nl.vierlagen.assessment;

import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** How a result is laid out: as {@link JsonLayout} lays out JSON, but with rows, which take one line each. For one document. */
final class ResultLayout implements PrettyPrinter {

    private static final SerializableString BETWEEN_IN_ROW = new SerializedString(", ");
    private static final SerializableString AFTER_NAME = new SerializedString(": ");

    /** A new line and its indentation, by depth: a result is never deeper. */
    private static final List<SerializableString> LINES = IntStream.range(0, 8)
            .<SerializableString>mapToObj(depth -> new SerializedString("\n" + "  ".repeat(depth)))
            .toList();

    private int depth;
    private boolean inRow;

    /** What is written from here to {@link #endRow()} stands on one line. */
    void startRow() {
        inRow = true;
    }

    void endRow() {
        inRow = false;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(AFTER_NAME);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        between(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        between(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private void line(JsonGenerator json) {
        if (!inRow) {
            json.writeRaw(LINES.get(depth));
        }
    }

    private void between(JsonGenerator json) {
        if (inRow) {
            json.writeRaw(BETWEEN_IN_ROW);
        } else {
            json.writeRaw(',');
            line(json);
        }
    }

    private void end(JsonGenerator json, int inside, char mark) {
        depth--;
        if (inside > 0) {
            line(json);
        }
        json.writeRaw(mark);
    }
}
