package nl.vierlagen.assessment;

import java.util.List;
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

    /** Whether every insight has words in a language. */
    public boolean speaks(String language) {
        return insights.stream().allMatch(insight -> insight.words().containsKey(language));
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
