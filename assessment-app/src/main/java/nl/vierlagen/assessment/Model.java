package nl.vierlagen.assessment;

import java.util.List;

/**
 * What the model says across layers; read from {@code model.yaml}.
 *
 * @param layerOrder ids of layers, in the order in which reports show them and ties are broken; no rank
 * @param insights in the order in which reports show them
 */
public record Model(List<String> layerOrder, List<Insight> insights) {

    public Model {
        layerOrder = List.copyOf(layerOrder);
        insights = List.copyOf(insights);
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
