package nl.vierlagen.comparison;

import static nl.vierlagen.comparison.Hand.checklist;
import static nl.vierlagen.comparison.Hand.criterion;
import static nl.vierlagen.comparison.Hand.gate;
import static nl.vierlagen.comparison.Hand.theme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Level;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Layers LAYERS = layers("1.0.0");

    @Test
    void comparesWithTheLatestOfTheEarlierOnes() throws IncomparableException {
        History history = History.of(
                List.of(audit("2025-06-01", "partly"), audit("2024-06-01", "not")),
                audit("2026-06-01", "fully"),
                LAYERS);

        assertThat(history.comparison().before()).isEqualTo("2025-06-01");
        assertThat(history.trend()).isPresent();
    }

    @Test
    void hasNoTrendOfTwo() throws IncomparableException {
        assertThat(History.of(List.of(audit("2025-06-01", "not")), audit("2026-06-01", "fully"), LAYERS)
                        .trend())
                .isEmpty();
    }

    @Test
    void trendsByDateAsRecordedAndMarksOtherQuestions() throws IncomparableException {
        Audit first = Hand.audit(layers("0.9.0"), "2024-06-01", Map.of("internal.a.one", "not"));

        Trend trend = History.of(List.of(audit("2025-06-01", "partly"), first), audit("2026-06-01", "fully"), LAYERS)
                .trend()
                .orElseThrow();

        assertThat(trend.overall().points().stream()
                        .map(point -> point.date() + " "
                                + point.score().orElseThrow().assured() + " " + point.otherQuestions()))
                .containsExactly("2024-06-01 0.0 false", "2025-06-01 16.7 true", "2026-06-01 50.0 false");
        assertThat(trend.layers()).singleElement().satisfies(layer -> {
            assertThat(layer.id()).isEqualTo("internal");
            assertThat(layer.line().points().stream().map(Trend.Point::otherQuestions))
                    .containsExactly(false, true, false);
        });
    }

    @Test
    void refusesAnotherClient() {
        String other = Hand.result(Hand.assessment(LAYERS, "2025-06-01", Map.of()))
                .replace("\"id\": \"client\"", "\"id\": \"neighbour\"");

        assertThatThrownBy(() ->
                        History.of(List.of(Hand.read(LAYERS, "old.json", other)), audit("2026-06-01", "fully"), LAYERS))
                .isInstanceOf(IncomparableException.class)
                .hasMessage("old.json: found client 'neighbour', while 2026-06-01.json is of client 'client';"
                        + " allowed: audits of one client");
    }

    @Test
    void refusesAnAuditThatIsNotEarlier() {
        assertThatThrownBy(() -> History.of(List.of(audit("2026-06-02", "not")), audit("2026-06-01", "fully"), LAYERS))
                .isInstanceOf(IncomparableException.class)
                .hasMessage("2026-06-02.json: found the date 2026-06-02, which is after 2026-06-01 in 2026-06-01.json;"
                        + " allowed: an earlier audit before a later one (swap the two)");
    }

    @Test
    void refusesTwoAuditsOfOneDate() {
        Audit first = Hand.read(LAYERS, "a.json", Hand.result(Hand.assessment(LAYERS, "2025-06-01", Map.of())));

        assertThatThrownBy(() ->
                        History.of(List.of(audit("2025-06-01", "not"), first), audit("2026-06-01", "fully"), LAYERS))
                .isInstanceOf(IncomparableException.class)
                .hasMessage("2025-06-01.json: found the date 2025-06-01, which a.json has too;"
                        + " allowed: audits of different dates");
    }

    @Test
    void tellsGatesThatWereMetAndThoseThatHoldBackNow() {
        Layers gated = Hand.layers(checklist(
                "internal",
                "1.0.0",
                theme(
                        "a",
                        1,
                        gate("a.first", 1, Level.PASSIVE),
                        gate("a.second", 1, Level.ACTIVE),
                        criterion("a.rest", 5))));
        Audit before = Hand.audit(
                gated,
                "2025-06-01",
                Map.of("internal.a.first", "not", "internal.a.second", "not", "internal.a.rest", "partly"));
        Audit after = Hand.audit(
                gated,
                "2026-06-01",
                Map.of("internal.a.first", "fully", "internal.a.second", "not", "internal.a.rest", "fully"));

        Comparison.LayerChange layer =
                Comparison.of(before, after, gated).layers().get(0);

        assertThat(layer.gatesMet()).containsExactly("a.first");
        assertThat(layer.gatesUnmet()).containsExactly("a.second");
        assertThat(layer.level().steps()).isEqualTo(2);
    }

    private static Layers layers(String version) {
        return Hand.layers(checklist("internal", version, theme("a", 1, criterion("a.one", 1), criterion("a.two", 1))));
    }

    private static Audit audit(String date, String rating) {
        return Hand.audit(LAYERS, date, Map.of("internal.a.one", rating));
    }
}
