package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Insight;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerOverlay;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.semver4j.Semver;

/** One overlay on its way over layers that have the changes of those before it. */
final class Laying {

    private final Overlay overlay;
    private final Outline outline;
    private final List<Layer> layers;
    private final List<Goal> goals;
    private final Additions additions;
    private final Problems problems = new Problems();

    Laying(Overlay overlay, Overlays before, Set<Layer> layers) {
        Model model = ModelReader.read();
        this.overlay = overlay;
        this.outline = overlay.outline();
        this.layers = new Layers(layers, model).all();
        this.goals = before.and(overlay).goals();
        this.additions = new Additions(outline);
        additions.goals(overlay.goals(), before.goals());
        overlay.model().ifPresent(changes -> additions.insights(changes, insights(model, before)));
        for (Layer layer : this.layers) {
            changes(layer).ifPresent(changes -> additions.layer(changes, layer.checklist()));
        }
    }

    private static List<String> insights(Model model, Overlays before) {
        Stream<String> added = before.all().stream().flatMap(overlay -> overlay.outline().insights().stream());
        return Stream.concat(model.insights().stream().map(Insight::id), added).toList();
    }

    private Optional<Node.Mapping> changes(Layer layer) {
        return Optional.ofNullable(overlay.layers().get(layer.checklist().id()));
    }

    /** Keys of words that are missing in a language. */
    List<String> missing(String language) {
        return additions.without(language).stream()
                .map(addition -> addition.words(language))
                .toList();
    }

    Set<Layer> over() {
        fits();
        checked();
        SortedSet<String> languages = outline.languages();
        languages.add(AssessmentRequest.DEFAULT_LANGUAGE);
        List<String> told = new ArrayList<>();
        additions.strays().forEach(stray -> {
            problems.add(stray);
            told.add(stray.path());
        });
        for (String language : languages) {
            additions.without(language).forEach(addition -> {
                problems.add(addition.without(language));
                told.add(addition.words(language));
            });
        }
        Set<Layer> changed = new LinkedHashSet<>();
        for (Layer layer : layers) {
            try {
                changed.add(changed(layer));
            } catch (InvalidChecklistException invalid) {
                invalid.problems().stream()
                        .filter(problem -> told.stream().noneMatch(path -> isOf(problem, path)))
                        .map(outline::told)
                        .forEach(problems::add);
            }
        }
        checked();
        return changed;
    }

    private void checked() {
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
    }

    /** Whether it is about what stands at a path, or inside it; a missing word is told where the words below the overlay begin. */
    private boolean isOf(Problem problem, String path) {
        return outline.told(problem).path().startsWith(path) || path.endsWith("." + problem.path());
    }

    private Layer changed(Layer layer) {
        String label = overlay.id() + "." + overlay.version();
        return changes(layer)
                .map(changes -> layer.with(
                        new LayerOverlay(label, "layers." + layer.checklist().id(), changes, goals)))
                .orElse(layer);
    }

    private void fits() {
        Map<String, Layer> byId = new LinkedHashMap<>();
        layers.forEach(layer -> byId.put(layer.checklist().id(), layer));
        overlay.fits().forEach((id, range) -> {
            Layer layer = byId.get(id);
            String path = "fits." + id;
            if (layer == null) {
                Problems unknown = new Problems();
                unknown.addUnknown(outline.place(path).orElseThrow(), path, "layer", id, byId.keySet());
                Problem problem = unknown.list().get(0);
                problems.add(new Problem(
                        problem.place(),
                        path,
                        problem.found(),
                        problem.allowed() + "; a layer in a jar needs --plugins",
                        problem.nearest()));
            } else if (!Semver.parse(layer.checklist().version())
                    .withClearedBuild()
                    .satisfies(range)) {
                problems.add(
                        outline.place(path).orElseThrow(),
                        path,
                        "version " + layer.checklist().version() + " of that checklist",
                        range + ", for which " + overlay.id() + " " + overlay.version() + " was made");
            }
        });
    }
}
