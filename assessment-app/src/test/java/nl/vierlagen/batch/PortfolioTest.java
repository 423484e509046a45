package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.intake.ShopLayer;
import nl.vierlagen.layer.CriterionResult;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.portfolio.SectorTallies;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PortfolioTest {

    @TempDir
    private Path folder;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final Portfolio portfolio = portfolio(ShopLayer.alone());

    @Test
    void listsFiguresRoundedAsInTheResults() throws IOException {
        PortfolioRow row = row(
                new Client("a", "A bv", Optional.of("retail"), Optional.of("NL"), OptionalInt.of(25)),
                Optional.of(new Score(62.25 - 1e-12, 70)),
                Optional.of(new LevelRange(Level.REACTIVE, Level.ACTIVE)));

        assertThat(table(List.of(row))).isEqualTo("""
                client.id,client.name,client.sector,client.country,client.employees,date,\
                overall.score.assured,overall.score.possible,overall.level.assured,overall.level.possible,\
                overall.balance,overall.completeness,\
                shop.score.assured,shop.score.possible,shop.level.assured,shop.level.possible
                a,A bv,retail,NL,25,2026-11-01,62.3,70.0,reactive,active,100.0,0.67,62.3,70.0,reactive,active
                """);
    }

    @Test
    void leavesCellsEmptyWhereThereIsNothing() throws IOException {
        PortfolioRow row = row(named("A"), Optional.empty(), Optional.empty());

        assertThat(table(List.of(row)).lines().toList()).hasSize(2).last().isEqualTo("a,A,,,,2026-11-01,,,,,,0.67,,,,");
    }

    @Test
    void hasItsHeadingWithoutAnyClient() throws IOException {
        assertThat(table(List.of())).startsWith("client.id,client.name,").endsWith("shop.level.possible\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "=cmd|' /C calc'!A0", "+31 20 123", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void givesASpreadsheetNoFormula(String text) throws IOException {
        Client client = new Client("a", text, Optional.of(text), Optional.empty(), OptionalInt.empty());

        assertThat(cells(table(List.of(row(client)))).subList(1, 3)).containsExactly("'" + text, "'" + text);
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
        assertThat(cells(table(List.of(row(named(name))))).get(1)).isEqualTo(name);
    }

    @Test
    void writesThePageWithItsLinksAndTheFailures() throws IOException {
        write(
                new Statistics(),
                List.of(
                        reported(row(named("A & <b>")), "3f/a.json"),
                        new Outcome.Failed(Place.startOf("f"), "bad", List.of("f:1:1: found <i>; allowed: less"))));

        assertThat(folder.resolve("portfolio.csv"))
                .content()
                .contains("\na,A & <b>,")
                .doesNotContain("bad");
        assertThat(folder.resolve("index.html"))
                .content()
                .contains("<a href=\"3f/a.json\">A &amp; &lt;b&gt;</a>")
                .contains("bad")
                .contains("<li>f:1:1: found &lt;i&gt;; allowed: less</li>");
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void escapesTheFolderOfAClient() throws IOException {
        write(new Statistics(), List.of(reported(row(named("A")), "één map/a.json")));

        assertThat(folder.resolve("index.html")).content().contains("href=\"%C3%A9%C3%A9n%20map/a.json\"");
    }

    @Test
    void tellsOfManyFailuresTheFirstAndWhereTheOthersAre() throws IOException {
        List<String> problems =
                IntStream.range(0, 12).mapToObj(i -> "problem " + i + ".").toList();
        write(
                new Statistics(),
                IntStream.range(0, 102)
                        .<Outcome>mapToObj(i -> new Outcome.Failed(Place.startOf("f"), "bad " + i + ".", problems))
                        .toList());

        assertThat(folder.resolve("index.html"))
                .content()
                .contains("bad 99.", "problem 9.", "and 2 more problems", "2 more are in failures.csv.")
                .doesNotContain("bad 100.", "problem 10.");
    }

    @Test
    void spreadsManyClientsOverPagesAndCarriesThemAsData() throws IOException {
        Statistics statistics = new Statistics();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i <= PortfolioPages.MOST_IN_TABLE; i++) {
            statistics.add(assessment("", Rating.FULLY));
            outcomes.add(reported(row(named("</script> " + i)), "a.json"));
        }
        write(statistics, outcomes);

        String index = Files.readString(folder.resolve("index.html"));
        Document page = Jsoup.parse(index);
        assertThat(page.select("#clients-table tbody tr")).isEmpty();
        assertThat(page.select(".parts a").eachText()).containsExactly("1 – 1,000", "1,001 – 1,001");
        assertThat(page.select(".parts a").eachAttr("href")).containsExactly("index/0001.html", "index/0002.html");
        JsonNode data = new ObjectMapper().readTree(page.select("#clients-data").html());
        assertThat(data.get("clients"))
                .hasSize(outcomes.size())
                .first()
                .hasToString("[0,\"a.json\",\"</script> 0\",0," + DAY.toEpochDay() + ",100,200,1,1000,67,100,200,1]");
        assertThat(data.get("folders")).hasToString("[\"\"]");
        assertThat(data.get("sectors")).hasToString("[\"\"]");
        Document first = Jsoup.parse(Files.readString(folder.resolve("index/0001.html")));
        assertThat(first.select("tbody tr")).hasSize(PortfolioPages.MOST_IN_TABLE);
        assertThat(first.select("tbody a").first().attr("href")).isEqualTo("../a.json");
        assertThat(first.select("nav a").eachAttr("href")).containsExactly("../index.html", "0002.html");
        assertThat(Jsoup.parse(Files.readString(folder.resolve("index/0002.html")))
                        .select("nav a")
                        .eachAttr("href"))
                .containsExactly("../index.html", "0001.html");
    }

    @Test
    void tellsTheGapsAndActionsOfEachSectorWithEnoughClients() throws IOException {
        Statistics statistics = new Statistics();
        List<Assessment> clients = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            clients.add(assessment(i < 5 ? "Retail & Co" : "Few", Rating.NOT));
        }
        clients.forEach(statistics::add);
        SectorTallies sectors = new SectorTallies(statistics);
        clients.forEach(sectors::add);
        write(statistics, sectors, List.of(reported(row(named("A")), "a.json")));

        Elements found =
                Jsoup.parse(Files.readString(folder.resolve("index.html"))).select("#sectors details");
        assertThat(found.select("summary").eachText()).containsExactly("Retail & Co (5)");
        assertThat(found.select("li").eachText())
                .containsExactly(
                        "It is in order: counter.clean The shop; not in order at 5 of 5 rated",
                        "Mend it. The shop; in 5 roadmaps, +4.0 on average");
    }

    private Outcome reported(PortfolioRow row, String file) {
        return new Outcome.Reported(row, List.of(folder.resolve(file)));
    }

    private void write(Statistics statistics, List<Outcome> outcomes) throws IOException {
        write(statistics, new SectorTallies(statistics), outcomes);
    }

    private void write(Statistics statistics, SectorTallies sectors, List<Outcome> outcomes) throws IOException {
        try (Portfolio.Writing writing = portfolio.open(
                OutputFolder.open(folder), statistics, sectors, new Edition("en", Brand.PLAIN), OutputFormat.JSON)) {
            for (Outcome outcome : outcomes) {
                writing.add(outcome);
            }
            writing.finish();
        }
    }

    private String table(List<PortfolioRow> rows) throws IOException {
        write(
                new Statistics(),
                rows.stream().map(row -> reported(row, "a.json")).toList());
        return Files.readString(folder.resolve("portfolio.csv"));
    }

    private static Assessment assessment(String sector, Rating rating) {
        Overall overall = row(named("A")).overall();
        CriterionResult criterion = new CriterionResult(
                "counter.clean",
                new Finding.Rated(rating, Finding.Basis.STATED),
                Optional.empty(),
                Optional.empty(),
                List.of());
        return new Assessment(
                new Client("a", "A", Optional.of(sector), Optional.empty(), OptionalInt.empty()),
                DAY,
                Optional.empty(),
                "en",
                Map.of(),
                overall,
                List.of(new AssessedLayer(
                        new LayerResult(
                                "shop", overall.score(), overall.level(), List.of(), List.of(), List.of(criterion)),
                        Optional.empty())),
                List.of(),
                List.of(),
                List.of(new RoadmapStep("shop", "counter.clean", Effort.NOW, false, 4, 50, Level.REACTIVE)));
    }

    private static Portfolio portfolio(Layers layers) {
        return new Portfolio(
                layers,
                new IndexViewBuilder(layers, new ReportLanguages(layers, ModelReader.read(), Overlays.NONE)),
                new HtmlRenderer(TemplateEngine.builtIn()));
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
