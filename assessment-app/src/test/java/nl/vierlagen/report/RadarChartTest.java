package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import org.junit.jupiter.api.Test;

class RadarChartTest {

    private final Reports reports = Reports.inDutch();

    @Test
    void placesFourLayersOnACross() {
        ReportView.Radar radar = radar(scored(50, 100), scored(0, 100), scored(100, 100), scored(25, 50))
                .orElseThrow();

        assertThat(radar.assured()).isEqualTo("260,115 260,170 260,280 232.5,170");
        assertThat(radar.possible()).isEqualTo("260,60 370,170 260,280 205,170");
        assertThat(radar.axes())
                .extracting(ReportView.Axis::anchor)
                .containsExactly("middle", "start", "middle", "end");
    }

    @Test
    void drawsTheTargetAtItsThreshold() {
        assertThat(radar(scored(50, 50), scored(50, 50), scored(50, 50), scored(50, 50))
                        .orElseThrow()
                        .target())
                .isEqualTo("260,98.5 331.5,170 260,241.5 188.5,170");
    }

    @Test
    void drawsARingForEachLevelAndTheRim() {
        List<String> rings =
                radar(scored(1, 1), scored(1, 1), scored(1, 1)).orElseThrow().rings();

        assertThat(rings).hasSize(5).doesNotHaveDuplicates();
        assertThat(rings.get(4)).startsWith("260,60 ");
    }

    @Test
    void leavesOutALayerWithoutAScore() {
        assertThat(radar(scored(1, 1), scored(1, 1), unscored(), scored(1, 1))
                        .orElseThrow()
                        .axes())
                .hasSize(3);
    }

    @Test
    void drawsNothingForFewerThanThreeLayers() {
        assertThat(radar(scored(1, 1), unscored(), scored(1, 1))).isEmpty();
    }

    private Optional<ReportView.Radar> radar(LayerResult... results) {
        List<String> ids = reports.layers().ids();
        List<AssessedLayer> layers = IntStream.range(0, results.length)
                .mapToObj(i -> new AssessedLayer(
                        named(ids.get(i), results[i]), results[i].score().map(score -> Level.ACTIVE)))
                .toList();
        return RadarChart.of(layers, reports.lexicon(), reports.figures(), "described");
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
