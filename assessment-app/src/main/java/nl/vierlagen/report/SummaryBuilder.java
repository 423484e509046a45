package nl.vierlagen.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.LevelRange;

/** Writes what a director reads first: where the organisation stands, what worries most, and what to do first. */
final class SummaryBuilder {

    private final Assessment assessment;
    private final Model model;
    private final ChartWords texts;
    private final ReportWords words;
    private final Lexicon lexicon;
    private final Figures figures;

    SummaryBuilder(Assessment assessment, Model model, ChartWords texts) {
        this.assessment = assessment;
        this.model = model;
        this.texts = texts;
        this.words = texts.words();
        this.lexicon = texts.lexicon();
        this.figures = texts.figures();
    }

    /**
     * The summary.
     *
     * @param before assured scores of an earlier audit, by layer; empty if there is none
     */
    ReportView.Summary summary(Map<String, Double> before) {
        var overall = assessment.overall();
        OptionalDouble balance = overall.balance();
        return new ReportView.Summary(
                lexicon.level(overall.level()),
                overall.level().map(this::hint).orElse(""),
                overall.score().map(figures::view).orElseGet(this::none),
                balance.isPresent() ? figures.score(balance.getAsDouble()) : words.text("figure.none"),
                figures.percent(overall.completeness()),
                List.of(standing(), worry(), firstStep()),
                RadarChart.of(assessment.layers(), texts, before));
    }

    private String hint(LevelRange level) {
        return level.isCertain() ? words.text("levelMeaning." + level.assured().id()) : words.text("summary.levelOpen");
    }

    private ReportView.ScoreView none() {
        return new ReportView.ScoreView(words.text("figure.none"), new ReportView.Bar("0", "0"));
    }

    private String standing() {
        List<LayerResult> scored = scored();
        if (scored.isEmpty()) {
            return words.text("summary.nothing");
        }
        if (scored.stream().allMatch(layer -> layer.rated() == 0)) {
            return words.text("summary.unknown");
        }
        LayerResult strongest = scored.stream()
                .max(Comparator.comparing(SummaryBuilder::assured))
                .orElseThrow();
        LayerResult weakest = scored.stream()
                .min(Comparator.comparing(SummaryBuilder::assured))
                .orElseThrow();
        String high = figures.score(strongest.score().orElseThrow());
        String low = figures.score(weakest.score().orElseThrow());
        if (scored.stream()
                        .map(layer -> figures.score(layer.score().orElseThrow()))
                        .distinct()
                        .count()
                == 1) {
            return words.text("summary.level", high);
        }
        return assured(strongest) == assured(weakest)
                ? words.text("summary.undecided", figures.score(assured(weakest)))
                : words.text("summary.standing", lexicon.layer(strongest.id()), high, lexicon.layer(weakest.id()), low);
    }

    /** An insight across layers says most; then the gate that holds a layer back; then what nobody answered yet. */
    private String worry() {
        if (!assessment.insights().isEmpty()) {
            var insight = model.insight(assessment.insights().get(0));
            return insight.words().get(words.locale().getLanguage()).text();
        }
        Optional<LayerResult> held = assessment.layers().stream()
                .map(AssessedLayer::result)
                .filter(layer -> !layer.heldBackBy().isEmpty())
                .findFirst();
        if (held.isPresent()) {
            LayerResult layer = held.get();
            String statement =
                    lexicon.criterion(layer.id(), layer.heldBackBy().get(0)).statement();
            return words.text(
                    "summary.held",
                    lexicon.layer(layer.id()),
                    lexicon.level(layer.level().orElseThrow().assured()),
                    statement);
        }
        int open = assessment.layers().stream()
                .mapToInt(layer -> layer.result().applicable() - layer.result().rated())
                .sum();
        return open > 0 ? words.text("summary.open", open) : words.text("summary.calm");
    }

    private String firstStep() {
        if (assessment.roadmap().isEmpty()) {
            return words.text("summary.arrived");
        }
        RoadmapStep first = assessment.roadmap().get(0);
        return words.text(
                "summary.first",
                lexicon.criterion(first.layer(), first.criterion()).action(),
                lexicon.layer(first.layer()),
                figures.score(first.gain()));
    }

    private List<LayerResult> scored() {
        return assessment.layers().stream()
                .map(AssessedLayer::result)
                .filter(layer -> layer.score().isPresent())
                .toList();
    }

    private static double assured(LayerResult layer) {
        return layer.score().orElseThrow().assured();
    }
}
