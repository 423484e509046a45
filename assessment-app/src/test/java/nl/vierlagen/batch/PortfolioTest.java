package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.intake.ShopLayer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Score;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.brand.Brand;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Portfolio portfolio = portfolio(ShopLayer.alone());

    @Test
    void listsFiguresRoundedAsInTheResults() {
        PortfolioRow row = row(
                new Client("a", "A bv", Optional.of("retail"), Optional.of("NL"), OptionalInt.of(25)),
                Optional.of(new Score(62.25 - 1e-12, 70)),
                Optional.of(new LevelRange(Level.REACTIVE, Level.ACTIVE)));

        assertThat(portfolio.table(List.of(row))).isEqualTo("""
                client.id,client.name,client.sector,client.country,client.employees,date,\
                overall.score.assured,overall.score.possible,overall.level.assured,overall.level.possible,\
                overall.balance,overall.completeness,\
                shop.score.assured,shop.score.possible,shop.level.assured,shop.level.possible
                a,A bv,retail,NL,25,2026-11-01,62.3,70.0,reactive,active,100.0,0.67,62.3,70.0,reactive,active
                """);
    }

    @Test
    void leavesCellsEmptyWhereThereIsNothing() {
        PortfolioRow row = row(named("A"), Optional.empty(), Optional.empty());

        assertThat(portfolio.table(List.of(row)).lines().toList())
                .hasSize(2)
                .last()
                .isEqualTo("a,A,,,,2026-11-01,,,,,,0.67,,,,");
    }

    @Test
    void hasItsHeadingWithoutAnyClient() {
        assertThat(portfolio.table(List.of()))
                .startsWith("client.id,client.name,")
                .endsWith("shop.level.possible\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+31 20 123", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void givesASpreadsheetNoFormula(String text) throws IOException {
        Client client = new Client("a", text, Optional.of(text), Optional.empty(), OptionalInt.empty());

        assertThat(cells(portfolio.table(List.of(row(client)))).subList(1, 3)).containsExactly("'" + text, "'" + text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Café \"t Hoekje\" & Zn <b>",
                "a, b; c",
                "two\nlines",
                "two\r\nlines",
                "🥐 Bakkerij",
                "مخبز",
                "1=1",
                "A-B"
            })
    void keepsANameAsItIs(String name) throws IOException {
        assertThat(cells(portfolio.table(List.of(row(named(name))))).get(1)).isEqualTo(name);
    }

    @Test
    void writesThePageWithItsLinksAndTheFailures(@TempDir Path folder) throws IOException {
        List<Outcome> outcomes = List.of(
                new Outcome.Reported(row(named("A & <b>")), List.of()),
                new Outcome.Failed(Place.startOf("f"), "bad", List.of("f:1:1: found <i>; allowed: less")));

        try (Portfolio.Writing writing = portfolio.open(
                OutputFolder.open(folder), new Statistics(), new Edition("en", Brand.PLAIN), OutputFormat.JSON)) {
            for (Outcome outcome : outcomes) {
                writing.add(outcome);
            }
            writing.finish();
        }

        assertThat(folder.resolve("portfolio.csv"))
                .content()
                .contains("\na,A & <b>,")
                .doesNotContain("bad");
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("<a href=\"a.json\">A &amp; &lt;b&gt;</a>")
                .contains("bad")
                .contains("<li>f:1:1: found &lt;i&gt;; allowed: less</li>");
    }

    private static Portfolio portfolio(Layers layers) {
        return new Portfolio(
                layers,
                new IndexViewBuilder(layers, new ReportLanguages(layers, ModelReader.read())),
                new HtmlRenderer());
    }

    private static List<String> cells(String table) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(table), CSVFormat.RFC4180)) {
            return parser.getRecords().get(1).toList();
        }
    }

    private static Client named(String name) {
        return new Client("a", name, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    private static PortfolioRow row(Client client) {
        return row(client, Optional.of(new Score(10, 20)), Optional.of(new LevelRange(Level.ABSENT, Level.PASSIVE)));
    }

    private static PortfolioRow row(Client client, Optional<Score> score, Optional<LevelRange> level) {
        OptionalDouble balance = score.isPresent() ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new PortfolioRow(
                client,
                DAY,
                new Overall(score, level, balance, 2 / 3.0),
                List.of(new PortfolioRow.LayerFigures("shop", score, level)));
    }
}
