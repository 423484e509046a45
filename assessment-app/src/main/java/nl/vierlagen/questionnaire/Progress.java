package nl.vierlagen.questionnaire;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.layer.Layer;

/**
 * What formulas count of one layer.
 *
 * @param criteria how many the layer has
 * @param ratings the cells of its ratings
 * @param facts the cells of its facts; more than one range where they stand on several sheets
 */
record Progress(Layer layer, int criteria, String ratings, List<String> facts) {

    Progress {
        facts = List.copyOf(facts);
    }

    /** With the cells of more facts. */
    Progress with(String more) {
        List<String> all = new ArrayList<>(facts);
        all.add(more);
        return new Progress(layer, criteria, ratings, all);
    }

    String notApplicable(String word) {
        return "COUNTIF(" + ratings + ",\"" + word.replace("\"", "\"\"") + "\")";
    }

    String rated(String word) {
        return "COUNTA(" + ratings + ")-" + notApplicable(word);
    }

    String applicable(String word) {
        return criteria + "-" + notApplicable(word);
    }

    String factsGiven() {
        return facts.isEmpty()
                ? "0"
                : String.join(
                        "+",
                        facts.stream().map(range -> "COUNTA(" + range + ")").toList());
    }
}
