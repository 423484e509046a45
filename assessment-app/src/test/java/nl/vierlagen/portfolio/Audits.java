package nl.vierlagen.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Scoring;

/** Makes assessments of two layers, {@code one} and {@code two}, for tests of what holds over many. */
final class Audits {

    private String sector = "retail";
    private Optional<Double> overall = Optional.of(50.0);
    private Optional<Double> one = Optional.of(50.0);
    private Optional<Double> two = Optional.of(50.0);
    private final List<CriterionResult> criteria = new ArrayList<>();
    private final List<RoadmapStep> roadmap = new ArrayList<>();

    static Audits audit() {
        return new Audits();
    }

    Audits sector(String text) {
        sector = text;
        return this;
    }

    /** The assured scores, as a whole and of both layers; null for none. */
    Audits scores(Double whole, Double first, Double second) {
        overall = Optional.ofNullable(whole);
        one = Optional.ofNullable(first);
        two = Optional.ofNullable(second);
        return this;
    }

    /** A criterion of the first layer. */
    Audits found(String criterion, Finding finding) {
        criteria.add(new CriterionResult(criterion, finding, Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    Audits step(RoadmapStep step) {
        roadmap.add(step);
        return this;
    }

    Assessment build() {
        return new Assessment(
                new Client("a", "A", Optional.ofNullable(sector), Optional.empty(), OptionalInt.empty()),
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                "nl",
                Map.of(),
                new Overall(score(overall), level(overall), OptionalDouble.empty(), 1),
                List.of(layer("one", one, criteria), layer("two", two, List.of())),
                List.of(),
                List.of(),
                roadmap);
    }

    private static AssessedLayer layer(String id, Optional<Double> score, List<CriterionResult> criteria) {
        return new AssessedLayer(
                new LayerResult(id, score(score), level(score), List.of(), List.of(), criteria), Optional.empty());
    }

    private static Optional<Score> score(Optional<Double> figure) {
        return figure.map(assured -> new Score(assured, 100));
    }

    private static Optional<LevelRange> level(Optional<Double> figure) {
        return figure.map(assured -> new LevelRange(Scoring.level(assured), Scoring.level(100)));
    }
}
