package nl.vierlagen.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Checks documents by a schema, with its formats, as an editor does. */
final class Validator {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    static Validator of(SchemaName name) {
        return of(BuiltIn.SCHEMAS.of(name, "en"));
    }

    static Validator of(String schema) {
        return new Validator(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    /** What every schema has to be. */
    static Validator ofSchemas() {
        return new Validator(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** What the schema says is wrong. */
    List<String> faults(JsonNode document) {
        return schema.validate(document).stream().map(Error::toString).toList();
    }
}
