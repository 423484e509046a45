package nl.vierlagen.recomputation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Result files as maps, lists and values, with every number as it was written. */
final class Results {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Results() {}

    static Map<?, ?> read(String json) {
        return JSON.readValue(json, LinkedHashMap.class);
    }

    static BigDecimal decimal(Object number) {
        return new BigDecimal(number.toString());
    }

    /** Value and rating of each measured criterion of a layer. */
    static Map<String, Map<?, ?>> measured(Map<?, ?> result, String layer) {
        Map<String, Map<?, ?>> measured = new LinkedHashMap<>();
        for (Object entry : (List<?>) result.get("layers")) {
            Map<?, ?> found = (Map<?, ?>) entry;
            if (layer.equals(found.get("id"))) {
                for (Object criterion : (List<?>) found.get("criteria")) {
                    Map<?, ?> fields = (Map<?, ?>) criterion;
                    if (fields.get("measured") instanceof Map<?, ?> figure) {
                        measured.put((String) fields.get("id"), figure);
                    }
                }
            }
        }
        return measured;
    }
}
