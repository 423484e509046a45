package nl.vierlagen.questionnaire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierlagen.assessment.JsonLayout;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Layer;
import tools.jackson.databind.json.JsonMapper;

/** Writes an assessment file in JSON of which nothing is answered: nothing stands at any key but the language. */
final class QuestionnaireJson {

    private QuestionnaireJson() {}

    static String write(Layers layers, String language) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("client", blank(List.of("id", "name", "sector", "country", "employees")));
        document.put("date", null);
        document.put("assessor", null);
        document.put("language", language);
        document.put("goals", null);
        document.put("targets", blank(layers.ids()));
        Map<String, Object> inputs = new LinkedHashMap<>();
        layers.all().forEach(layer -> inputs.put(layer.checklist().id(), input(layer)));
        document.put("layers", inputs);
        return JsonMapper.shared().writer().with(JsonLayout.printer()).writeValueAsString(document) + "\n";
    }

    private static Map<String, Object> input(Layer layer) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put(
                "answers",
                blank(layer.checklist().criteria().stream().map(Criterion::id).toList()));
        Map<String, Object> facts = new LinkedHashMap<>();
        for (FactGroup group : layer.facts()) {
            if (group.isList()) {
                put(facts, group.id());
            } else {
                group.facts().forEach(fact -> put(facts, group.id() + "." + fact.key()));
            }
        }
        if (!facts.isEmpty()) {
            input.put("facts", facts);
        }
        return input;
    }

    private static void put(Map<String, Object> facts, String path) {
        List<String> keys = Arrays.asList(path.split("\\."));
        Map<String, Object> reached = facts;
        for (String key : keys.subList(0, keys.size() - 1)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> inside =
                    (Map<String, Object>) reached.computeIfAbsent(key, missing -> new LinkedHashMap<String, Object>());
            reached = inside;
        }
        reached.putIfAbsent(keys.get(keys.size() - 1), null);
    }

    private static Map<String, Object> blank(List<String> keys) {
        Map<String, Object> blank = new LinkedHashMap<>();
        keys.forEach(key -> blank.put(key, null));
        return blank;
    }
}
