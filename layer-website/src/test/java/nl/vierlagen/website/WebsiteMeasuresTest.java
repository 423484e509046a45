package nl.vierlagen.website;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebsiteMeasuresTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            pages with a share button     | pages: { worthSharing: 40, withShareLink: 30 }        | sharing.pages-shareable        | 75
            share buttons on no page      | pages: { worthSharing: 40, withShareLink: 0 }         | sharing.pages-shareable        | 0
            of those worth sharing alone  | pages: { lookedAt: 90, worthSharing: 8, withShareLink: 6 } | sharing.pages-shareable   | 75
            pages with a preview          | pages: { lookedAt: 60, withPreview: 57 }              | sharing.pages-with-preview     | 95
            pages that point to a feed    | pages: { lookedAt: 60, withFeed: 15 }                 | currency.pages-with-feed       | 25
            icons with a name             | icons: { found: 8, named: 5 }                         | sharing.icons-named            | 62.5
            icons all named               | icons: { found: 7, named: 7 }                         | sharing.icons-named            | 100
            reactions answered            | reactions: { received: 40, answered: 31 }             | interaction.reactions-answered | 77.5
            no reaction answered          | reactions: { received: 40, answered: 0 }              | interaction.reactions-answered | 0
            review of twenty days ago     | reviews: { latest: 2026-10-12 }                       | interaction.latest-review-age  | 20
            review of the day itself      | reviews: { latest: 2026-11-01 }                       | interaction.latest-review-age  | 0
            review of a year ago          | reviews: { latest: 2025-11-01 }                       | interaction.latest-review-age  | 365
            own search results            | search: { ownResults: 4 }                             | findability.own-results        | 4
            no own search result          | search: { ownResults: 0 }                             | findability.own-results        | 0
            vacancies with data           | vacancies: { open: 4, marked: 3 }                     | findability.vacancies-marked   | 75
            questions of members          | community: { questions: 60, answered: 48 }            | community.questions-answered   | 80
            links that open a profile     | profileLinks: { found: 5, working: 4 }                | integration.links-working      | 80
            profiles linked               | profiles: [{ network: a, linked: true }, { network: b, linked: false }] | integration.profiles-linked | 50
            no profile linked             | profiles: [{ network: a, linked: false }]             | integration.profiles-linked    | 0
            profiles declared             | profiles: [{ network: a, declared: true }, { network: b, declared: true }] | findability.profiles-declared | 100
            two profiles on one network   | profiles: [{ network: a, address: x, linked: true }, { network: a, address: y, linked: true }] | integration.profiles-linked | 100
            embeds that wait              | embeds: [{ network: a, shown: 6, beforeConsent: 1 }, { network: b, shown: 2, beforeConsent: 1 }] | privacy.embeds-after-consent | 75
            all embeds wait               | embeds: [{ network: a, shown: 6, beforeConsent: 0 }]  | privacy.embeds-after-consent   | 100
            no embed waits                | embeds: [{ network: a, shown: 6, beforeConsent: 6 }]  | privacy.embeds-after-consent   | 0
            a network without embeds      | embeds: [{ network: a, shown: 0, beforeConsent: 0 }, { network: b, shown: 4, beforeConsent: 1 }] | privacy.embeds-after-consent | 75
            plain share buttons           | shareLinks: [{ network: a, links: 30, plain: 30 }, { network: b, links: 10, plain: 0 }] | privacy.share-links-plain | 75
            a count near the ceiling      | shareLinks: [{ network: a, links: 100000000, plain: 100000000 }, { network: b, links: 100000000, plain: 0 }] | privacy.share-links-plain | 50
            """)
    void computesThisFigureAlone(String situation, String facts, String measure, double expected) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsOnlyKeys(measure);
        assertThat(read.figures().get(measure)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no page looked at             | pages: { lookedAt: 0, withPreview: 0, withFeed: 0, worthSharing: 0, withShareLink: 0 }
            no icon                       | icons: { found: 0, named: 0 }
            no reaction                   | reactions: { received: 0, answered: 0 }
            no vacancy                    | vacancies: { open: 0, marked: 0 }
            no question in the community  | community: { questions: 0, answered: 0 }
            no link to a network          | profileLinks: { found: 0, working: 0 }
            no profile                    | profiles: []
            nothing embedded              | embeds: []
            a network with no embed       | embeds: [{ network: youtube, shown: 0, beforeConsent: 0 }]
            no share button               | shareLinks: []
            a network with no button      | shareLinks: [{ network: x, links: 0, plain: 0 }]
            pages, nothing about them     | pages: { lookedAt: 60 }
            previews, pages unknown       | pages: { withPreview: 57, withFeed: 3, withShareLink: 2 }
            icons, names unknown          | icons: { found: 7 }
            a profile that says nothing   | profiles: [{ network: linkedin }]
            a review without a date       | reviews: {}
            no items                      | items: { found: [] }
            since when, but no items told | items: { since: 2026-01-01 }
            a scan without findings       | scan: { date: 2026-10-28, site: 'https://www.example.nl' }
            a group left blank            | pages:
            """)
    void computesNothingWhereThereIsNothingToCountOrAFactIsMissing(String situation, String facts) {
        Measured read = Facts.of(facts);
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).isEmpty();
    }

    @Test
    void leavesOpenWhatOneOfTheProfilesDoesNotSay() {
        Measured read =
                Facts.of("profiles: [{ network: a, linked: true, declared: true }, { network: b, linked: true }]");
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsOnlyKeys("integration.profiles-linked");
    }

    @Test
    void agreesWithTheFormulasOnAWholeFile() {
        Map<String, Double> figures =
                Facts.of(new WebsiteLayerTest().completeFacts()).figures();
        assertThat(figures.get("sharing.pages-shareable")).isCloseTo(100.0 * 33 / 42, within(1e-9));
        assertThat(figures.get("integration.links-working")).isCloseTo(200.0 / 3, within(1e-9));
        assertThat(figures.get("privacy.embeds-after-consent")).isCloseTo(500.0 / 6, within(1e-9));
        assertThat(figures.get("findability.profiles-declared")).isEqualTo(50);
    }
}
