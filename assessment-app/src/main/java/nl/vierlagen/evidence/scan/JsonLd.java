package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data for search engines in scripts of JSON-LD, as authors write them: with breaks inside texts, and wrapped in comments. */
final class JsonLd {

    private static final int LONGEST = 2 * 1024 * 1024;
    private static final int DEEPEST = 64;
    private static final int MOST_THINGS = 5000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private JsonLd() {}

    static List<Thing> read(Document document) {
        List<Thing> things = new ArrayList<>();
        for (Element script : document.select("script[type~=(?i)^\\s*application/ld\\+json]")) {
            parse(script).ifPresent(node -> collect(node, script, things));
        }
        return things;
    }

    /** Empty if it is no JSON, or too much of it. */
    static Optional<JsonNode> parse(Element script) {
        String text = script.data();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = text.strip()
                .replaceFirst("^(//|/\\*)?\\s*(<!--|<!\\[CDATA\\[)\\s*(\\*/)?", "")
                .replaceFirst("(//|/\\*)?\\s*(-->|\\]\\]>)\\s*(\\*/)?$", "");
        try {
            return Optional.of(MAPPER.readTree(bare));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static void collect(JsonNode node, Element script, List<Thing> things) {
        if (things.size() >= MOST_THINGS) {
            return;
        }
        if (node.isObject() && node.has("@type")) {
            Set<String> types = new LinkedHashSet<>();
            texts(node.get("@type")).forEach(type -> types.add(bare(type)));
            Map<String, List<String>> values = new LinkedHashMap<>();
            node.properties().forEach(property -> values.put(bare(property.getKey()), texts(property.getValue())));
            things.add(new Thing(types, values, script));
        }
        node.forEach(inside -> {
            if (inside.isContainer()) {
                collect(inside, script, things);
            }
        });
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isString() || value.isNumber()) {
            texts.add(value.asString());
        } else if (value.isArray()) {
            value.forEach(entry -> texts.addAll(texts(entry)));
        } else if (value.isObject()) {
            for (String key : List.of("@value", "@id", "url")) {
                JsonNode inside = value.get(key);
                if (inside != null && inside.isString()) {
                    texts.add(inside.asString());
                    break;
                }
            }
        }
        return texts;
    }

    /** A type or a property without the vocabulary in front of it. */
    static String bare(String name) {
        return name.strip().replaceFirst("^(https?://(www\\.)?schema\\.org/|schema:)", "");
    }
}
