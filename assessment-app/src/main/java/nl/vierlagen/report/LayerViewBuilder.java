package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Measurement;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.ThemeResult;

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
        Map<String, CriterionResult> results = new HashMap<>();
        layer.criteria().forEach(result -> results.put(result.id(), result));
        Map<String, ThemeResult> scores = new HashMap<>();
        layer.themes().forEach(theme -> scores.put(theme.id(), theme));
        List<ReportView.ThemeView> themes = new ArrayList<>();
        for (Theme theme : lexicon.checklist(layer.id()).themes()) {
            themes.add(new ReportView.ThemeView(
                    lexicon.words(layer.id()).themes().get(theme.id()),
                    words.text("theme.weight", theme.weight()),
                    scores.get(theme.id()).score().map(figures::view),
                    theme.criteria().stream()
                            .map(criterion -> criterion(layer.id(), criterion, results.get(criterion.id())))
                            .toList()));
        }
        return new ReportView.LayerView(
                layer.id(),
                lexicon.layer(layer.id()),
                lexicon.level(layer.level()),
                layer.score().map(figures::view),
                ThemesChart.of(layer.id(), lexicon.checklist(layer.id()).themes(), scores, texts),
                themes);
    }

    private ReportView.CriterionView criterion(String layer, Criterion criterion, CriterionResult result) {
        ReportView.CriterionView view = said.of(layer, criterion, result.finding());
        boolean nothingAdded = result.measurement().isEmpty()
                && result.note().isEmpty()
                && result.evidence().isEmpty();
        return nothingAdded
                ? view
                : view.with(
                        result.measurement()
                                .flatMap(measured -> criterion.measure().map(measure -> measured(measured, measure))),
                        result.note().map(this::quote),
                        result.evidence().stream().map(this::evidence).toList());
    }

    private String measured(Measurement measured, Criterion.Measured measure) {
        return words.text(
                "criterion.measured",
                figures.measured(measured.value(), measure),
                words.text("rating." + measured.rating().id()));
    }

    private ReportView.Evidence evidence(String text) {
        boolean address = text.startsWith("https://") || text.startsWith("http://");
        return new ReportView.Evidence(quote(text), address ? Optional.of(text) : Optional.empty());
    }

    private Quote quote(String text) {
        return Quote.of(text, written, words.locale().getLanguage());
    }
}
