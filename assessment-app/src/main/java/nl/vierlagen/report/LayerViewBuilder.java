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
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Theme;
import nl.vierlagen.layer.ThemeResult;
import nl.vierlagen.layer.Words.CriterionWords;

/** Puts everything on one layer into words: its themes, and every criterion with what was found and what to do. */
final class LayerViewBuilder {

    private final String written;
    private final ReportWords words;
    private final Lexicon lexicon;
    private final Figures figures;
    private final ChartWords texts;
    private final SourceWords sources;

    /**
     * A builder for the layers of one client.
     *
     * @param written ISO 639-1 code of the language in which the answers were given
     */
    LayerViewBuilder(String written, ChartWords texts, SourceWords sources) {
        this.written = written;
        this.texts = texts;
        this.words = texts.words();
        this.lexicon = texts.lexicon();
        this.figures = texts.figures();
        this.sources = sources;
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
        CriterionWords spoken = lexicon.criterion(layer, criterion.id());
        boolean mended = !result.isApplicable()
                || result.rating().filter(rating -> rating == Rating.FULLY).isPresent();
        String rating = result.ratingId().orElse("open");
        return new ReportView.CriterionView(
                layer + "." + criterion.id(),
                spoken.statement(),
                rating,
                words.text("rating." + rating),
                criterion.requiredFor().map(level -> words.text("criterion.gate", lexicon.level(level))),
                meaning(spoken, result),
                words.text("basis." + result.finding().basis().id()),
                result.measurement()
                        .flatMap(measured -> criterion.measure().map(measure -> measured(measured, measure))),
                result.note().map(this::quote),
                result.evidence().stream().map(this::evidence).toList(),
                mended ? Optional.empty() : Optional.of(spoken.action()),
                spoken.owner(),
                words.text("effort." + criterion.effort().id()),
                sources.sources(criterion.sources()));
    }

    private String measured(Measurement measured, Criterion.Measured measure) {
        return words.text(
                "criterion.measured",
                figures.measured(measured.value(), measure),
                words.text("rating." + measured.rating().id()));
    }

    private String meaning(CriterionWords spoken, CriterionResult result) {
        return result.rating()
                .map(rating -> spoken.ratings().get(rating))
                .orElseGet(() -> result.isOpen()
                        ? words.text("criterion.wanted", spoken.ratings().get(Rating.FULLY))
                        : words.text("criterion.leftOut"));
    }

    private ReportView.Evidence evidence(String text) {
        boolean address = text.startsWith("https://") || text.startsWith("http://");
        return new ReportView.Evidence(quote(text), address ? Optional.of(text) : Optional.empty());
    }

    private Quote quote(String text) {
        return Quote.of(text, written, words.locale().getLanguage());
    }
}
