package nl.vierlagen.schema;

import com.google.inject.Inject;
import nl.vierlagen.assessment.JsonLayout;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.report.ReportLanguages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes JSON Schemas, draft 2020-12. Each stands in a template beside this class; what the templates leave open is filled in
 * from the code and from the layers that are loaded.
 */
public final class Schemas {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Layers layers;
    private final ReportLanguages languages;

    @Inject
    public Schemas(Layers layers, ReportLanguages languages) {
        this.layers = layers;
        this.languages = languages;
    }

    /**
     * A schema as JSON; the same layers give the same text.
     *
     * @param language ISO 639-1 code of the language of titles and descriptions, one that every layer speaks
     */
    public String of(SchemaName name, String language) {
        SchemaWords words = SchemaWords.in(language);
        Parts parts = Parts.of(layers, languages, language, words);
        Template template = new Template(parts, words);
        if (name == SchemaName.COLUMNS) {
            parts.add(new TableHeadings(layers.all(), template.filled(read(SchemaName.ASSESSMENT)), language));
        }
        JsonNode schema = template.filled(read(name));
        return JSON.writer().with(JsonLayout.printer()).writeValueAsString(schema) + "\n";
    }

    private static JsonNode read(SchemaName name) {
        String file = name.id() + ".json";
        return JSON.readTree(Documents.resource(Schemas.class, file)
                .orElseThrow(() -> new IllegalStateException("no " + file + " beside " + Schemas.class.getName())));
    }
}
