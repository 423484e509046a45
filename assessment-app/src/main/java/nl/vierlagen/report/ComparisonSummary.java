package nl.vierlagen.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.comparison.Change;
import nl.vierlagen.comparison.Comparison;
import nl.vierlagen.comparison.Comparison.Discrepancy;
import nl.vierlagen.comparison.Comparison.LayerChange;
import nl.vierlagen.comparison.CriterionChange.Kind;
import nl.vierlagen.layer.Score;

/** Writes what a director reads first of a comparison. It tells assured figures: what is certain. */
final class ComparisonSummary {

    private final Comparison comparison;
    private final ReportWords words;
    private final ComparisonNames names;
    private final Figures figures;
    private final ComparisonRows rows;

    ComparisonSummary(Comparison comparison, ReportWords words, ComparisonNames names, Figures figures) {
        this.comparison = comparison;
        this.words = words;
        this.names = names;
        this.figures = figures;
        this.rows = new ComparisonRows(words, names, figures);
    }

    List<String> sentences() {
        return List.of(overall(), layers(), counts());
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (comparison.split()) {
            notes.add(words.text("comparison.split"));
        }
        for (Discrepancy found : comparison.discrepancies()) {
            notes.add(words.text(
                    "comparison.discrepancy",
                    figures.date(found.date()),
                    names.layer(found.layer()).text(),
                    written(found.recorded()),
                    written(found.computed())));
        }
        return notes;
    }

    List<ComparisonView.Figure> figures() {
        Comparison.OverallChange overall = comparison.overall();
        return List.of(
                new ComparisonView.Figure(
                        words.text("summary.levelLabel"),
                        names.level(overall.level().after()),
                        words.text("comparison.was", names.level(overall.level().before()))),
                figure("summary.scoreLabel", overall.score().assured()),
                figure("summary.balanceLabel", overall.balance()),
                new ComparisonView.Figure(
                        words.text("summary.completenessLabel"),
                        percent(overall.completeness().after()),
                        words.text(
                                "comparison.was", percent(overall.completeness().before()))));
    }

    private ComparisonView.Figure figure(String label, Change change) {
        String was = change.difference()
                .map(difference -> words.text(
                        "comparison.wasWith", written(change.before()), rows.signed(Optional.of(difference))))
                .orElseGet(() -> words.text("comparison.was", written(change.before())));
        return new ComparisonView.Figure(words.text(label), written(change.after()), was);
    }

    private String overall() {
        Change change = comparison.overall().score().assured();
        if (change.difference().isEmpty()) {
            return words.text("comparison.incomparable");
        }
        boolean certain = change.equals(comparison.overall().score().possible());
        String score = words.text(certain ? "comparison.score" : "comparison.assuredScore");
        String from = written(change.before());
        String to = written(change.after());
        String difference = rows.signed(change.difference());
        List<String> texts = new ArrayList<>();
        texts.add(
                switch (change.difference().orElseThrow().signum()) {
                    case 1 -> words.text("comparison.rose", score, from, to, difference);
                    case -1 -> words.text("comparison.fell", score, from, to, difference);
                    default -> words.text("comparison.same", score, to);
                });
        if (comparison.split()) {
            change.parts()
                    .ifPresent(parts -> texts.add(words.text(
                            "comparison.parts",
                            rows.signed(Optional.of(parts.client())),
                            rows.signed(Optional.of(parts.questions())))));
        }
        String before = names.level(comparison.overall().level().before());
        String after = names.level(comparison.overall().level().after());
        texts.add(
                before.equals(after)
                        ? words.text("comparison.levelSame", after)
                        : words.text("comparison.levelChanged", before, after));
        return String.join(" ", texts);
    }

    private String layers() {
        Comparator<LayerChange> bySize = Comparator.comparing(ComparisonSummary::size);
        Optional<LayerChange> best = comparison.layers().stream()
                .filter(layer -> size(layer).signum() > 0)
                .max(bySize);
        Optional<LayerChange> worst = comparison.layers().stream()
                .filter(layer -> size(layer).signum() < 0)
                .min(bySize);
        return best.map(layer -> told("comparison.ahead", layer)).orElseGet(() -> words.text("comparison.noneAhead"))
                + " "
                + worst.map(layer -> told("comparison.behind", layer))
                        .orElseGet(() -> words.text("comparison.noneBehind"));
    }

    private String told(String key, LayerChange layer) {
        return words.text(key, names.layer(layer.id()).text(), rows.signed(Optional.of(size(layer))));
    }

    /** By what the client changed, as far as that can be told: a layer is not ahead because its questions became easier. */
    private static BigDecimal size(LayerChange layer) {
        Change change = layer.score().assured();
        return change.parts().map(Change.Parts::client).or(change::difference).orElse(BigDecimal.ZERO);
    }

    private String counts() {
        int rose = count(Kind.ROSE);
        int fell = count(Kind.FELL);
        int answered = count(Kind.ANSWERED);
        int reopened = count(Kind.REOPENED);
        if (rose + fell + answered + reopened == 0) {
            return words.text("comparison.nothing");
        }
        String counts = words.text("comparison.counts", rose, fell, answered);
        return reopened == 0 ? counts : counts + " " + words.text("comparison.reopenedCount", reopened);
    }

    private int count(Kind kind) {
        return comparison.layers().stream()
                .mapToInt(layer -> layer.criteria(kind).size())
                .sum();
    }

    private String percent(Optional<BigDecimal> share) {
        return share.map(known -> figures.percent(known.doubleValue())).orElseGet(() -> words.text("figure.none"));
    }

    private String written(Optional<?> figure) {
        return figure.map(known -> known instanceof Score score
                        ? figures.score(score)
                        : figures.score(((BigDecimal) known).doubleValue()))
                .orElseGet(() -> words.text("figure.none"));
    }
}
