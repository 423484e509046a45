package nl.vierlagen.plugin;

import java.security.CodeSource;
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
     * @throws UnusablePluginsException if one takes the place of a layer that is not there, two take the same place, or two have
     *     the same id; the message names both with their jars
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
                            + String.join(
                                    ", ",
                                    others.stream().map(Plugins::id).sorted().toList()));
                }
                replaced.addAll(before);
            });
        }
        all.removeAll(replaced);
        faults.addAll(sameIds(all));
        if (!faults.isEmpty()) {
            throw new UnusablePluginsException(faults);
        }
        return all;
    }

    private static List<String> sameIds(Set<Layer> all) {
        List<String> faults = new ArrayList<>();
        Map<String, Layer> byId = new TreeMap<>();
        for (Layer layer : all) {
            Layer other = byId.putIfAbsent(id(layer), layer);
            if (other != null) {
                faults.add("two layers have the id '" + id(layer) + "': " + told(other) + " and " + told(layer)
                        + "; allowed: one of them, or one that says that it replaces the other");
            }
        }
        return faults;
    }

    private static String id(Layer layer) {
        return layer.checklist().id();
    }

    private static String told(Layer layer) {
        CodeSource source = layer.origin().getProtectionDomain().getCodeSource();
        return layer.origin().getName()
                + (source == null ? "" : " in " + source.getLocation().getPath().replaceFirst(".*/(?=.)", ""));
    }
}
