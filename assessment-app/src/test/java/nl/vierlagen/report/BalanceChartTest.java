package nl.vierlagen.report;

import static nl.vierlagen.report.Charts.labels;
import static nl.vierlagen.report.Charts.shapes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

class BalanceChartTest {

    private final ChartWords words = Reports.inDutch().chartWords();

    @Test
    void putsADotForEachLayerOnOneScale() {
        Chart chart = chart(OptionalDouble.of(70), scored("internal", 20), scored("reputation", 50));

        // The scale runs from 5 to 355, so that a dot stays whole at both ends.
        assertThat(shapes(chart, Shape.Dot.class)).extracting(Shape.Dot::x).containsExactly(75.0, 180.0);
        assertThat(labels(chart)).contains("Interne organisatie", "20,0", "Reputatie", "50,0");
    }

    @Test
    void marksTheSpreadBetweenTheLowestAndTheHighest() {
        Chart chart = chart(OptionalDouble.of(70), scored("internal", 20), scored("reputation", 50));

        assertThat(shapes(chart, Shape.Line.class))
                .filteredOn(line -> line.ink() == Ink.TEXT && line.y1() == line.y2())
                .extracting(Shape.Line::x1, Shape.Line::x2)
                .containsExactly(tuple(75.0, 180.0));
        assertThat(labels(chart)).contains("verschil 30,0: balans 70,0");
        assertThat(chart.figures().rows())
                .containsExactly(List.of("Interne organisatie", "20,0"), List.of("Reputatie", "50,0"));
    }

    @Test
    void keepsDotsOfNothingAndOfEverythingInside() {
        Chart chart = chart(OptionalDouble.of(0), scored("internal", 0), scored("reputation", 100));

        assertThat(shapes(chart, Shape.Dot.class)).extracting(Shape.Dot::x).containsExactly(5.0, 355.0);
    }

    @Test
    void drawsASingleLayerWithoutASpread() {
        assertThat(labels(chart(OptionalDouble.of(100), scored("internal", 40))))
                .contains("verschil 0,0: balans 100,0");
    }

    @Test
    void leavesOutALayerWithoutAScore() {
        AssessedLayer nothing = new AssessedLayer(
                new LayerResult("website", Optional.empty(), Optional.empty(), List.of(), List.of(), List.of()),
                Optional.empty());

        assertThat(shapes(chart(OptionalDouble.of(100), nothing, scored("internal", 40)), Shape.Dot.class))
                .hasSize(1);
    }

    @Test
    void drawsNothingWithoutABalance() {
        assertThat(BalanceChart.of(List.of(), OptionalDouble.empty(), words)).isEmpty();
    }

    private Chart chart(OptionalDouble balance, AssessedLayer... layers) {
        return BalanceChart.of(Stream.of(layers).toList(), balance, words).orElseThrow();
    }

    private static AssessedLayer scored(String id, double assured) {
        return new AssessedLayer(
                new LayerResult(
                        id,
                        Optional.of(new Score(assured, 100)),
                        Optional.of(new LevelRange(Level.ABSENT, Level.EMBEDDED)),
                        List.of(),
                        List.of(),
                        List.of()),
                Optional.of(Level.ACTIVE));
    }
}
