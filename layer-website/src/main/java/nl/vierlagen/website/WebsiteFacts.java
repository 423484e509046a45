package nl.vierlagen.website;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Share;

/**
 * What a scan of the website found, or an auditor counted there.
 *
 * @param pages pages that were opened
 * @param shareLinks ways to share a page, and those that fetch nothing from a network before a click
 * @param icons icons of networks, and those with a name for screen readers
 * @param profiles the organisation's profiles
 * @param profileLinks addresses of profiles on the website, and those that open one
 * @param items items with a date of publication
 * @param latestReview day of the newest customer review
 * @param reactions questions and complaints on the website, and those with an answer
 * @param vacancies open vacancies, and those with data for search engines
 * @param ownResults of the first ten search results for the name, those of the organisation itself
 * @param community questions of members, and those with an answer
 * @param embeds posts and videos inside pages, and those that load before the visitor consents
 */
record WebsiteFacts(
        Pages pages,
        Share shareLinks,
        Optional<Share> icons,
        Profiles profiles,
        Optional<Share> profileLinks,
        Items items,
        Optional<LocalDate> latestReview,
        Optional<Share> reactions,
        Optional<Share> vacancies,
        OptionalInt ownResults,
        Optional<Share> community,
        Share embeds) {

    static WebsiteFacts read(Fields facts, LocalDate date) {
        checkScan(facts, date);
        return new WebsiteFacts(
                facts.fields("pages").map(Pages::read).orElse(Pages.UNKNOWN),
                Networks.total(facts, "shareLinks", "plain", "links"),
                Share.readIn(facts, "icons", "named", "found"),
                Profiles.read(facts),
                Share.readIn(facts, "profileLinks", "working", "found"),
                facts.fields("items").map(fields -> Items.read(fields, date)).orElse(Items.UNKNOWN),
                facts.fields("reviews").flatMap(fields -> fields.dateUntil("latest", date)),
                Share.readIn(facts, "reactions", "answered", "received"),
                Share.readIn(facts, "vacancies", "marked", "open"),
                facts.fields("search")
                        .map(fields -> fields.integer("ownResults", 0, 10))
                        .orElse(OptionalInt.empty()),
                Share.readIn(facts, "community", "answered", "questions"),
                Networks.total(facts, "embeds", "beforeConsent", "shown"));
    }

    /** When and where was looked stands in the file for its reader; no figure is computed from it. */
    private static void checkScan(Fields facts, LocalDate date) {
        facts.fields("scan").ifPresent(scan -> {
            scan.dateUntil("date", date);
            scan.text("site");
        });
    }
}
