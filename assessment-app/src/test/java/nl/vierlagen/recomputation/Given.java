package nl.vierlagen.recomputation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What is known of one layer of a client: the ratings, and what the result has to say of each criterion.
 *
 * @param layer the checklist
 * @param ratings by criterion; without one, the criterion is open
 * @param criteria as the result writes them
 */
record Given(Structure.Layer layer, Map<String, String> ratings, List<Map<String, Object>> criteria) {

    /**
     * Rates each criterion by the answer, else by the figure.
     *
     * @param answers of this layer, as in the client's file; may be missing
     * @param measured value and rating by criterion, as the result gives them
     */
    static Given of(Structure.Layer layer, JsonNode answers, Map<String, Map<?, ?>> measured) {
        Map<String, String> ratings = new TreeMap<>();
        List<Map<String, Object>> criteria = new ArrayList<>();
        for (Structure.Criterion criterion : layer.criteria()) {
            JsonNode answer = answers.path(criterion.id());
            String stated = text(answer.isObject() ? answer.path("rating") : answer);
            Map<?, ?> figure = measured.get(criterion.id());
            Map<String, Object> expectedFigure = figure == null ? null : measurement(criterion, figure);
            String counted = figure == null ? null : (String) expectedFigure.get("rating");
            String rating = stated == null ? counted : stated;
            if (rating != null) {
                ratings.put(criterion.id(), rating);
            }
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("id", criterion.id());
            written.put("rating", rating);
            written.put("basis", basis(stated, counted));
            written.put("measured", expectedFigure);
            written.put("note", text(answer.path("note")));
            written.put("evidence", texts(answer.path("evidence")));
            criteria.add(written);
        }
        return new Given(layer, ratings, criteria);
    }

    Standing assured() {
        return withOpenAs("not");
    }

    Standing possible() {
        return withOpenAs("fully");
    }

    long applicable() {
        return layer.criteria().size()
                - ratings.values().stream()
                        .filter(Ratings.NOT_APPLICABLE::equals)
                        .count();
    }

    long rated() {
        return applicable() - (layer.criteria().size() - ratings.size());
    }

    private Standing withOpenAs(String open) {
        Map<String, Fraction> worth = new TreeMap<>();
        for (Structure.Criterion criterion : layer.criteria()) {
            String rating = ratings.getOrDefault(criterion.id(), open);
            if (!rating.equals(Ratings.NOT_APPLICABLE)) {
                worth.put(criterion.id(), Ratings.worth(rating));
            }
        }
        return new Standing(layer, worth);
    }

    private static String basis(String stated, String counted) {
        if (stated == null) {
            return counted == null ? "open" : "measured";
        }
        return counted == null || counted.equals(stated) ? "stated" : "overruled";
    }

    /** The figure as found; the rating as the bands give it, or as found where the rounding leaves two of them. */
    private static Map<String, Object> measurement(Structure.Criterion criterion, Map<?, ?> found) {
        Structure.Bands bands = criterion.bands().orElseThrow();
        List<String> earned = bands.ratingsOf(Results.decimal(found.get("value")));
        String rating = (String) found.get("rating");
        Map<String, Object> measured = new LinkedHashMap<>();
        measured.put("value", found.get("value"));
        measured.put("rating", earned.contains(rating) ? rating : String.join(" or ", earned));
        return measured;
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? null : node.asString().strip();
    }

    private static List<Object> texts(JsonNode node) {
        List<Object> texts = new ArrayList<>();
        node.forEach(text -> texts.add(text.asString().strip()));
        return texts;
    }
}
