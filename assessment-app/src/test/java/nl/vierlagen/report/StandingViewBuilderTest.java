package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierlagen.portfolio.Quartiles;
import nl.vierlagen.portfolio.Standing;
import nl.vierlagen.report.document.Ink;
import nl.vierlagen.report.document.Shape;
import nl.vierlagen.report.template.TemplateEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingViewBuilderTest {

    private final Reports reports = Reports.in("en");

    @ParameterizedTest(name = "50.2 among {0}, {1} and {2} {3}")
    @CsvSource({
        "50.3, 60, 70, is in the lowest quarter of the sector",
        "50.2, 60, 70, is in the middle half of the sector, below the middle score of 60.0",
        "40, 50.24, 70, is exactly the middle score",
        "40, 50.1, 50.2, is in the middle half of the sector, above the middle score of 50.1",
        "40, 50, 50.1, is in the highest quarter of the sector"
    })
    void placesAScoreAsItIsWritten(double lower, double median, double upper, String said) throws IOException {
        Standing standing = new Standing("retail", 5, new Quartiles(5, lower, median, upper), new TreeMap<>(Map.of()));

        StandingView view = bakery(standing).standing().orElseThrow();

        assertThat(view.sentences()).hasSize(1).first().asString().contains("score of 50.2 " + said.split(",")[0]);
        assertThat(Charts.shapes(view.chart(), Shape.Dot.class))
                .extracting(Shape.Dot::ink)
                .containsExactly(Ink.SURE);
        assertThat(view.chart().figures().rows()).hasSize(1);
    }

    @Test
    void tellsOfALayerThatFewerHaveAScoreIn() throws IOException {
        assertThat(bakery(sector()).standing().orElseThrow().sentences())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("These are 5 organisations; the others have no score here.");
    }

    @Test
    void isNotThereForAClientWithoutAnyScore() {
        String nothing = "client: { id: a, name: A, sector: retail }\ndate: 2026-11-01\nlayers: {}\n";

        assertThat(reports.view(nothing).standing()).isEmpty();
        assertThat(reports.page(nothing)).doesNotContain("id=\"standing\"");
    }

    @Test
    void isShownAlikeByStencils() throws IOException {
        TemplateEngine engine = TemplateEngine.builtIn();
        ReportView view = bakery(sector());
        for (int i = 0; i < 60; i++) {
            assertThat(new String(engine.page("report.ftlh", view), StandardCharsets.UTF_8))
                    .contains("id=\"standing\"")
                    .isEqualTo(engine.render("report.ftlh", view));
        }
    }

    private static Standing sector() {
        return new Standing(
                "retail",
                6,
                new Quartiles(6, 20, 30, 40),
                new TreeMap<>(Map.of("internal", new Quartiles(5, 20, 30, 40))));
    }

    private ReportView bakery(Standing standing) throws IOException {
        return reports.view(
                Files.readString(Path.of("..", "examples", "clients", "bakkerij-janssen.yaml")), Optional.of(standing));
    }
}
