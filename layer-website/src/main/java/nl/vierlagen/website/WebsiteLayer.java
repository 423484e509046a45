package nl.vierlagen.website;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
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
                        share("sharing.pages-shareable", facts -> facts.pages().withShareLink()),
                        share(
                                "sharing.pages-with-preview",
                                facts -> facts.pages().withPreview()),
                        share("sharing.icons-named", WebsiteFacts::icons),
                        share("interaction.reactions-answered", WebsiteFacts::reactions),
                        age("interaction.latest-review-age", WebsiteFacts::latestReview),
                        new Measure<>("findability.own-results", (facts, date) -> figure(facts.ownResults())),
                        share(
                                "findability.profiles-declared",
                                facts -> facts.profiles().declared()),
                        share("findability.vacancies-marked", WebsiteFacts::vacancies),
                        age("currency.latest-item-age", facts -> facts.items().latest()),
                        new Measure<>(
                                "currency.longest-silence",
                                (facts, date) -> facts.items().longestSilence(date)),
                        share("currency.pages-with-feed", facts -> facts.pages().withFeed()),
                        share("community.questions-answered", WebsiteFacts::community),
                        share(
                                "integration.profiles-linked",
                                facts -> facts.profiles().linked()),
                        share("integration.links-working", WebsiteFacts::profileLinks),
                        share(
                                "privacy.embeds-after-consent",
                                facts -> Optional.of(facts.embeds().rest())),
                        share("privacy.share-links-plain", facts -> Optional.of(facts.shareLinks()))));
    }

    @Override
    protected WebsiteFacts read(Fields facts, LocalDate date) {
        return WebsiteFacts.read(facts, date);
    }

    private static Measure<WebsiteFacts> share(String name, Function<WebsiteFacts, Optional<Share>> share) {
        return new Measure<>(
                name, (facts, date) -> share.apply(facts).map(Share::percent).orElse(OptionalDouble.empty()));
    }

    private static Measure<WebsiteFacts> age(String name, Function<WebsiteFacts, Optional<LocalDate>> day) {
        return new Measure<>(
                name,
                (facts, date) -> day.apply(facts)
                        .map(then -> OptionalDouble.of(ChronoUnit.DAYS.between(then, date)))
                        .orElse(OptionalDouble.empty()));
    }

    private static OptionalDouble figure(OptionalInt count) {
        return count.isPresent() ? OptionalDouble.of(count.getAsInt()) : OptionalDouble.empty();
    }
}
