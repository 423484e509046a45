package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerOverlay;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;
import org.semver4j.Semver;

/**
 * The overlays of one call, each laid over the outcome of those before it.
 *
 * @param all in the order in which they were named
 */
public record Overlays(List<Overlay> all) {

    /** None at all. */
    public static final Overlays NONE = new Overlays(List.of());

    public Overlays {
        all = List.copyOf(all);
    }

    /** These and one more. */
    public Overlays and(Overlay last) {
        List<Overlay> more = new ArrayList<>(all);
        more.add(last);
        return new Overlays(more);
    }

    /**
     * The layers with all changes.
     *
     * @throws InvalidChecklistException if an overlay names a layer that is not there, does not fit its version, or makes of it what
     *     doesn't add up; told are the faults of the first overlay that has any
     */
    public Set<Layer> over(Set<Layer> layers) {
        Set<Layer> changed = layers;
        List<Goal> goals = new ArrayList<>(Goal.builtIn());
        for (Overlay overlay : all) {
            goals.addAll(overlay.goals());
            check(overlay, changed);
            changed = over(overlay, goals, changed);
        }
        return changed;
    }

    private static Set<Layer> over(Overlay overlay, List<Goal> goals, Set<Layer> layers) {
        Set<Layer> changed = new LinkedHashSet<>();
        Problems problems = new Problems();
        for (Layer layer : layers) {
            String id = layer.checklist().id();
            Node.Mapping changes = overlay.layers().get(id);
            String label = overlay.id() + "." + overlay.version();
            try {
                changed.add(
                        changes == null ? layer : layer.with(new LayerOverlay(label, "layers." + id, changes, goals)));
            } catch (InvalidChecklistException invalid) {
                invalid.problems().forEach(problems::add);
            }
        }
        return checked(changed, problems);
    }

    private static void check(Overlay overlay, Set<Layer> layers) {
        Problems problems = new Problems();
        Map<String, Layer> byId = layers.stream()
                .collect(Collectors.toMap(layer -> layer.checklist().id(), layer -> layer, (a, b) -> a));
        overlay.fits().forEach((id, range) -> {
            Layer layer = byId.get(id);
            if (layer == null) {
                problems.addUnknown(overlay.place(), "fits." + id, "layer", id, byId.keySet());
            } else if (!Semver.parse(layer.checklist().version())
                    .withClearedBuild()
                    .satisfies(range)) {
                problems.add(
                        overlay.place(),
                        "fits." + id,
                        "version " + layer.checklist().version() + " of that checklist",
                        range + ", for which " + overlay.id() + " " + overlay.version() + " was made");
            }
        });
        checked(layers, problems);
    }

    private static <T> T checked(T outcome, Problems problems) {
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return outcome;
    }

    /** What a client may want: the goals of the model, and then those that overlays add. */
    public List<Goal> goals() {
        return Stream.concat(Goal.builtIn().stream(), all.stream().flatMap(overlay -> overlay.goals().stream()))
                .distinct()
                .toList();
    }

    /** Changes to what the model says across layers, one overlay after the other. */
    public List<Node.Mapping> model() {
        return all.stream().flatMap(overlay -> overlay.model().stream()).toList();
    }

    /** Changes to the words of reports in a language, one overlay after the other. */
    public List<Node.Mapping> words(String language) {
        List<Node.Mapping> words = new ArrayList<>();
        all.forEach(overlay -> {
            Node.Mapping changes = overlay.words().get(language);
            if (changes != null) {
                words.add(changes);
            }
        });
        return words;
    }

    /** The digests of all files, in their order. */
    public List<String> digests() {
        return all.stream().map(Overlay::digest).toList();
    }
}
