package nl.vierlagen.intake;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a questionnaire asks that its checklists no longer do, and what they ask that it doesn't: told, and never guessed. */
final class Checklists {

    private static final Logger LOG = LoggerFactory.getLogger(Checklists.class);

    private static final String LAYERS = "layers";

    /** The number of a row in a list. */
    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]$");

    private final String source;
    private final Layers layers;
    private final SortedMap<String, String> versions;

    /** By layer of another version: what it asks now. */
    private final Map<String, Set<List<String>>> asked = new HashMap<>();

    /** Of that, what the questionnaire asked as well. */
    private final Set<List<String>> seen = new LinkedHashSet<>();

    /** Made for a questionnaire with those versions of checklists, by the layer's id. */
    Checklists(String source, Layers layers, SortedMap<String, String> versions) {
        this.source = source;
        this.layers = layers;
        this.versions = versions;
        for (Layer layer : layers.all()) {
            Checklist checklist = layer.checklist();
            String version = versions.get(checklist.id());
            if (version != null && !version.equals(checklist.version())) {
                asked.put(checklist.id(), asked(layer));
            }
        }
    }

    private static Set<List<String>> asked(Layer layer) {
        String id = layer.checklist().id();
        Set<List<String>> paths = new LinkedHashSet<>();
        for (Criterion criterion : layer.checklist().criteria()) {
            paths.add(List.of(LAYERS, id, "answers", criterion.id()));
        }
        for (FactGroup group : layer.facts()) {
            String end = group.isList() ? CellKey.LIST : "";
            group.facts()
                    .forEach(fact -> paths.add(List.of(
                            (LAYERS + "." + id + ".facts." + group.id() + end + "." + fact.key()).split("\\."))));
        }
        return paths;
    }

    /** Whether a layer of another version no longer asks for what stands at a path. */
    boolean isGone(List<String> path) {
        Set<List<String>> now = path.size() > 3 && path.get(0).equals(LAYERS) ? asked.get(path.get(1)) : null;
        if (now == null || path.get(path.size() - 1).endsWith(CellKey.LIST)) {
            return false;
        }
        boolean isAnswer = path.get(2).equals("answers");
        List<String> question = isAnswer
                ? path.subList(0, 4)
                : path.stream()
                        .map(key -> NUMBER.matcher(key).replaceFirst("[]"))
                        .toList();
        seen.add(question);
        // A layer that doesn't describe its facts may read any.
        boolean isDescribed = isAnswer || !layers.get(path.get(1)).facts().isEmpty();
        return isDescribed && !now.contains(question);
    }

    void tellGone(Place place, String path, String text) {
        LOG.info("{}: {}: left out with its '{}', for it is no longer asked", place, path, ColumnsReader.shown(text));
    }

    /** Tells which versions differ, and what is new in them. */
    void tell() {
        for (Layer layer : layers.all()) {
            String id = layer.checklist().id();
            if (!versions.containsKey(id)) {
                LOG.info("{}: layers.{}: new, so all of it is open", source, id);
            } else if (asked.containsKey(id)) {
                LOG.info(
                        "{}: layers.{}: made for version {} of the checklist; {} is loaded",
                        source,
                        id,
                        ColumnsReader.shown(versions.get(id)),
                        layer.checklist().version());
                asked.get(id).stream()
                        .filter(question -> !seen.contains(question))
                        .forEach(
                                question -> LOG.info("{}: {}: new, so it is open", source, String.join(".", question)));
            }
        }
    }
}
