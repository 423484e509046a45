package nl.vierlagen.batch;

import java.io.StringWriter;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the manifest knows of a client: what its files were made of, and how they can be recognised.
 *
 * @param id of the client
 * @param document digest of what was read
 * @param context digest of what else the report shows, its sector and earlier audits; empty if nothing
 * @param files sizes in bytes, by the names of the files; none while they are being written
 */
record ManifestLine(String id, String document, Optional<String> context, SortedMap<String, Long> files) {

    private static final JsonFactory JSON = new JsonFactory();

    ManifestLine {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(context, "context");
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What a journal says before the files of a client are written: none of them is to be relied on. */
    static ManifestLine begun(String id) {
        return new ManifestLine(id, "", Optional.empty(), Collections.emptySortedMap());
    }

    /** One line of JSON, with its end. */
    String text() {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("document", document);
            context.ifPresent(digest -> json.writeStringProperty("context", digest));
            json.writeObjectPropertyStart("files");
            files.forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The line that a text is; empty for what was cut short or is something else. */
    static Optional<ManifestLine> parse(String text) {
        String id = null;
        String document = null;
        String context = null;
        SortedMap<String, Long> files = null;
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            for (String key = json.nextName(); key != null; key = json.nextName()) {
                json.nextToken();
                switch (key) {
                    case "id" -> id = json.getString();
                    case "document" -> document = json.getString();
                    case "context" -> context = json.getString();
                    case "files" -> files = files(json);
                    default -> json.skipChildren();
                }
            }
            boolean isWhole = json.currentToken() == JsonToken.END_OBJECT;
            return isWhole && id != null && document != null && files != null
                    ? Optional.of(new ManifestLine(id, document, Optional.ofNullable(context), files))
                    : Optional.empty();
        } catch (JacksonException cutShort) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, Long> files(JsonParser json) {
        SortedMap<String, Long> files = new TreeMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            files.put(name, json.getLongValue());
        }
        return files;
    }
}
