package nl.vierlagen.evidence.scan;

import java.util.Optional;

/** Feeds that a page points to. Whether they are there is for whoever fetches them to tell. */
final class FeedDetector implements Detector {

    @Override
    public void look(Page page, PageFindings findings) {
        page.document()
                .select("link[rel~=(?i)(^|\\s)alternate(\\s|$)][type~=(?i)application/(rss|atom)\\+xml][href]")
                .forEach(element -> Link.of(element, "href")
                        .map(Link::text)
                        .or(() -> Optional.of(element.attr("href")))
                        .filter(address -> !address.isBlank())
                        .ifPresent(address -> findings.add(
                                Subject.FEED.found("", address, "points to a feed: " + address), element)));
    }
}
