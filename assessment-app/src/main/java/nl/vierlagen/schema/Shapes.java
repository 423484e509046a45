package nl.vierlagen.schema;

import tools.jackson.databind.node.ObjectNode;

/** Shapes that schemas of every kind of object share. */
final class Shapes {

    private Shapes() {}

    /** A mapping with none but the properties that are added to it; it may also be left empty, which counts as absent. */
    static ObjectNode optionalObject(ObjectNode schema) {
        schema.putArray("type").add("object").add("null");
        return closed(schema);
    }

    /** A mapping that has to be there, with none but the properties that are added to it. */
    static ObjectNode object(ObjectNode schema) {
        return closed(schema.put("type", "object"));
    }

    private static ObjectNode closed(ObjectNode schema) {
        schema.putObject("properties");
        return schema.put("additionalProperties", false);
    }

    /** Notes that a property has to be there. */
    static void require(ObjectNode schema, String key) {
        schema.withArrayProperty("required").add(key);
    }
}
