package org.example.advertising;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdvertisingLayerTest extends LayerContract {

    @Override
    protected Layer layer() {
        return new AdvertisingLayer();
    }

    @Override
    protected String completeFacts() {
        return """
                campaigns:
                  - { name: "Winter tyres", goal: true, recognisable: true, measured: false }
                results: { lastReview: 2026-09-14 }
                """;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void measures(String name, String facts, Map<String, Double> figures) {
        assertThat(Measured.of(layer(), facts).figures()).isEqualTo(figures);
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                Arguments.of(
                        "one of four with a goal",
                        "campaigns: [{ name: a, goal: true }, { name: b, goal: false }, { name: c, goal: false }, "
                                + "{ name: d, goal: false }]",
                        Map.of("campaigns.with-goal", 25.0)),
                Arguments.of(
                        "what is not known of a campaign does not count",
                        "campaigns: [{ name: a, recognisable: true }, { name: b }]",
                        Map.of("campaigns.recognisable", 100.0)),
                Arguments.of("no campaigns", "campaigns: []", Map.of()),
                Arguments.of("a day ago", "results: { lastReview: 2026-10-31 }", Map.of("results.last-review", 1.0)));
    }

    @Test
    void tellsTwoCampaignsOfOneName() {
        assertThat(Measured.of(layer(), "campaigns: [{ name: a }, { name: a }]").allowedByPath())
                .isEqualTo(Map.of("facts.campaigns[1].name", "a name that no other campaign has"));
    }
}
