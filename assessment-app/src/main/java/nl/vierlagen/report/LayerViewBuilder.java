package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.Words;

/** Puts everything on one layer into words: its themes, and every criterion with what was found and what to do. */
final class LayerViewBuilder {

    private final String written;
    private final ReportWords words;
    private final Lexicon lexicon;
    private final Figures figures;
    private final ChartWords texts;
    private final CriterionTexts said;

    /**
     * A builder for the layers of one client.
     *
     * @param written ISO 639-1 code of the language in which the answers were given
     */
    LayerViewBuilder(String written, ChartWords texts, CriterionTexts said) {
        this.written = written;
        this.texts = texts;
        this.words = texts.words();
        this.lexicon = texts.lexicon();
        this.figures = texts.figures();
        this.said = said;
    }

    ReportView.LayerView layer(LayerResult layer) {
        Checklist checklist = lexicon.checklist(layer.id());
        Words spoken = lexicon.words(layer.id());
        Iterator<ReportView.CriterionView> criteria =
                criteria(checklist, layer.criteria()).iterator();
        List<ReportView.ThemeView> themes = new ArrayList<>(layer.themes().size());
        for (int i = 0; i < layer.themes().size(); i++) {
            Theme theme = checklist.themes().get(i);
            List<ReportView.CriterionView> own =
                    new ArrayList<>(theme.criteria().size());
            theme.criteria().forEach(criterion -> own.add(criteria.next()));
            themes.add(new ReportView.ThemeView(
                    spoken.themes().get(theme.id()),
                    words.text("theme.weight", theme.weight()),
                    layer.themes().get(i).score().map(figures::view),
                    own));
        }
        return new ReportView.LayerView(
                layer.id(),
                spoken.title(),
                lexicon.level(layer.level()),
                layer.score().map(figures::view),
                ThemesChart.of(layer, checklist.themes(), texts),
                themes);
    }

    private List<ReportView.CriterionView> criteria(Checklist checklist, List<CriterionResult> results) {
        CriterionTexts.Layer known = said.of(checklist.id());
        List<ReportView.CriterionView> views = new ArrayList<>(results.size());
        for (CriterionResult result : results) {
            int index = views.size();
            views.add(criterion(
                    known.view(index, result.finding()), checklist.criteria().get(index), result));
        }
        return views;
    }

    private ReportView.CriterionView criterion(
            ReportView.CriterionView said, Criterion criterion, CriterionResult result) {
        boolean nothingAdded = result.measurement().isEmpty()
                && result.note().isEmpty()
                && result.evidence().isEmpty();
        return nothingAdded
                ? said
                : said.with(new ReportView.Added(
                        result.measurement()
                                .flatMap(measured -> criterion.measure().map(measure -> measured(measured, measure))),
                        result.note().map(this::quote),
                        result.evidence().stream().map(this::evidence).toList()));
    }

    private String measured(Measurement measured, Criterion.Measured measure) {
        return words.text(
                "criterion.measured", figures.measured(measured.value(), measure), lexicon.rating(measured.rating()));
    }

    private ReportView.Evidence evidence(String text) {
        boolean address = text.startsWith("https://") || text.startsWith("http://");
        return new ReportView.Evidence(quote(text), address ? Optional.of(text) : Optional.empty());
    }

    private Quote quote(String text) {
        return Quote.of(text, written, words.locale().getLanguage());
    }
}
