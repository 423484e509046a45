package nl.vierlagen.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.comparison.Comparison.LayerChange;
import nl.vierlagen.comparison.CriterionChange;
import nl.vierlagen.comparison.CriterionChange.Kind;
import nl.vierlagen.layer.CriterionResult;

/** Writes what changed in each layer, down to its criteria. */
final class ComparisonLayers {

    /** What is shown, in that order. */
    private static final List<Kind> SHOWN = List.of(
            Kind.ROSE,
            Kind.FELL,
            Kind.ANSWERED,
            Kind.REOPENED,
            Kind.BROUGHT_IN,
            Kind.LEFT_OUT,
            Kind.RERATED,
            Kind.NEW,
            Kind.GONE);

    private final ReportWords words;
    private final ComparisonNames names;
    private final Figures figures;
    private final ComparisonRows rows;

    ComparisonLayers(ReportWords words, ComparisonNames names, Figures figures, ComparisonRows rows) {
        this.words = words;
        this.names = names;
        this.figures = figures;
        this.rows = rows;
    }

    ComparisonView.LayerChanges layer(LayerChange layer) {
        ComparisonView.Name name = names.layer(layer.id());
        List<ComparisonView.Gates> gates = Stream.of(
                        gates("comparison.gatesMet", layer, layer.gatesMet()),
                        gates("comparison.gatesUnmet", layer, layer.gatesUnmet()))
                .flatMap(Optional::stream)
                .toList();
        List<ComparisonView.Group> groups = SHOWN.stream()
                .map(kind -> group(layer, kind))
                .filter(group -> !group.items().isEmpty())
                .toList();
        List<ComparisonView.Row> themes = rows.themes(layer);
        return new ComparisonView.LayerChanges(
                layer.id(),
                name.text(),
                name.code(),
                rows.signed(layer.score().assured().difference()),
                lines(layer, groups, themes),
                themes,
                gates,
                groups);
    }

    private List<String> lines(LayerChange layer, List<ComparisonView.Group> groups, List<ComparisonView.Row> themes) {
        List<String> lines = new ArrayList<>();
        if (layer.versionBefore().isEmpty()) {
            lines.add(words.text("comparison.layerNew"));
        } else if (layer.versionAfter().isEmpty()) {
            lines.add(words.text("comparison.layerGone"));
        } else if (!layer.versionBefore().equals(layer.versionAfter())) {
            lines.add(version(layer));
        }
        if (groups.isEmpty()) {
            lines.add(words.text("comparison.noChange"));
        }
        boolean codes = themes.stream().anyMatch(ComparisonView.Row::code)
                || groups.stream()
                        .flatMap(group -> group.items().stream())
                        .anyMatch(item -> item.name().code());
        if (codes) {
            lines.add(words.text("comparison.code"));
        }
        return lines;
    }

    private String version(LayerChange layer) {
        String from = layer.versionBefore().orElseThrow();
        String to = layer.versionAfter().orElseThrow();
        if (layer.under().isEmpty()) {
            return words.text("comparison.notSplit", from, to);
        }
        return layer.under().equals(layer.versionAfter())
                ? words.text("comparison.version", from, to)
                : words.text("comparison.versionUnder", from, to, layer.under().get());
    }

    private Optional<ComparisonView.Gates> gates(String title, LayerChange layer, List<String> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComparisonView.Gates(
                        words.text(title),
                        ids.stream().map(id -> names.criterion(layer.id(), id)).toList()));
    }

    private ComparisonView.Group group(LayerChange layer, Kind kind) {
        List<ComparisonView.Item> items = layer.criteria(kind).stream()
                .map(change -> item(layer.id(), change))
                .toList();
        String title = words.text("comparison.kind." + kind.id());
        return new ComparisonView.Group(kind.id(), words.text("comparison.counted", title, items.size()), items);
    }

    private ComparisonView.Item item(String layer, CriterionChange change) {
        List<String> details = new ArrayList<>();
        change.restated()
                .ifPresent(
                        rating -> details.add(words.text("comparison.restated", words.text("rating." + rating.id()))));
        measured(layer, change).ifPresent(details::add);
        return new ComparisonView.Item(
                names.criterion(layer, change.id()),
                change.before().map(this::rated),
                change.after().map(this::rated),
                details);
    }

    private Optional<String> measured(String layer, CriterionChange change) {
        return names.loaded(layer, change.id())
                .flatMap(criterion -> criterion.measure())
                .flatMap(measure -> change.before()
                        .flatMap(CriterionResult::measurement)
                        .flatMap(from -> change.after()
                                .flatMap(CriterionResult::measurement)
                                .map(to -> words.text(
                                        "comparison.measured",
                                        figures.measured(from.value(), measure),
                                        figures.measured(to.value(), measure)))));
    }

    private ComparisonView.Rated rated(CriterionResult result) {
        String rating = result.ratingId().orElse("open");
        return new ComparisonView.Rated(rating, words.text("rating." + rating));
    }
}
