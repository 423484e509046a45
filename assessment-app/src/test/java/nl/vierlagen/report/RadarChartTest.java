package nl.vierlagen.report;

import static nl.vierlagen.report.Charts.area;
import static nl.vierlagen.report.Charts.path;
import static nl.vierlagen.report.Charts.point;
import static nl.vierlagen.report.Charts.shapes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import org.junit.jupiter.api.Test;

class RadarChartTest {

    private final Reports reports = Reports.inDutch();

    @Test
    void placesFourLayersInTheCorners() {
        Chart chart = radar(Map.of(), scored(50, 100), scored(0, 100), scored(100, 100), scored(25, 50))
                .orElseThrow();

        // The rim is 130 from the middle; in a corner that is 91.92 across and down. Above the middle stand three lines
        // of
        // 18 and a gap of 10, below it two or three.
        assertThat(area(chart, Ink.SURE))
                .containsExactly(
                        point(134.04, 109.96), point(180, 155.92), point(271.92, 247.85), point(157.02, 178.9));
        assertThat(area(chart, Ink.MAYBE))
                .containsExactly(point(88.08, 64), point(271.92, 64), point(271.92, 247.85), point(134.04, 201.89));
    }

    @Test
    void drawsTheTargetAtItsThreshold() {
        Chart chart = radar(Map.of(), scored(50, 50), scored(50, 50), scored(50, 50), scored(50, 50))
                .orElseThrow();

        assertThat(path(chart, Ink.AIM).points()).startsWith(point(120.25, 96.17));
        assertThat(chart.figures().rows().get(0))
                .containsExactly("Interne organisatie", "50,0", "50,0", "actief, vanaf 65");
    }

    @Test
    void drawsARingForEachLevelAndTheRim() {
        assertThat(shapes(
                        radar(Map.of(), scored(1, 1), scored(1, 1), scored(1, 1))
                                .orElseThrow(),
                        Shape.Path.class))
                .filteredOn(path -> path.ink() == Ink.GRID)
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    void putsAFirstLayerOfThreeOnTop() {
        Chart chart =
                radar(Map.of(), scored(100, 100), scored(0, 0), scored(0, 0)).orElseThrow();

        assertThat(area(chart, Ink.SURE).get(0)).isEqualTo(point(180, 46));
    }

    @Test
    void keepsEveryLabelOfFiveLayersInsideTheChart() {
        Chart chart = RadarChart.of(
                        Stream.of("internal", "website", "networks", "reputation", "internal")
                                .map(id -> new AssessedLayer(named(id, scored(0, 100)), Optional.of(Level.ACTIVE)))
                                .toList(),
                        reports.chartWords(),
                        Map.of())
                .orElseThrow();

        assertThat(shapes(chart, Shape.Label.class)).hasSizeGreaterThan(10).allSatisfy(label -> {
            double half = Canvas.width(label.text(), label.size()) / 2;
            assertThat(label.x() - half).isGreaterThanOrEqualTo(0);
            assertThat(label.x() + half).isLessThanOrEqualTo(Canvas.WIDTH);
            assertThat(label.y()).isBetween(10.0, chart.height());
        });
    }

    @Test
    void drawsAnEarlierAuditWithItsFigures() {
        Map<String, Double> before = Map.of("internal", 100.0, "website", 0.0, "networks", 0.0, "reputation", 50.0);
        Chart chart = radar(before, scored(1, 1), scored(1, 1), scored(1, 1), scored(1, 1))
                .orElseThrow();

        assertThat(path(chart, Ink.BEFORE).points()).startsWith(point(88.08, 64));
        assertThat(chart.legend()).extracting(Chart.LegendEntry::text).contains("vorige audit");
        assertThat(chart.figures().rows().get(3)).endsWith("50,0");
    }

    @Test
    void drawsOnlyDotsOfAnEarlierAuditThatLackedALayer() {
        Chart chart = radar(Map.of("website", 40.0), scored(1, 1), scored(1, 1), scored(1, 1))
                .orElseThrow();

        assertThat(shapes(chart, Shape.Path.class)).noneMatch(path -> path.ink() == Ink.BEFORE);
        assertThat(shapes(chart, Shape.Dot.class))
                .filteredOn(dot -> dot.ink() == Ink.BEFORE)
                .hasSize(1);
        assertThat(chart.figures().rows().get(0)).endsWith("geen");
    }

    @Test
    void leavesOutALayerWithoutAScore() {
        assertThat(radar(Map.of(), scored(1, 1), scored(1, 1), unscored(), scored(1, 1))
                        .orElseThrow()
                        .figures()
                        .rows())
                .hasSize(3);
    }

    @Test
    void drawsNothingForFewerThanThreeLayers() {
        assertThat(radar(Map.of(), scored(1, 1), unscored(), scored(1, 1))).isEmpty();
    }

    private Optional<Chart> radar(Map<String, Double> before, LayerResult... results) {
        List<String> ids = reports.layers().ids();
        List<AssessedLayer> layers = IntStream.range(0, results.length)
                .mapToObj(i -> new AssessedLayer(
                        named(ids.get(i), results[i]), results[i].score().map(score -> Level.ACTIVE)))
                .toList();
        return RadarChart.of(layers, reports.chartWords(), before);
    }

    private static LayerResult scored(double assured, double possible) {
        return new LayerResult(
                "",
                Optional.of(new Score(assured, possible)),
                Optional.of(new LevelRange(Level.ABSENT, Level.EMBEDDED)),
                List.of(),
                List.of(),
                List.of());
    }

    private static LayerResult unscored() {
        return new LayerResult("", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static LayerResult named(String id, LayerResult result) {
        return new LayerResult(id, result.score(), result.level(), List.of(), List.of(), List.of());
    }
}
