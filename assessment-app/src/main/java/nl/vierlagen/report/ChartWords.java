package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart.LegendEntry;
import nl.vierlagen.report.document.Ink;

/** All that charts say, in one language. */
record ChartWords(ReportWords words, Lexicon lexicon, Figures figures) {

    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    List<String> texts(String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(words.text(key));
        }
        return texts;
    }

    String layer(AssessedLayer layer) {
        return lexicon.layer(layer);
    }

    String level(Level level) {
        return lexicon.level(level);
    }

    String level(LevelRange range) {
        return lexicon.level(range);
    }

    String score(double figure) {
        return figures.score(figure);
    }

    String score(Score score) {
        return figures.score(score);
    }

    /** A figure, or that there is none. */
    String figure(Optional<Double> figure) {
        return figure.map(figures::score).orElseGet(() -> words.text("figure.none"));
    }

    /** A row of a table of figures: a name, and both figures of its score. */
    List<String> row(String name, Optional<Score> score) {
        List<String> row = new ArrayList<>(List.of(name));
        row.add(figure(score.map(Score::assured)));
        row.add(figure(score.map(Score::possible)));
        return row;
    }

    /** What these inks stand for. */
    List<LegendEntry> legend(Ink... inks) {
        return Stream.of(inks).map(ink -> new LegendEntry(ink, legend(ink))).toList();
    }

    private String legend(Ink ink) {
        return switch (ink) {
            case SURE -> words.text("page.assured");
            case MAYBE -> words.text("page.possible");
            case AIM -> words.text("page.target");
            case BEFORE -> words.text("page.before");
            case GRID, TEXT, SOFT -> throw new IllegalArgumentException("needs no telling: " + ink);
        };
    }
}
