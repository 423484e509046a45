package nl.vierlagen.report;

import static nl.vierlagen.report.Charts.labels;
import static nl.vierlagen.report.Charts.path;
import static nl.vierlagen.report.Charts.point;
import static nl.vierlagen.report.Charts.shapes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import org.junit.jupiter.api.Test;

class RoadmapChartTest {

    private static final List<RoadmapStep> TWO_STEPS = List.of(
            step("internal", Effort.LATER, 40, Level.REACTIVE), step("internal", Effort.NEXT, 70, Level.ACTIVE));

    private final ChartWords words = Reports.inDutch().chartWords();

    @Test
    void makesTreadsAsWideAsTheWorkAndAsHighAsTheScore() {
        Chart chart = charts(TWO_STEPS).get(0);

        // 284 wide for 3 + 2 units of work and a landing of 1; 170 high for a score of 100, down from 34.
        assertThat(path(chart, Ink.SURE).points())
                .containsExactly(
                        point(0, 170),
                        point(142, 170),
                        point(142, 136),
                        point(236.67, 136),
                        point(236.67, 85),
                        point(284, 85));
        assertThat(shapes(chart, Shape.Line.class))
                .filteredOn(line -> line.ink() == Ink.AIM)
                .extracting(Shape.Line::y1)
                .containsExactly(93.5);
    }

    @Test
    void writesOutWhereTheLayerStandsAndWhereItEnds() {
        Chart chart = charts(TWO_STEPS).get(0);

        assertThat(labels(chart)).startsWith("van 20,0 (passief) naar 70,0 (actief)");
        assertThat(chart.figures().rows())
                .containsExactly(
                        List.of("nu", "", "", "20,0", "passief"),
                        List.of("1", "maanden", "+5,0", "40,0", "reactief"),
                        List.of("2", "weken", "+5,0", "70,0", "actief"));
    }

    @Test
    void numbersStepsAsTheWholeRoadmapDoes() {
        List<Chart> charts = charts(List.of(
                step("internal", Effort.NOW, 30, Level.PASSIVE),
                step("website", Effort.NOW, 30, Level.PASSIVE),
                step("internal", Effort.NOW, 60, Level.REACTIVE)));

        assertThat(charts).extracting(Chart::id).containsExactly("roadmap-internal", "roadmap-website");
        assertThat(labels(charts.get(0))).contains("1", "3").doesNotContain("2");
        assertThat(labels(charts.get(1))).contains("2");
    }

    @Test
    void writesNoNumberOverAnother() {
        Chart chart = charts(IntStream.range(0, 40)
                        .mapToObj(i -> step("internal", Effort.NOW, 20 + i, Level.PASSIVE))
                        .toList())
                .get(0);
        List<Shape.Label> numbers = shapes(chart, Shape.Label.class).stream()
                .filter(label -> label.text().matches("\\d+"))
                .toList();

        assertThat(numbers).hasSizeBetween(5, 39);
        for (Shape.Label one : numbers) {
            assertThat(numbers)
                    .filteredOn(other -> other != one && Math.abs(other.y() - one.y()) < other.size())
                    .extracting(Shape.Label::x)
                    .noneMatch(x -> x <= one.x() && x > one.x() - Canvas.width(one.text(), one.size()));
        }
        assertThat(chart.figures().rows()).hasSize(41);
    }

    @Test
    void drawsNothingWhereNoStepIsLeft() {
        assertThat(charts(List.of())).isEmpty();
    }

    @Test
    void reachesTheTopAtAHundred() {
        Chart chart = charts(List.of(step("internal", Effort.NOW, 100, Level.EMBEDDED)))
                .get(0);

        assertThat(shapes(chart, Shape.Dot.class))
                .extracting(Shape.Dot::x, Shape.Dot::y)
                .containsExactly(tuple(142.0, 34.0));
    }

    private List<Chart> charts(List<RoadmapStep> steps) {
        List<AssessedLayer> layers = Stream.of("internal", "website")
                .map(id -> new AssessedLayer(
                        new LayerResult(
                                id,
                                Optional.of(new Score(20, 90)),
                                Optional.of(new LevelRange(Level.PASSIVE, Level.EMBEDDED)),
                                List.of(),
                                List.of(),
                                List.of()),
                        Optional.of(Level.ACTIVE)))
                .toList();
        return RoadmapChart.of(
                new Assessment(
                        new Client("c", "C", Optional.empty(), Optional.empty(), OptionalInt.empty()),
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        "nl",
                        Map.of(),
                        new Overall(Optional.empty(), Optional.empty(), OptionalDouble.empty(), 1),
                        layers,
                        List.of(),
                        List.of(),
                        steps),
                words);
    }

    private static RoadmapStep step(String layer, Effort effort, double score, Level level) {
        return new RoadmapStep(layer, "policy.written", effort, false, 5, score, level);
    }
}
