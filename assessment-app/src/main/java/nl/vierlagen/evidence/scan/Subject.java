package nl.vierlagen.evidence.scan;

import java.util.Objects;
import java.util.Optional;

/** What a finding tells about, in the order of the checklist. */
public enum Subject {
    /** A link or button to share a page; in order if nothing is fetched before a click. */
    SHARE_LINK("sharing.share-links"),
    /** A page that visitors may want to share. */
    WORTH_SHARING("sharing.share-links"),
    /** The Open Graph properties of a page; in order if all four basic ones are there. */
    PREVIEW("sharing.preview"),
    /** The card of a page for X. */
    CARD("sharing.preview"),
    /** The icon of a network; in order if it has a name for screen readers. */
    ICON("sharing.icon-names"),
    /** A place to react, or a reaction. */
    COMMENT("interaction.contribute"),
    /** A review, or a place that shows reviews; the value is its date. */
    REVIEW("interaction.reviews"),
    /** A way to exchange messages with staff. */
    MESSAGE_CHANNEL("interaction.message-channel"),
    /** A profile named in the data for search engines; the value is its address. */
    DECLARED("findability.same-as"),
    /** Data for search engines of another kind. */
    STRUCTURED_DATA("findability.same-as"),
    /** The page of a vacancy; in order if it has data for search engines. */
    VACANCY("findability.vacancies"),
    /** An item with a date of publication, which is the value. */
    ITEM("currency.latest-item"),
    /** A feed that a page points to; in order if it was found there. */
    FEED("currency.feed"),
    /** A place where visitors talk with one another. */
    COMMUNITY("community.place"),
    /** A link to a profile of the organisation; the value is its address. */
    PROFILE_LINK("integration.profiles-linked"),
    /** A link to a profile that may be somebody else's. */
    OTHER_PROFILE("integration.profiles-linked"),
    /** A post, a video or a feed inside a page; in order if it waits for consent. */
    EMBED("privacy.consent-first"),
    /** What asks visitors for consent. */
    CONSENT("privacy.consent-first"),
    /** The language that a page says it is in. */
    LANGUAGE(null);

    private final String criterion;

    Subject(String criterion) {
        this.criterion = criterion;
    }

    /** The criterion of the website layer on which it bears; empty if there is none. */
    public Optional<String> criterion() {
        return Optional.ofNullable(criterion);
    }

    /** A finding about this, at an element. */
    Finding found(String network, String value, String reason) {
        Objects.requireNonNull(reason, "reason");
        return new Finding(this, network, value, Optional.empty(), "", "", reason);
    }
}
