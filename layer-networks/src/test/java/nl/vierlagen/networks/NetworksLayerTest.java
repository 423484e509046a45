package nl.vierlagen.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerContract;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Words;
import org.junit.jupiter.api.Test;

class NetworksLayerTest extends LayerContract {

    private final Layer layer = new NetworksLayer();

    @Override
    protected Layer layer() {
        return layer;
    }

    @Override
    protected String completeFacts() {
        return """
                profiles:
                  - network: linkedin
                    address: https://www.linkedin.com/company/bakkerij-janssen
                    kind: company
                    fit: high
                    activity: reactive
                    lastPost: 2026-10-20
                    postsPerMonth: 3.5
                    plannedPostsPerMonth: 4
                    questions: { received: 12, answered: 9 }
                    complete: true
                    recognisable: true
                  - network: other
                    name: "Dorpsplein Online"
                    address: https://dorpsplein.example/janssen
                    kind: personal
                    fit: low
                    activity: passive
                    complete: false
                    recognisable: false
                  - { network: kiyoh, fit: medium, activity: absent, postsPerMonth: 0 }
                """;
    }

    @Test
    void namesTheLimitOfEachBandInItsText() {
        List<Criterion> measured = layer.checklist().criteria().stream()
                .filter(criterion -> criterion.measure().isPresent())
                .toList();
        assertThat(measured).isNotEmpty();
        layer.checklist()
                .words()
                .values()
                .forEach(words -> measured.forEach(criterion -> namesTheLimits(criterion, words)));
    }

    private static void namesTheLimits(Criterion criterion, Words words) {
        for (Bands.Band band : criterion.measure().orElseThrow().bands().bands()) {
            boolean oneOrAll = band.limit() == 0 || band.limit() == 100;
            if (!oneOrAll) {
                String limit = Math.round(band.limit()) + "%";
                String text = words.criteria().get(criterion.id()).ratings().get(band.rating());
                assertThat(text.replaceAll("[\u00a0\u202f]%", "%"))
                        .as(
                                criterion.id() + " " + band.rating().id() + " in " + words.title() + ": name " + limit
                                        + "; what stands before %, if anything, is a no-break space: U+00A0 in German, U+202F in French")
                        .contains(limit);
            } else {
                assertThat(band.rating()).isEqualTo(Rating.FULLY);
            }
        }
    }
}
