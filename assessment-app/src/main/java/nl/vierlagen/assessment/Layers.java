package nl.vierlagen.assessment;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;

/** The layers that were found, in the order of the model; one that the model doesn't name comes after those, by its id. */
public final class Layers {

    private final List<Layer> all;
    private final List<Goal> goals;

    /**
     * Puts layers in order.
     *
     * @throws IllegalStateException if none was found, or two have the same id; the message names both and their jars
     */
    @Inject
    public Layers(Set<Layer> found, Model model) {
        Comparator<Layer> order = Comparator.comparingInt((Layer layer) -> rank(model, id(layer)))
                .thenComparing(Layers::id)
                .thenComparing(layer -> layer.origin().getName());
        List<Layer> sorted = found.stream().sorted(order).toList();
        if (sorted.isEmpty()) {
            throw new IllegalStateException("no layer was found on the class path");
        }
        for (int i = 1; i < sorted.size(); i++) {
            if (id(sorted.get(i - 1)).equals(id(sorted.get(i)))) {
                throw new IllegalStateException("two layers have the id '" + id(sorted.get(i)) + "': "
                        + origin(sorted.get(i - 1)) + " and " + origin(sorted.get(i)));
            }
        }
        all = List.copyOf(sorted);
        goals = model.goals();
    }

    /** Every layer, in the order in which reports show them. */
    public List<Layer> all() {
        return all;
    }

    /** What a client may want, in the order in which it is asked. */
    public List<Goal> goals() {
        return goals;
    }

    /** Their ids, in that order. */
    public List<String> ids() {
        return all.stream().map(Layers::id).toList();
    }

    /**
     * The layer with that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Layer get(String id) {
        return all.stream()
                .filter(layer -> id(layer).equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no layer '" + id + "' among " + ids()));
    }

    /** The languages that every layer speaks, in alphabetical order. */
    public List<String> languages() {
        List<String> languages = new ArrayList<>(all.get(0).checklist().words().keySet());
        all.forEach(layer -> languages.retainAll(layer.checklist().words().keySet()));
        return List.copyOf(languages);
    }

    private static String id(Layer layer) {
        return layer.checklist().id();
    }

    private static int rank(Model model, String id) {
        int index = model.layerOrder().indexOf(id);
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static String origin(Layer layer) {
        var source = layer.origin().getProtectionDomain().getCodeSource();
        return layer.origin().getName() + (source == null ? "" : " in " + source.getLocation());
    }
}
