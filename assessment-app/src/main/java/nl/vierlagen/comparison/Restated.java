package nl.vierlagen.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Scoring;

/**
 * One layer of two audits, as recorded and under one checklist. That is the loaded one, unless both audits were made with one
 * other version: then they are compared as they were recorded, and nothing need be computed again.
 *
 * @param before as recorded; empty if the earlier audit has no such layer
 * @param after as recorded; empty if the later audit has no such layer
 * @param restatedBefore under one checklist; empty where that can't be told, as the layer is not loaded
 * @param restatedAfter likewise
 * @param under the version under which ratings were computed again; empty where that was not needed or not possible
 * @param discrepancies audits whose recorded score is not the one that their ratings give, under the very same version
 */
record Restated(
        Optional<LayerResult> before,
        Optional<LayerResult> after,
        Optional<LayerResult> restatedBefore,
        Optional<LayerResult> restatedAfter,
        Optional<String> under,
        List<Comparison.Discrepancy> discrepancies) {

    Restated {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(restatedBefore, "restatedBefore");
        Objects.requireNonNull(restatedAfter, "restatedAfter");
        Objects.requireNonNull(under, "under");
        discrepancies = List.copyOf(discrepancies);
    }

    static Restated of(String layer, Audit before, Audit after, Optional<Checklist> loaded) {
        Optional<LayerResult> earlier = before.layer(layer);
        Optional<LayerResult> later = after.layer(layer);
        Optional<String> version = before.version(layer);
        boolean sameVersion = version.isPresent() && version.equals(after.version(layer));
        boolean otherLoaded = loaded.filter(
                        checklist -> version.filter(checklist.version()::equals).isPresent())
                .isEmpty();
        if (sameVersion && otherLoaded) {
            return new Restated(earlier, later, earlier, later, Optional.empty(), List.of());
        }
        if (loaded.isEmpty()) {
            return new Restated(earlier, later, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        }
        Checklist checklist = loaded.get();
        List<Comparison.Discrepancy> discrepancies = new ArrayList<>();
        discrepancy(before, checklist).ifPresent(discrepancies::add);
        discrepancy(after, checklist).ifPresent(discrepancies::add);
        return new Restated(
                earlier,
                later,
                Optional.of(again(before, checklist)),
                Optional.of(again(after, checklist)),
                sameVersion ? Optional.empty() : Optional.of(checklist.version()),
                discrepancies);
    }

    /** What the audit's ratings give under a checklist; what it does not know is open, what the checklist does not, is left out. */
    private static LayerResult again(Audit audit, Checklist checklist) {
        Map<String, CriterionResult> recorded = new HashMap<>();
        audit.layer(checklist.id())
                .ifPresent(layer -> layer.criteria().forEach(result -> recorded.put(result.id(), result)));
        boolean sameVersion = audit.version(checklist.id())
                .filter(checklist.version()::equals)
                .isPresent();
        List<CriterionResult> criteria = new ArrayList<>();
        for (Criterion criterion : checklist.criteria()) {
            CriterionResult result = Optional.ofNullable(recorded.get(criterion.id()))
                    .orElseGet(() -> new CriterionResult(
                            criterion.id(), new Finding.Open(), Optional.empty(), Optional.empty(), List.of()));
            criteria.add(sameVersion ? result : result.with(banded(criterion, result)));
        }
        return Scoring.score(checklist, criteria);
    }

    /** A rating that followed from a figure follows from it under the new bands; any other stays what it is. */
    private static Finding banded(Criterion criterion, CriterionResult result) {
        boolean followed = result.finding() instanceof Finding.Rated rated && rated.basis() == Finding.Basis.MEASURED;
        return criterion
                .measure()
                .filter(measure -> followed)
                .flatMap(measure -> result.measurement()
                        .<Finding>map(measured ->
                                new Finding.Rated(measure.bands().rate(measured.value()), Finding.Basis.MEASURED)))
                .orElse(result.finding());
    }

    private static Optional<Comparison.Discrepancy> discrepancy(Audit audit, Checklist checklist) {
        if (!audit.version(checklist.id()).equals(Optional.of(checklist.version()))
                || audit.layer(checklist.id()).isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = audit.date();
        Optional<Score> recorded = audit.layer(checklist.id()).orElseThrow().score();
        Optional<Score> computed = again(audit, checklist).score();
        return written(recorded).equals(written(computed))
                ? Optional.empty()
                : Optional.of(new Comparison.Discrepancy(date, checklist.id(), recorded, computed));
    }

    private static Optional<String> written(Optional<Score> score) {
        return score.map(
                figures -> Rounding.oneDecimal(figures.assured()) + " " + Rounding.oneDecimal(figures.possible()));
    }
}
