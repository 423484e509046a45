package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Theme;

/** Tells what an overlay makes of a checklist, a line each. */
public final class OverlayChanges {

    private final Checklist before;
    private final Checklist after;
    private final List<String> lines = new ArrayList<>();

    private OverlayChanges(Checklist before, Checklist after) {
        this.before = before;
        this.after = after;
    }

    /** The changes, in the order of the checklist: themes, criteria, then words. */
    public static List<String> of(Checklist before, Checklist after) {
        OverlayChanges changes = new OverlayChanges(before, after);
        changes.themes();
        changes.criteria();
        changes.words();
        return List.copyOf(changes.lines);
    }

    private void themes() {
        for (Theme theme : before.themes()) {
            Optional<Theme> now = theme(after, theme.id());
            if (now.isEmpty()) {
                lines.add("theme " + theme.id() + ": switched off");
            } else {
                changed(
                        "theme " + theme.id(),
                        "weight",
                        theme.weight(),
                        now.get().weight());
            }
        }
        after.themes().stream()
                .filter(theme -> theme(before, theme.id()).isEmpty())
                .forEach(theme -> lines.add("theme " + theme.id() + ": new, weight " + theme.weight()));
    }

    private static Optional<Theme> theme(Checklist checklist, String id) {
        return checklist.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst();
    }

    private void criteria() {
        for (Criterion criterion : before.criteria()) {
            Optional<Criterion> now = after.criterion(criterion.id());
            if (now.isEmpty()) {
                lines.add(criterion.id() + ": switched off");
            } else {
                changed(criterion, now.get());
            }
        }
        after.criteria().stream()
                .filter(criterion -> before.criterion(criterion.id()).isEmpty())
                .forEach(criterion -> lines.add(added(criterion)));
    }

    private static String added(Criterion criterion) {
        return criterion.id() + ": new, weight " + criterion.weight() + ", effort "
                + criterion.effort().size()
                + criterion
                        .requiredFor()
                        .map(level -> ", required for " + level.id())
                        .orElse("");
    }

    private void changed(Criterion was, Criterion is) {
        String id = was.id();
        changed(id, "weight", was.weight(), is.weight());
        changed(id, "effort", was.effort().size(), is.effort().size());
        changed(id, "requiredFor", level(was), level(is));
        changed(id, "supports", goals(was), goals(is));
        changed(id, "mayBeNotApplicable", was.mayBeNotApplicable(), is.mayBeNotApplicable());
        changed(id, "sources", was.sources(), is.sources());
        if (!was.measure().equals(is.measure())) {
            lines.add(id + ": measure or bands changed");
        }
    }

    private static String level(Criterion criterion) {
        return criterion.requiredFor().map(level -> level.id()).orElse("none");
    }

    private static List<String> goals(Criterion criterion) {
        return criterion.supports().stream().map(Goal::id).toList();
    }

    private void changed(String what, String key, Object was, Object is) {
        if (!was.equals(is)) {
            lines.add(what + ": " + key + " " + was + " becomes " + is);
        }
    }

    private void words() {
        after.words().forEach((language, words) -> {
            if (!before.words().containsKey(language)) {
                lines.add("words: language " + language + " is new");
                return;
            }
            var earlier = before.in(language);
            List<String> changed = new ArrayList<>();
            if (!earlier.title().equals(words.title())) {
                changed.add("title");
            }
            words.themes().forEach((id, text) -> {
                if (earlier.themes().containsKey(id)
                        && !earlier.themes().get(id).equals(text)) {
                    changed.add(id);
                }
            });
            words.criteria().forEach((id, texts) -> {
                if (earlier.criteria().containsKey(id)
                        && !Objects.equals(earlier.criteria().get(id), texts)) {
                    changed.add(id);
                }
            });
            if (!changed.isEmpty()) {
                lines.add("words in " + language + ": changed for " + String.join(", ", changed));
            }
        });
    }
}
