package nl.vierlagen.overlay;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problem;

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
     * @throws InvalidChecklistException as {@link #over(Overlay, Set)} does; told are the faults of the first overlay that has any
     */
    public Set<Layer> over(Set<Layer> layers) {
        Overlays before = NONE;
        Set<Layer> changed = layers;
        for (Overlay overlay : all) {
            changed = before.over(overlay, changed);
            before = before.and(overlay);
        }
        return changed;
    }

    /**
     * The layers with the changes of one more overlay.
     *
     * @param layers with the changes of these
     * @throws InvalidChecklistException if the overlay names a layer that is not there, does not fit its version, lacks words for what
     *     it adds, or makes of it what doesn't add up
     */
    public Set<Layer> over(Overlay next, Set<Layer> layers) {
        return new Laying(next, this, layers).over();
    }

    /**
     * Where an overlay has no words for what it adds to these layers, as keys that lead there; in Dutch and in languages that it
     * begins, that is an error.
     *
     * @param layers with the changes of these
     * @return by language, in the order in which these are given
     */
    public Map<String, List<String>> missing(Overlay next, Set<Layer> layers, List<String> languages) {
        return Maps.toMap(languages, new Laying(next, this, layers)::missing);
    }

    /** What is read by these; what is wrong there is told by the keys that lead to it in their files. */
    public <T> T told(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (InvalidChecklistException invalid) {
            List<Outline> outlines = all.stream().map(Overlay::outline).toList();
            throw new InvalidChecklistException(invalid.problems().stream()
                    .map(problem -> {
                        Problem told = problem;
                        for (Outline outline : outlines) {
                            told = outline.told(told);
                        }
                        return told;
                    })
                    .toList());
        }
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
