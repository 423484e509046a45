package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.Insight;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.layer.Goal;

/** Tells what an overlay changes beside checklists, a line each: goals, insights, and words of reports. */
public final class ModelChanges {

    private final Model before;
    private final Model after;
    private final List<String> lines = new ArrayList<>();

    private ModelChanges(Model before, Model after) {
        this.before = before;
        this.after = after;
    }

    /** The changes, in that order. */
    public static List<String> of(Overlay overlay, Model before, Model after) {
        ModelChanges changes = new ModelChanges(before, after);
        changes.goals();
        changes.insights();
        Outline outline = overlay.outline();
        for (String language : overlay.words().keySet()) {
            changes.lines.add(
                    "words in " + language + ": " + String.join(", ", outline.texts("words." + language + ".")));
        }
        return List.copyOf(changes.lines);
    }

    private void goals() {
        for (Goal goal : after.goals()) {
            if (!before.goals().contains(goal)) {
                lines.add("goal " + goal.id() + ": new");
            }
        }
    }

    private void insights() {
        for (Insight was : before.insights()) {
            find(after, was.id())
                    .ifPresentOrElse(is -> changed(was, is), () -> lines.add(name(was) + ": switched off"));
        }
        for (Insight insight : after.insights()) {
            if (find(before, insight.id()).isEmpty()) {
                lines.add(name(insight) + ": new");
            }
        }
    }

    private void changed(Insight was, Insight is) {
        if (!was.condition().equals(is.condition())) {
            lines.add(name(was) + ": when changed");
        }
        if (!was.source().equals(is.source())) {
            lines.add(name(was) + ": source " + was.source() + " becomes " + is.source());
        }
        is.words().forEach((language, text) -> {
            if (!text.equals(was.words().get(language))) {
                lines.add(name(was) + ": words in " + language + " changed");
            }
        });
    }

    private static Optional<Insight> find(Model model, String id) {
        return model.insights().stream()
                .filter(insight -> insight.id().equals(id))
                .findFirst();
    }

    private static String name(Insight insight) {
        return "insight " + insight.id();
    }
}
