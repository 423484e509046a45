package nl.vierlagen.portfolio;

import static nl.vierlagen.portfolio.Audits.audit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.RoadmapStep;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.Effort;
import nl.vierlagen.layer.Finding;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsTest {

    private final Statistics statistics = new Statistics();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 97, Scores.FEW, Scores.FEW + 1, 3 * Scores.FEW})
    void findTheQuartilesThatAPlainSortFinds(int clients) {
        Random random = new Random(clients);
        List<BigDecimal> written = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            double score = 100 * random.nextDouble();
            statistics.add(audit().scores(score, score, null).build());
            written.add(Rounding.oneDecimal(score));
        }
        written.sort(null);
        Spread spread = statistics.overall().orElseThrow();

        assertThat(spread.quartiles().clients()).isEqualTo(clients);
        assertThat(spread.quartiles().lower()).isCloseTo(sorted(written, 0.25), within(1e-9));
        assertThat(spread.quartiles().median()).isCloseTo(sorted(written, 0.5), within(1e-9));
        assertThat(spread.quartiles().upper()).isCloseTo(sorted(written, 0.75), within(1e-9));
        assertThat(spread.lowest()).isEqualTo(written.get(0).doubleValue());
        assertThat(spread.highest()).isEqualTo(written.get(clients - 1).doubleValue());
        assertThat(spread.mean())
                .isCloseTo(
                        written.stream()
                                .mapToDouble(BigDecimal::doubleValue)
                                .average()
                                .orElseThrow(),
                        within(1e-9));
        assertThat(statistics.layers().get(0).spread()).contains(spread);
        assertThat(statistics.layers().get(1).spread()).isEmpty();
    }

    @Test
    void areEmptyWithoutClients() {
        assertThat(statistics.overall()).isEmpty();
        assertThat(statistics.layers()).isEmpty();
        assertThat(statistics.gaps()).isEmpty();
        assertThat(statistics.sectors()).isEmpty();
        assertThat(statistics.standing(audit().build())).isEmpty();
    }

    @Test
    void placeAClientInItsSectorFromFiveOnAndNotBefore() {
        add(4, "retail");
        Assessment fifth = audit().sector("retail").scores(20.0, 30.0, 40.0).build();
        assertThat(statistics.standing(fifth)).isEmpty();

        statistics.add(fifth);
        Standing standing = statistics.standing(fifth).orElseThrow();

        assertThat(standing.clients()).isEqualTo(5);
        assertThat(standing.overall()).isEqualTo(new Quartiles(5, 50, 50, 50));
        assertThat(standing.layers()).containsOnlyKeys("one", "two");
    }

    @Test
    void leaveOutALayerInWhichFewerHaveAScore() {
        add(4, "retail");
        Assessment without = audit().scores(50.0, 50.0, null).build();
        statistics.add(without);

        assertThat(statistics.standing(without).orElseThrow().layers()).containsOnlyKeys("one");
    }

    @Test
    void takeSpellingsOfASectorTogetherAndShowTheFirst() {
        for (String spelling :
                List.of("Legal  services", " legal services", "LEGAL\u00a0SERVICES", "legal\tservices ")) {
            add(1, spelling);
        }
        Assessment last = audit().sector("legal Services").build();
        statistics.add(last);

        assertThat(statistics.sectors()).extracting(SectorStatistics::name).containsExactly("Legal services");
        assertThat(statistics.standing(last).orElseThrow().sector()).isEqualTo("legal Services");
    }

    @Test
    void tellNoSectorWhereNoneIsWritten() {
        add(5, "  ");
        add(5, null);

        assertThat(statistics.sectors()).isEmpty();
    }

    @Test
    void putTheLargestSectorFirstAndEqualOnesInTheOrderOfTheirNames() {
        add(5, "b");
        add(5, "A");
        add(6, "z");
        add(4, "few");

        assertThat(statistics.sectors()).extracting(SectorStatistics::name).containsExactly("z", "A", "b");
    }

    @Test
    void tellNoMoreSectorsApartThanFitInMemory() {
        for (int i = 0; i < Statistics.MOST_SECTORS; i++) {
            add(1, "sector " + i);
        }
        add(5, "one too many");
        add(4, "sector 0");

        assertThat(statistics.sectors()).extracting(SectorStatistics::name).containsExactly("sector 0");
        assertThat(statistics.overall().orElseThrow().quartiles().clients()).isEqualTo(Statistics.MOST_SECTORS + 9);
    }

    @Test
    void countClientsByTheirAssuredLevel() {
        statistics.add(audit().scores(50.0, 10.0, 90.0).build());
        statistics.add(audit().scores(50.0, 14.9, 40.0).build());

        assertThat(statistics.layers().get(0).levels().values()).containsExactly(2, 0, 0, 0, 0);
        assertThat(statistics.layers().get(1).levels().values()).containsExactly(0, 0, 1, 0, 1);
    }

    @Test
    void rankGapsByTheirClientsAndCountNothingUnknownAmongThem() {
        statistics.add(audit().found("a", rated(Rating.NOT))
                .found("b", rated(Rating.PARTLY))
                .found("c", rated(Rating.LARGELY))
                .found("d", new Finding.Open())
                .build());
        statistics.add(audit().found("a", new Finding.Open())
                .found("b", rated(Rating.NOT))
                .found("c", rated(Rating.PARTLY))
                .found("d", new Finding.NotApplicable(Finding.Basis.STATED))
                .build());

        assertThat(statistics.gaps())
                .containsExactly(
                        new Gap("one", "b", 2, 2, 0), new Gap("one", "a", 1, 1, 1), new Gap("one", "c", 1, 2, 0));
    }

    @Test
    void rankActionsByTheRoadmapsThatTheyStandIn() {
        statistics.add(audit().found("a", new Finding.Open())
                .found("b", new Finding.Open())
                .step(step("b", true, 4.04))
                .step(step("a", false, 1))
                .build());
        statistics.add(audit().step(step("b", true, 2)).build());

        assertThat(statistics.lifts())
                .containsExactly(new Lift("one", "b", 2, 3, true), new Lift("one", "a", 1, 1, false));
    }

    @Test
    void rankGapsAndActionsOfEachSectorInASecondPassInWhateverOrder() {
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(audit().sector("Retail")
                    .found("a", rated(i < 2 ? Rating.NOT : Rating.FULLY))
                    .found("b", i < 3 ? rated(Rating.PARTLY) : new Finding.Open())
                    .step(step("b", true, i))
                    .build());
            all.add(audit().sector(" CARE ")
                    .found("a", rated(Rating.NOT))
                    .found("b", rated(Rating.FULLY))
                    .step(step("a", false, 3))
                    .build());
        }
        all.add(audit().sector("few").found("a", rated(Rating.NOT)).build());
        all.add(audit().sector(null).found("a", rated(Rating.NOT)).build());
        all.forEach(statistics::add);

        SectorTallies tallies = new SectorTallies(statistics);
        all.parallelStream().forEach(tallies::add);

        assertThat(statistics.sectors()).extracting(SectorStatistics::name).containsExactly("CARE", "Retail");
        SectorStatistics care = statistics.sectors().get(0);
        SectorStatistics retail = statistics.sectors().get(1);
        assertThat(tallies.gaps(care)).containsExactly(new Gap("one", "a", 5, 5, 0));
        assertThat(tallies.lifts(care)).containsExactly(new Lift("one", "a", 5, 3, false));
        assertThat(tallies.gaps(retail)).containsExactly(new Gap("one", "b", 3, 3, 2), new Gap("one", "a", 2, 5, 0));
        assertThat(tallies.lifts(retail)).containsExactly(new Lift("one", "b", 5, 2, true));
    }

    private void add(int clients, String sector) {
        IntStream.range(0, clients)
                .forEach(i -> statistics.add(audit().sector(sector).build()));
    }

    private static Finding rated(Rating rating) {
        return new Finding.Rated(rating, Finding.Basis.STATED);
    }

    private static RoadmapStep step(String criterion, boolean gate, double gain) {
        return new RoadmapStep("one", criterion, Effort.NOW, gate, gain, 50, Level.REACTIVE);
    }

    /** As spreadsheets do it: linear between the two nearest. */
    private static double sorted(List<BigDecimal> scores, double part) {
        double way = part * (scores.size() - 1);
        int below = (int) Math.floor(way);
        int above = (int) Math.ceil(way);
        double from = scores.get(below).doubleValue();
        return from + (way - below) * (scores.get(above).doubleValue() - from);
    }
}
