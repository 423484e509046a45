package nl.vierlagen.schema;

import java.math.BigDecimal;
import java.util.List;
import nl.vierlagen.layer.FactType;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says of each type of fact. A fact that is not required may have null, which counts as absent. */
final class FactTypes {

    private FactTypes() {}

    static void put(ObjectNode schema, FactType type, boolean isRequired) {
        if (type instanceof FactType.Text) {
            schema.put("$ref", isRequired ? "#/$defs/text" : "#/$defs/optionalText");
        } else if (type instanceof FactType.WebAddress) {
            type(schema, isRequired, "string");
            schema.put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]").put("format", "uri");
        } else if (type instanceof FactType.Texts) {
            type(schema, isRequired, "array").putObject("items").put("$ref", "#/$defs/text");
        } else if (type instanceof FactType.Whole whole) {
            type(schema, isRequired, "integer").put("minimum", whole.min()).put("maximum", whole.max());
        } else if (type instanceof FactType.Decimal decimal) {
            type(schema, isRequired, "number")
                    .put("minimum", figure(decimal.min()))
                    .put("maximum", figure(decimal.max()));
        } else if (type instanceof FactType.Truth) {
            type(schema, isRequired, "boolean");
        } else if (type instanceof FactType.Day) {
            day(type(schema, isRequired, "string"));
        } else if (type instanceof FactType.DayOrTruth) {
            day(type(schema, isRequired, "boolean", "string"));
        } else if (type instanceof FactType.Choice choice) {
            ArrayNode words = words(schema, choice.values());
            if (!isRequired) {
                words.addNull();
            }
        } else if (type instanceof FactType.Choices choices) {
            type(schema, isRequired, "array").put("uniqueItems", true);
            words(schema.putObject("items"), choices.values());
        } else {
            throw new IllegalArgumentException("no schema for " + type);
        }
    }

    private static ObjectNode type(ObjectNode schema, boolean isRequired, String... types) {
        if (isRequired && types.length == 1) {
            return schema.put("type", types[0]);
        }
        ArrayNode all = schema.putArray("type");
        List.of(types).forEach(all::add);
        if (!isRequired) {
            all.add("null");
        }
        return schema;
    }

    private static void day(ObjectNode schema) {
        schema.put("format", "date").put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    }

    private static ArrayNode words(ObjectNode schema, List<String> values) {
        ArrayNode words = schema.putArray("enum");
        values.forEach(words::add);
        return words;
    }

    /** Without the zeros that a double is written with. */
    private static BigDecimal figure(double value) {
        BigDecimal figure = BigDecimal.valueOf(value).stripTrailingZeros();
        return figure.scale() < 0 ? figure.setScale(0) : figure;
    }
}
