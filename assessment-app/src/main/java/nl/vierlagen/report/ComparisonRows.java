package nl.vierlagen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.comparison.Change;
import nl.vierlagen.comparison.Comparison;
import nl.vierlagen.comparison.Comparison.LayerChange;
import nl.vierlagen.comparison.ScoreChange;

/** Writes scores before and after as rows of a table. */
final class ComparisonRows {

    private final ReportWords words;
    private final ComparisonNames names;
    private final Figures figures;

    ComparisonRows(ReportWords words, ComparisonNames names, Figures figures) {
        this.words = words;
        this.names = names;
        this.figures = figures;
    }

    List<ComparisonView.Row> scores(Comparison comparison) {
        Comparison.OverallChange overall = comparison.overall();
        List<ComparisonView.Row> rows = new ArrayList<>(rows(
                new ComparisonView.Name(words.text("comparison.overall"), false),
                overall.score(),
                names.levels(overall.level().before(), overall.level().after())));
        for (LayerChange layer : comparison.layers()) {
            rows.addAll(rows(
                    names.layer(layer.id()),
                    layer.score(),
                    names.levels(layer.level().before(), layer.level().after())));
        }
        return rows;
    }

    List<ComparisonView.Row> themes(LayerChange layer) {
        List<ComparisonView.Row> rows = new ArrayList<>(
                rows(new ComparisonView.Name(words.text("comparison.layerTotal"), false), layer.score(), ""));
        layer.themes().forEach(theme -> rows.addAll(rows(names.theme(layer.id(), theme.id()), theme.score(), "")));
        return rows;
    }

    List<ComparisonView.Row> goals(Comparison comparison) {
        return comparison.goals().stream()
                .flatMap(goal ->
                        rows(
                                new ComparisonView.Name(
                                        words.text("goal." + goal.goal().id()), false),
                                goal.coverage(),
                                "")
                                .stream())
                .toList();
    }

    /** A difference with its sign; nothing where there is none to tell. */
    String signed(Optional<BigDecimal> difference) {
        return difference.map(this::signed).orElse("");
    }

    private String signed(BigDecimal difference) {
        String size = figures.score(difference.abs().doubleValue());
        return switch (difference.signum()) {
            case 1 -> words.text("figure.gain", size);
            case -1 -> words.text("comparison.loss", size);
            default -> size;
        };
    }

    private List<ComparisonView.Row> rows(ComparisonView.Name name, ScoreChange score, String level) {
        if (score.assured().equals(score.possible())) {
            return List.of(row(name, "", true, score.assured(), level));
        }
        return List.of(
                row(name, words.text("page.assured"), true, score.assured(), level),
                row(name, words.text("page.possible"), false, score.possible(), ""));
    }

    private ComparisonView.Row row(
            ComparisonView.Name name, String certainty, boolean first, Change change, String level) {
        return new ComparisonView.Row(
                name.text(),
                name.code(),
                certainty,
                first,
                written(change.before()),
                written(change.after()),
                signed(change.difference()),
                signed(change.parts().map(Change.Parts::client)),
                signed(change.parts().map(Change.Parts::questions)),
                level);
    }

    private String written(Optional<BigDecimal> figure) {
        return figure.map(known -> figures.score(known.doubleValue())).orElseGet(() -> words.text("figure.none"));
    }
}
