package nl.vierlagen.batch;

import java.io.StringWriter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.Version;
import nl.vierlagen.report.brand.Brand;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The first line of a manifest: what all files of a run depend on, beside the clients. */
final class ManifestHead {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String VERSION = "vierlagen";

    /** The codec only has to tell one house style from another. */
    private static final RecordCodec<Brand> BRANDS = new RecordCodec<>(Brand.class, List.of());

    private ManifestHead() {}

    /** That of a run. */
    static String text(Layers layers, Overlays overlays, Reporting.Options options) {
        Map<String, String> checklists = new LinkedHashMap<>();
        layers.all()
                .forEach(layer ->
                        checklists.put(layer.checklist().id(), layer.checklist().version()));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty(VERSION, Version.text());
            json.writeStringProperty(
                    "program",
                    Program.digest(
                            layers.all().stream().<Class<?>>map(Layer::origin).toList()));
            json.writeObjectPropertyStart("checklists");
            checklists.forEach(json::writeStringProperty);
            json.writeEndObject();
            if (!overlays.all().isEmpty()) {
                json.writeArrayPropertyStart("overlays");
                overlays.digests().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("formats");
            EnumSet.copyOf(options.formats()).forEach(format -> json.writeString(format.id()));
            json.writeEndArray();
            json.writeStringProperty("language", options.language().orElse(null));
            json.writeStringProperty("brand", Digest.of(BRANDS.encode(options.brand())));
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** The version of Vierlagen that a first line names. */
    static Optional<String> version(String text) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            return json.nextToken() == JsonToken.START_OBJECT
                            && VERSION.equals(json.nextName())
                            && json.nextToken() == JsonToken.VALUE_STRING
                    ? Optional.of(json.getString())
                    : Optional.empty();
        } catch (JacksonException otherFile) {
            return Optional.empty();
        }
    }
}
