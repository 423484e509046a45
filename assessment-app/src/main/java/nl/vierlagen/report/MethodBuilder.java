package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;

/** Tells how the figures came about: the levels, what was loaded and in which version, and the sources. */
final class MethodBuilder {

    private final Assessment assessment;
    private final Layers layers;
    private final Citations citations;
    private final SourceWords sources;
    private final ReportWords words;
    private final Lexicon lexicon;

    MethodBuilder(
            Assessment assessment,
            Layers layers,
            Citations citations,
            SourceWords sources,
            ReportWords words,
            Lexicon lexicon) {
        this.assessment = assessment;
        this.layers = layers;
        this.citations = citations;
        this.sources = sources;
        this.words = words;
        this.lexicon = lexicon;
    }

    ReportView.Method method() {
        return new ReportView.Method(
                levels(),
                checklists(),
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

    private List<ReportView.ChecklistRow> checklists() {
        List<ReportView.ChecklistRow> rows = new ArrayList<>();
        for (Layer layer : layers.all()) {
            Checklist checklist = layer.checklist();
            rows.add(new ReportView.ChecklistRow(
                    lexicon.layer(checklist.id()),
                    assessment.checklists().get(checklist.id()),
                    checklist.criteria().size(),
                    layer.getClass().getName()));
        }
        return rows;
    }
}
