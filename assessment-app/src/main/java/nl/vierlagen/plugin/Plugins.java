package nl.vierlagen.plugin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vierlagen.layer.Layer;

/**
 * The layers of all plugins of a call.
 *
 * @param layers in the order of their jars' names
 */
public record Plugins(List<Layer> layers) {

    /** None at all. */
    public static final Plugins NONE = new Plugins(List.of());

    public Plugins {
        layers = List.copyOf(layers);
    }

    /** The name of the jar, if the class is that of a plugin. */
    public static Optional<String> jar(Class<?> type) {
        return type.getClassLoader() instanceof PluginLoader loader ? Optional.of(loader.jar()) : Optional.empty();
    }

    /**
     * The layers of plugins beside those that are there, but for the ones whose place they take.
     *
     * @throws UnusablePluginsException if one takes the place of a layer that is not there, or two take the same place
     */
    public Set<Layer> beside(Set<Layer> others) {
        Set<Layer> all = new LinkedHashSet<>(others);
        all.addAll(layers);
        List<String> faults = new ArrayList<>();
        Set<Layer> replaced = new LinkedHashSet<>();
        Map<String, Layer> places = new TreeMap<>();
        for (Layer layer : layers) {
            layer.replaces().ifPresent(id -> {
                List<Layer> before = all.stream()
                        .filter(other -> other != layer && id(other).equals(id))
                        .toList();
                Layer rival = places.putIfAbsent(id, layer);
                if (rival != null) {
                    faults.add(told(layer) + " replaces '" + id + "', and so does " + told(rival)
                            + "; allowed: one of them");
                } else if (before.isEmpty()) {
                    faults.add(told(layer) + " replaces '" + id + "', which is not there; allowed: one of "
                            + String.join(", ", others.stream().map(Plugins::id).sorted().toList()));
                }
                replaced.addAll(before);
            });
        }
        if (!faults.isEmpty()) {
            throw new UnusablePluginsException(faults);
        }
        all.removeAll(replaced);
        return all;
    }

    private static String id(Layer layer) {
        return layer.checklist().id();
    }

    private static String told(Layer layer) {
        return jar(layer.origin()).map(jar -> jar + ": ").orElse("") + layer.origin().getName();
    }
}
