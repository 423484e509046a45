package nl.vierlagen.assessment;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.vierlagen.layer.Goal;

/**
 * What the model says across layers; read from {@code model.yaml}.
 *
 * @param layerOrder ids of layers, in the order in which reports show them and ties are broken; no rank
 * @param insights in the order in which reports show them
 * @param goals what a client may want, in the order in which they are asked
 */
public record Model(List<String> layerOrder, List<Insight> insights, List<Goal> goals) {

    public Model {
        layerOrder = List.copyOf(layerOrder);
        insights = List.copyOf(insights);
        goals = List.copyOf(goals);
    }

    /** The languages in which every insight has words, in alphabetical order. */
    public List<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        insights.forEach(insight -> languages.addAll(insight.words().keySet()));
        insights.forEach(insight -> languages.retainAll(insight.words().keySet()));
        return List.copyOf(languages);
    }

    /**
     * The insight with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Insight insight(String id) {
        return insights.stream()
                .filter(insight -> insight.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no insight '" + id + "'"));
    }
}
