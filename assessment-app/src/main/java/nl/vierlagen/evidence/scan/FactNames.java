package nl.vierlagen.evidence.scan;

import java.util.Map;
import java.util.TreeMap;

/** The facts of the website layer that a scan can tell, and the criteria that they rate. */
final class FactNames {

    /** In the order of the letters of the facts. */
    static final Map<String, String> CRITERIA = new TreeMap<>(Map.of(
            "pages.withPreview", "sharing.preview",
            "pages.withFeed", "currency.feed",
            "pages.withShareLink", "sharing.share-links",
            "shareLinks", "privacy.plain-sharing",
            "icons", "sharing.icon-names",
            "profiles.linked", "integration.profiles-linked",
            "profiles.declared", "findability.same-as",
            "items", "currency.latest-item, currency.rhythm",
            "reviews", "interaction.reviews",
            "embeds", "privacy.consent-first"));

    private FactNames() {}
}
