package nl.vierlagen.portfolio;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.vierlagen.assessment.Assessment;

/** Counts the levels, gaps and steps of some clients, layer by layer. */
final class Tallies {

    private final Map<String, LayerTally> byLayer = new LinkedHashMap<>();

    /** Counts one client in; its layers must be those of the clients before it. */
    void add(Assessment assessment) {
        assessment
                .layers()
                .forEach(layer -> byLayer.computeIfAbsent(layer.result().id(), LayerTally::new)
                        .add(layer.result()));
        assessment.roadmap().forEach(step -> byLayer.get(step.layer()).add(step));
    }

    /** Each layer, in the order of the model; none without any client. */
    List<LayerTally> layers() {
        return List.copyOf(byLayer.values());
    }

    /** Gaps over all layers: those of most clients first, and else in the order of the checklists. */
    List<Gap> gaps() {
        return ranked(LayerTally::gaps, Gap::clients);
    }

    /** Actions over all layers: those that stand in most roadmaps first, and else in the order of the checklists. */
    List<Lift> lifts() {
        return ranked(LayerTally::lifts, Lift::clients);
    }

    private <T> List<T> ranked(Function<LayerTally, Stream<T>> found, ToIntFunction<T> clientsOf) {
        return byLayer.values().stream()
                .flatMap(found)
                .sorted(Comparator.comparingInt(clientsOf).reversed())
                .toList();
    }
}
