package nl.vierlagen.evidence.scan;

import java.util.List;

/**
 * What a page has loaded of others.
 *
 * @param sources addresses of scripts and frames, whether or not they wait for consent
 */
record Loads(List<Link> sources) {

    Loads {
        sources = List.copyOf(sources);
    }

    static Loads of(Page page) {
        List<Link> sources = page.live("script[src], script[data-src], iframe[src]")
                .flatMap(element -> Link.of(element, element.hasAttr("src") ? "src" : "data-src").stream())
                .toList();
        return new Loads(sources);
    }

    boolean anyOn(List<String> hosts) {
        return sources.stream().anyMatch(link -> hosts.stream().anyMatch(link::isOn));
    }
}
