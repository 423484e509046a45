package nl.vierlagen.website;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebsiteFactsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            more previews than pages       | pages: { lookedAt: 6, withPreview: 7 }             | pages.withPreview     | at most 6
            more feeds than pages          | pages: { lookedAt: 6, withFeed: 7 }                | pages.withFeed        | at most 6
            more worth sharing than pages  | pages: { lookedAt: 6, worthSharing: 7 }            | pages.worthSharing    | at most 6
            more shareable than worth it   | pages: { worthSharing: 3, withShareLink: 4 }       | pages.withShareLink   | at most 3
            half a page                    | pages: { lookedAt: 2.5 }                           | pages.lookedAt        | whole number
            more plain links than links    | shareLinks: [{ network: x, links: 1, plain: 2 }]   | shareLinks[0].plain   | at most 1
            links without a network        | shareLinks: [{ links: 1, plain: 1 }]               | shareLinks[0].network | required
            a network without links        | shareLinks: [{ network: x, plain: 1 }]             | shareLinks[0].links   | required
            links, plain ones unknown      | shareLinks: [{ network: x, links: 1 }]             | shareLinks[0].plain   | required
            one network for links twice    | shareLinks: [{ network: x, links: 1, plain: 1 }, { network: X, links: 1, plain: 1 }] | shareLinks[1].network | each network once
            links that are no list         | shareLinks: { network: x, links: 1, plain: 1 }     | shareLinks            | a list
            more names than icons          | icons: { found: 3, named: 4 }                      | icons.named           | at most 3
            a negative count               | icons: { named: -1 }                               | icons.named           | from 0
            a profile on no network        | profiles: [{ linked: true }]                       | profiles[0].network   | required
            one profile twice              | profiles: [{ network: x, address: 'https://x.com/A' }, { network: x, address: 'https://x.com/a' }] | profiles[1].address | each profile once
            linked in words                | profiles: [{ network: x, linked: 'yes' }]          | profiles[0].linked    | true or false
            declared in figures            | profiles: [{ network: x, declared: 1 }]            | profiles[0].declared  | true or false
            more working links than links  | profileLinks: { found: 3, working: 4 }             | profileLinks.working  | at most 3
            an item after the audit        | items: { found: [{ date: 2026-10-01 }, { date: 2026-11-02 }] } | items.found[1].date | up to 2026-11-01
            an item without a date         | items: { found: [{}] }                             | items.found[0].date   | required
            an item on a day that is none  | items: { found: [{ date: 2026-02-30 }] }           | items.found[0].date   | a day that exists
            items known from after it      | items: { since: 2026-11-02 }                       | items.since           | up to 2026-11-01
            a review after the audit       | reviews: { latest: 2026-11-02 }                    | reviews.latest        | up to 2026-11-01
            more answers than reactions    | reactions: { received: 3, answered: 4 }            | reactions.answered    | at most 3
            more marked than open          | vacancies: { open: 3, marked: 4 }                  | vacancies.marked      | at most 3
            eleven of ten results          | search: { ownResults: 11 }                         | search.ownResults     | from 0 to 10
            more answers than questions    | community: { questions: 3, answered: 4 }           | community.answered    | at most 3
            more before consent than shown | embeds: [{ network: x, shown: 1, beforeConsent: 2 }] | embeds[0].beforeConsent | at most 1
            embeds, consent unknown        | embeds: [{ network: x, shown: 1 }]                 | embeds[0].beforeConsent | required
            one network for embeds twice   | embeds: [{ network: x, shown: 1, beforeConsent: 0 }, { network: x, shown: 1, beforeConsent: 0 }] | embeds[1].network | each network once
            a scan after the audit         | scan: { date: 2026-11-02 }                         | scan.date             | up to 2026-11-01
            a site that is no text         | scan: { site: 12 }                                 | scan.site             | a text
            a key of another group         | icons: { working: 3 }                              | icons.working         | found, named
            """)
    void tellsAtItsPathWhatIsWrong(String situation, String facts, String path, String allowed) {
        Measured read = Facts.of(facts);
        assertThat(read.allowedByPath()).containsOnlyKeys("facts." + path);
        assertThat(read.allowedByPath().get("facts." + path)).contains(allowed);
        assertThat(read.figures()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a count that is wrong in two ways | pages: { lookedAt: -1, withPreview: 2, withFeed: 2, worthSharing: 1 } | pages.lookedAt
            a part that is too large          | pages: { lookedAt: 5, worthSharing: 6, withShareLink: 6 }             | pages.worthSharing
            """)
    void tellsEachProblemOnce(String situation, String facts, String path) {
        assertThat(Facts.of(facts).allowedByPath().get("facts." + path)).doesNotContain(" / ");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        Measured read = Facts.of("""
                pages: { lookedAt: 1, withPreview: 2 }
                search: { ownResults: -1 }
                items: { since: 2027-01-01, found: [{ date: 2026-12-01 }] }
                """);
        assertThat(read.allowedByPath())
                .containsOnlyKeys(
                        "facts.pages.withPreview",
                        "facts.search.ownResults",
                        "facts.items.since",
                        "facts.items.found[0].date");
    }
}
