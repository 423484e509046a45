package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.plugin.Plugins;

/** Tells how the figures came about: the levels, what was loaded and in which version, and the sources. */
final class MethodBuilder {

    private final Layers layers;
    private final List<String> overlays;
    private final Citations citations;
    private final SourceWords sources;
    private final ReportWords words;
    private final Lexicon lexicon;
    private final Map<Map<String, String>, ReportView.Method> known = new ConcurrentHashMap<>();

    MethodBuilder(
            Layers layers,
            List<String> overlays,
            Citations citations,
            SourceWords sources,
            ReportWords words,
            Lexicon lexicon) {
        this.layers = layers;
        this.overlays = overlays;
        this.citations = citations;
        this.sources = sources;
        this.words = words;
        this.lexicon = lexicon;
    }

    /**
     * The method of an assessment; the same for all that used the same checklists, and so told once.
     *
     * @param checklists versions by layer
     */
    ReportView.Method method(Map<String, String> checklists) {
        return known.computeIfAbsent(checklists, this::told);
    }

    private ReportView.Method told(Map<String, String> checklists) {
        return new ReportView.Method(
                levels(),
                rows(checklists),
                overlays.isEmpty()
                        ? Optional.empty()
                        : Optional.of(words.text("method.adapted", String.join(", ", overlays))),
                citations.texts().stream().map(sources::about).toList(),
                citations.standards().stream().map(sources::standard).toList(),
                words.text("method.made", Version.text()));
    }

    private List<ReportView.LevelRow> levels() {
        List<ReportView.LevelRow> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            rows.add(new ReportView.LevelRow(
                    lexicon.level(level),
                    Figures.coordinate(level.threshold()),
                    words.text("levelMeaning." + level.id())));
        }
        return rows;
    }

    private List<ReportView.ChecklistRow> rows(Map<String, String> checklists) {
        List<ReportView.ChecklistRow> rows = new ArrayList<>();
        for (Layer layer : layers.all()) {
            Checklist checklist = layer.checklist();
            rows.add(new ReportView.ChecklistRow(
                    lexicon.layer(checklist.id()),
                    checklists.get(checklist.id()),
                    checklist.criteria().size(),
                    provider(layer.origin())));
        }
        return rows;
    }

    private static String provider(Class<?> origin) {
        return origin.getName()
                + Plugins.jar(origin).map(jar -> " (" + jar + ")").orElse("");
    }
}
