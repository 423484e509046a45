package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.layer.Theme;

/** Looks for what an overlay adds, and for entries that seem to change what is not there. Other faults are told elsewhere. */
final class Additions {

    private final Outline outline;
    private final List<Addition> all = new ArrayList<>();
    private final List<Problem> strays = new ArrayList<>();

    Additions(Outline outline) {
        this.outline = outline;
    }

    /** What is added, as far as was looked. */
    List<Addition> all() {
        return List.copyOf(all);
    }

    /** Entries that are neither there already nor whole. */
    List<Problem> strays() {
        return List.copyOf(strays);
    }

    /** Those of what was added that have no words in a language. */
    List<Addition> without(String language) {
        return all.stream()
                .filter(addition -> outline.place(addition.words(language)).isEmpty())
                .toList();
    }

    void goals(List<Goal> goals, Collection<Goal> known) {
        for (int i = 0; i < goals.size(); i++) {
            String id = goals.get(i).id();
            if (!known.contains(goals.get(i))) {
                String path = "goals[" + i + "]";
                all.add(new Addition(outline.place(path).orElseThrow(), path, id, "words", ".goal." + id));
            }
        }
    }

    void insights(Node.Mapping changes, Collection<String> known) {
        Fields.of(changes, "", new Problems())
                .ifPresent(fields -> changed(fields, "insights").forEach(insight -> {
                    String id = id(insight);
                    if (!known.contains(id) && isWhole(insight, "insight", "the model", known, "source", "when")) {
                        add(insight, "insights[" + id + "].words", "");
                    }
                }));
    }

    void layer(Node.Mapping changes, Checklist before) {
        String path = "layers." + before.id();
        List<String> known = before.themes().stream().map(Theme::id).toList();
        Fields.of(changes, path, new Problems())
                .ifPresent(fields -> changed(fields, "themes").forEach(theme -> {
                    String id = id(theme);
                    boolean isNew = !known.contains(id);
                    if (!isNew || isWhole(theme, "theme", "the checklist", known, "weight", "criteria")) {
                        if (isNew) {
                            add(theme, path + ".words", ".themes." + id);
                        }
                        changed(theme, "criteria").forEach(criterion -> criterion(criterion, id, path, before));
                    }
                }));
    }

    private void criterion(Fields criterion, String theme, String path, Checklist before) {
        String id = id(criterion);
        Optional<String> home = before.themes().stream()
                .filter(owner ->
                        owner.criteria().stream().anyMatch(owned -> owned.id().equals(id)))
                .map(Theme::id)
                .findFirst();
        List<String> known = before.criteria().stream().map(Criterion::id).toList();
        if (home.isPresent() && !home.get().equals(theme)) {
            stray(
                    criterion,
                    "'" + id + "', which is not in theme '" + theme + "'",
                    "it in theme '" + home.get() + "'",
                    Optional.empty());
        } else if (home.isEmpty()
                && isWhole(
                        criterion,
                        "criterion",
                        "the checklist",
                        known,
                        "weight",
                        "effort",
                        "mayBeNotApplicable",
                        "sources")) {
            add(criterion, path + ".words", ".criteria." + id);
        }
    }

    /** Entries with an id that are not switched off. */
    private static Stream<Fields> changed(Fields owner, String key) {
        return owner.list(key).stream().filter(entry -> entry.text("id").isPresent() && !entry.has("off"));
    }

    private static String id(Fields entry) {
        return entry.text("id").orElseThrow();
    }

    private void add(Fields entry, String before, String after) {
        Place place = entry.place("id");
        String path = outline.entry(place);
        all.add(new Addition(place, path, id(entry), before, after));
    }

    private boolean isWhole(Fields entry, String kind, String owner, Collection<String> known, String... required) {
        String missing = Stream.of(required).filter(key -> !entry.has(key)).collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return true;
        }
        Problems guess = new Problems();
        guess.addUnknown(entry.place(), "", kind, id(entry), known);
        stray(
                entry,
                "'" + id(entry) + "', which " + owner + " does not have, without " + missing,
                "all keys of a new " + kind + ", or an id that is there",
                guess.list().get(0).nearest());
        return false;
    }

    private void stray(Fields entry, String found, String allowed, Optional<String> nearest) {
        Place place = entry.place("id");
        strays.add(new Problem(place, outline.entry(place), found, allowed, nearest));
    }
}
