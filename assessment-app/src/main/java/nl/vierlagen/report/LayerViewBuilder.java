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

    private final ReportWords words;
    private final Lexicon lexicon;
    private final Figures figures;

    LayerViewBuilder(ReportWords words, Lexicon lexicon, Figures figures) {
        this.words = words;
        this.lexicon = lexicon;
        this.figures = figures;
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
                themes);
    }

    private ReportView.CriterionView criterion(String layer, Criterion criterion, CriterionResult result) {
        CriterionWords texts = lexicon.criterion(layer, criterion.id());
        boolean mended = !result.isApplicable()
                || result.rating().filter(rating -> rating == Rating.FULLY).isPresent();
        String rating = result.ratingId().orElse("open");
        return new ReportView.CriterionView(
                layer + "." + criterion.id(),
                texts.statement(),
                rating,
                words.text("rating." + rating),
                criterion.requiredFor().map(level -> words.text("criterion.gate", lexicon.level(level))),
                meaning(texts, result),
                words.text("basis." + result.finding().basis().id()),
                result.measurement()
                        .flatMap(measured -> criterion.measure().map(measure -> measured(measured, measure))),
                result.note(),
                result.evidence().stream().map(LayerViewBuilder::evidence).toList(),
                mended ? Optional.empty() : Optional.of(texts.action()),
                texts.owner(),
                words.text("effort." + criterion.effort().id()),
                String.join(" · ", criterion.sources()));
    }

    private String measured(Measurement measured, Criterion.Measured measure) {
        return words.text(
                "criterion.measured",
                figures.measured(measured.value(), measure),
                words.text("rating." + measured.rating().id()));
    }

    private String meaning(CriterionWords texts, CriterionResult result) {
        return result.rating()
                .map(rating -> texts.ratings().get(rating))
                .orElseGet(() -> result.isOpen()
                        ? words.text("criterion.wanted", texts.ratings().get(Rating.FULLY))
                        : words.text("criterion.leftOut"));
    }

    private static ReportView.Evidence evidence(String text) {
        boolean address = text.startsWith("https://") || text.startsWith("http://");
        return new ReportView.Evidence(text, address ? Optional.of(text) : Optional.empty());
    }
}
