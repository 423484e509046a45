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
 * @param files by their names; none while they are being written
 */
record ManifestLine(String id, String document, Optional<String> context, SortedMap<String, Fingerprint> files) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String SIZE = "bytes";
    private static final String CHECKSUM = "crc32c";

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
            files.forEach((name, file) -> {
                json.writeObjectPropertyStart(name);
                json.writeNumberProperty(SIZE, file.size());
                json.writeStringProperty(CHECKSUM, file.digits());
                json.writeEndObject();
            });
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
        SortedMap<String, Fingerprint> files = null;
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
        } catch (JacksonException | NumberFormatException cutShort) {
            return Optional.empty();
        }
    }

    private static SortedMap<String, Fingerprint> files(JsonParser json) {
        SortedMap<String, Fingerprint> files = new TreeMap<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            files.put(name, file(json));
        }
        return files;
    }

    private static Fingerprint file(JsonParser json) {
        long size = -1;
        int checksum = 0;
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            switch (key) {
                case SIZE -> size = json.getLongValue();
                case CHECKSUM -> checksum = Integer.parseUnsignedInt(json.getString(), 16);
                default -> json.skipChildren();
            }
        }
        return new Fingerprint(size, checksum);
    }
}
