package nl.vierlagen.website;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.ChecklistLayer;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Measure;

/** The layer of the own website or community: sharing, interaction, being found, and the ties with the profiles. */
public final class WebsiteLayer extends ChecklistLayer<WebsiteFacts> {

    /** Reads the checklist that stands beside this class. */
    public WebsiteLayer() {
        super(
                WebsiteLayer.class,
                List.of(
                        Measure.share(
                                "sharing.pages-shareable",
                                facts -> facts.pages().withShareLink()),
                        Measure.share(
                                "sharing.pages-with-preview",
                                facts -> facts.pages().withPreview()),
                        Measure.share("sharing.icons-named", WebsiteFacts::icons),
                        Measure.share("interaction.reactions-answered", WebsiteFacts::reactions),
                        Measure.ageInDays("interaction.latest-review-age", WebsiteFacts::latestReview),
                        Measure.count("findability.own-results", WebsiteFacts::ownResults),
                        Measure.share(
                                "findability.profiles-declared",
                                facts -> facts.profiles().declared()),
                        Measure.share("findability.vacancies-marked", WebsiteFacts::vacancies),
                        Measure.ageInDays(
                                "currency.latest-item-age",
                                facts -> facts.items().latest()),
                        new Measure<>(
                                "currency.longest-silence",
                                (facts, date) -> facts.items().longestSilence(date)),
                        Measure.share(
                                "currency.pages-with-feed",
                                facts -> facts.pages().withFeed()),
                        Measure.share("community.questions-answered", WebsiteFacts::community),
                        Measure.share(
                                "integration.profiles-linked",
                                facts -> facts.profiles().linked()),
                        Measure.share("integration.links-working", WebsiteFacts::profileLinks),
                        Measure.share(
                                "privacy.embeds-after-consent",
                                facts -> Optional.of(facts.embeds().rest())),
                        Measure.share("privacy.share-links-plain", facts -> Optional.of(facts.shareLinks()))));
    }

    @Override
    protected WebsiteFacts read(Fields facts, LocalDate date) {
        return WebsiteFacts.read(facts, date);
    }
}
