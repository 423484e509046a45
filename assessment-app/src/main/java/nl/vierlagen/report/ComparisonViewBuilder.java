package nl.vierlagen.report;

import com.google.inject.Inject;
import java.util.List;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.comparison.Comparison;
import nl.vierlagen.comparison.History;

/** Puts comparisons into the words of a language. Safe to share between threads. */
public final class ComparisonViewBuilder {

    private final Layers layers;
    private final ReportLanguages languages;

    private final BrandViewBuilder brands = new BrandViewBuilder();

    @Inject
    public ComparisonViewBuilder(Layers layers, ReportLanguages languages) {
        this.layers = layers;
        this.languages = languages;
    }

    /**
     * The comparison as a page by itself.
     *
     * @throws IllegalArgumentException if the report or a layer does not speak the edition's language
     */
    public ComparisonPage page(History history, Edition edition) {
        ReportWords words = languages.in(edition);
        return new ComparisonPage(
                edition.language(),
                words.all(),
                history.comparison().client().name(),
                view(history, new ChartWords(words, new Lexicon(layers, words), new Figures(words))),
                words.text("method.made", Version.text()),
                brands.view(edition));
    }

    /** The comparison as a part of a report. */
    ComparisonView view(History history, ChartWords texts) {
        Comparison comparison = history.comparison();
        ReportWords words = texts.words();
        Figures figures = texts.figures();
        ComparisonNames names = new ComparisonNames(texts.lexicon(), layers, words);
        ComparisonRows rows = new ComparisonRows(words, names, figures);
        ComparisonSummary summary = new ComparisonSummary(comparison, words, names, figures);
        ComparisonLayers changes = new ComparisonLayers(words, names, figures, rows);
        List<ComparisonView.LayerChanges> sections =
                comparison.layers().stream().map(changes::layer).toList();
        return new ComparisonView(
                words.text("comparison.period", figures.date(comparison.after()), figures.date(comparison.before())),
                summary.sentences(),
                summary.notes(),
                comparison.split(),
                summary.figures(),
                rows.scores(comparison),
                sections,
                rows.goals(comparison),
                history.trend()
                        .map(trend -> TrendCharts.of(trend, names, texts))
                        .orElse(List.of()));
    }
}
