package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.ChecklistFolder;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.overlay.CatalogueChanges;
import nl.vierlagen.overlay.ModelChanges;
import nl.vierlagen.overlay.Overlay;
import nl.vierlagen.overlay.OverlayChanges;
import nl.vierlagen.overlay.OverlayLosses;
import nl.vierlagen.overlay.OverlayReader;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.report.ReportLanguages;

/** Looks at an overlay or a checklist before it is used: what is wrong with it, what it changes, what no longer adds up. */
final class ChecklistCheck {

    private static final String CHECKLIST = "checklist.yaml";
    private static final int MOST_MISSING_TOLD = 3;

    private final Layers layers;
    private final Model model;
    private final Overlays overlays;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    ChecklistCheck(Layers layers, Model model, Overlays overlays, ReportLanguages languages, Terminal terminal) {
        this.layers = layers;
        this.model = model;
        this.overlays = overlays;
        this.languages = languages;
        this.terminal = terminal;
    }

    /** Whether nothing is wrong with a file; what is wrong is told, and otherwise what it says. */
    boolean isSound(Path file) {
        try {
            List<String> told = CHECKLIST.equals(String.valueOf(file.getFileName())) ? checklist(file) : overlay(file);
            told.forEach(line -> terminal.out().print(line + "\n"));
            return true;
        } catch (InvalidChecklistException invalid) {
            invalid.problems().stream().map(Problem::toString).forEach(terminal.err()::println);
        } catch (UncheckedIOException e) {
            terminal.err()
                    .println(file + ": found something that can't be read (" + IoFault.told(e.getCause())
                            + "); allowed: a readable file");
        }
        return false;
    }

    private List<String> checklist(Path file) {
        if (!Files.exists(file)) {
            throw new UncheckedIOException(new NoSuchFileException(file.toString()));
        }
        ChecklistFolder folder =
                new ChecklistFolder(Optional.ofNullable(file.getParent()).orElse(Path.of("")));
        Optional<Layer> layer = folder.id().filter(layers.ids()::contains).map(layers::get);
        Checklist checklist = folder.read(layers.goals(), layer);
        List<String> lines = new ArrayList<>();
        lines.add(file + ": checklist " + checklist.id() + " " + checklist.version() + ", "
                + checklist.criteria().size() + " criteria, in "
                + String.join(", ", checklist.words().keySet()));
        layer.ifPresent(loaded -> {
            add(
                    lines,
                    "  changes to " + loaded.checklist().version(),
                    OverlayChanges.of(loaded.checklist(), checklist));
            add(lines, "  no longer adds up", OverlayLosses.of(loaded.checklist(), checklist));
        });
        return lines;
    }

    private List<String> overlay(Path file) {
        Problems problems = new Problems();
        Optional<Overlay> read = new OverlayReader(problems).read(file);
        if (read.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        Overlay overlay = read.get();
        Set<Layer> before = new LinkedHashSet<>(layers.all());
        Set<Layer> changed = overlays.over(overlay, before);
        Overlays all = overlays.and(overlay);
        Model after = all.told(() -> ModelReader.read(all.model(), all.goals(), changed));
        Layers made = new Layers(changed, after);
        List<String> spoken = new ReportLanguages(made, after, all).all();
        List<String> lines = new ArrayList<>();
        lines.add(file + ": overlay " + overlay.id() + " " + overlay.version() + "; reports in "
                + String.join(", ", spoken));
        List<String> others = new ArrayList<>(languages.all());
        others.removeAll(spoken);
        overlays.missing(overlay, before, others).forEach((language, keys) -> lines.addAll(missing(language, keys)));
        List<Checklist> checklists = made.all().stream().map(Layer::checklist).toList();
        List<String> lost = new ArrayList<>();
        for (Checklist checklist : checklists) {
            Layer layer = layers.get(checklist.id());
            Checklist was = layer.checklist();
            if (!checklist.version().equals(was.version())) {
                lines.add("  " + checklist.id() + " " + was.version() + " becomes " + checklist.version());
                OverlayChanges.of(was, checklist).forEach(line -> lines.add("    " + line));
                CatalogueChanges.of(overlay, layer).forEach(line -> lines.add("    " + line));
            }
            lost.addAll(OverlayLosses.of(was, checklist));
        }
        add(lines, "  goals, insights and words of reports", ModelChanges.of(overlay, model, after));
        lost.addAll(OverlayLosses.goals(model.goals(), checklists));
        add(lines, "  no longer adds up", lost);
        List<Goal> added = new ArrayList<>(after.goals());
        added.removeAll(model.goals());
        add(lines, "  does not add up yet", OverlayLosses.goals(added, checklists));
        return lines;
    }

    private static List<String> missing(String language, List<String> keys) {
        List<String> lines = new ArrayList<>();
        keys.stream()
                .limit(MOST_MISSING_TOLD)
                .forEach(key -> lines.add("  not in " + language + ": " + key + " is missing"));
        int more = keys.size() - MOST_MISSING_TOLD;
        if (more > 0) {
            lines.add("  not in " + language + ": " + more + " more " + (more == 1 ? "is" : "are") + " missing");
        }
        return lines;
    }

    private static void add(List<String> lines, String title, List<String> told) {
        if (!told.isEmpty()) {
            lines.add(title);
            told.forEach(line -> lines.add("    " + line));
        }
    }
}
