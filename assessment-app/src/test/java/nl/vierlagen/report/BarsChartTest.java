package nl.vierlagen.report;

import static nl.vierlagen.report.Charts.bars;
import static nl.vierlagen.report.Charts.labels;
import static nl.vierlagen.report.Charts.shapes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.layer.Score;
import nl.vierlagen.report.document.Chart;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import org.junit.jupiter.api.Test;

class BarsChartTest {

    private static final String LONG_NAME = "Een naam van een thema die niet op één regel van deze grafiek past";

    private final ChartWords words = Reports.inDutch().chartWords();

    @Test
    void drawsWhatIsPossibleBehindWhatIsCertain() {
        Chart chart = chart(entry("Beleid", 25, 75));

        // The name's baseline is at 14; the bar begins 6 lower. A score of 25 is a quarter of 360.
        assertThat(bars(chart, Ink.SURE)).containsExactly(new Shape.Bar(Ink.SURE, 0, 20, 90, 12));
        assertThat(bars(chart, Ink.MAYBE)).containsExactly(new Shape.Bar(Ink.MAYBE, 90, 20, 180, 12));
        assertThat(labels(chart)).startsWith("Beleid", "25,0 – 75,0");
    }

    @Test
    void drawsNoPossibleBarWhereNothingIsOpen() {
        Chart chart = chart(entry("Beleid", 100, 100));

        assertThat(bars(chart, Ink.SURE)).extracting(Shape.Bar::width).containsExactly(360.0);
        assertThat(bars(chart, Ink.MAYBE)).isEmpty();
    }

    @Test
    void drawsOnlyThePossibleBarWhereEverythingIsOpen() {
        Chart chart = chart(entry("Beleid", 0, 100));

        assertThat(bars(chart, Ink.SURE)).isEmpty();
        assertThat(bars(chart, Ink.MAYBE)).containsExactly(new Shape.Bar(Ink.MAYBE, 0, 20, 360, 12));
    }

    @Test
    void saysSoWhereNothingApplies() {
        Chart chart = chart(new BarsChart.Entry("Beleid", Optional.empty()));

        assertThat(shapes(chart, Shape.Bar.class)).isEmpty();
        assertThat(labels(chart)).startsWith("Beleid", "niets");
        assertThat(chart.description()).isEqualTo("Niets hiervan is van toepassing op uw organisatie.");
    }

    @Test
    void putsALongNameOnMoreLinesAboveItsBar() {
        Chart chart = chart(entry(LONG_NAME, 50, 50));

        assertThat(labels(chart)).startsWith("Een naam van een thema die niet", "op één regel van deze grafiek");
        assertThat(bars(chart, Ink.SURE).get(0).y()).isEqualTo(20 + 2 * Canvas.LINE);
    }

    @Test
    void neverDrawsABarOverTheNextName() {
        Chart chart = chart(entry("Een", 10, 20), new BarsChart.Entry("Twee", Optional.empty()), entry("Drie", 30, 40));
        List<Double> bars = bars(chart, Ink.GRID).stream().map(Shape.Bar::y).toList();
        double drie = shapes(chart, Shape.Label.class).stream()
                .filter(label -> label.text().equals("Drie"))
                .findFirst()
                .orElseThrow()
                .y();

        assertThat(bars).hasSize(2);
        assertThat(drie - Canvas.LETTERS).isGreaterThan(bars.get(0) + 12);
        assertThat(chart.height()).isGreaterThan(bars.get(1) + 12 + Canvas.SMALL);
    }

    @Test
    void namesTheHighestAndTheLowestForThoseWhoDoNotSeeIt() {
        assertThat(chart(entry("Een", 10, 90), entry("Twee", 50, 50)).description())
                .contains("‘Twee’ (50,0)")
                .contains("‘Een’ (10,0 – 90,0)");
    }

    private Chart chart(BarsChart.Entry... entries) {
        return BarsChart.of(
                Stream.of(entries).toList(),
                new BarsChart.Titles("test", "Titel", "niets"),
                words,
                new Chart.Figures(List.of(), List.of()));
    }

    private static BarsChart.Entry entry(String name, double assured, double possible) {
        return new BarsChart.Entry(name, Optional.of(new Score(assured, possible)));
    }
}
