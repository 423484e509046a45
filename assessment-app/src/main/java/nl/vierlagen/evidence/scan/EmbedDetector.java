package nl.vierlagen.evidence.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Posts, videos and feeds of networks inside pages, and whether they wait for consent. */
final class EmbedDetector implements Detector {

    private final Signs signs;

    EmbedDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        Consent consent = Consent.of(page, signs);
        Set<Element> seen = new HashSet<>();
        for (NetworkSigns network : signs.networks()) {
            if (!network.posts().isEmpty()) {
                List<Element> posts =
                        page.live(String.join(", ", network.posts())).toList();
                if (!posts.isEmpty()) {
                    seen.addAll(posts);
                    Optional<Boolean> waits = scriptWaits(page, network, consent);
                    posts.forEach(post -> add(
                            network.id(),
                            "a post, a video or a feed",
                            isSelfLoading(post) ? Optional.of(false) : waits,
                            post,
                            findings));
                }
            }
        }
        // What a script has made of a post already, as in a page that a browser saved, is the same one.
        page.live("iframe, embed, [data-src-cmplz], [data-cookieblock-src]")
                .filter(frame -> frame.hasParent() && frame.parents().stream().noneMatch(seen::contains))
                .forEach(frame -> network(frame)
                        .ifPresent(network -> add(network.id(), "a frame", consent.waits(frame), frame, findings)));
    }

    /** From whichever attribute the frame has its address: tools for consent and for lazy loading each take another one. */
    private Optional<NetworkSigns> network(Element frame) {
        for (Attribute attribute : frame.attributes()) {
            if (attribute.getKey().contains("src") && !attribute.getKey().equals("srcdoc")) {
                Optional<NetworkSigns> network =
                        Link.of(frame, attribute.getKey()).flatMap(signs::embeddedFrom);
                if (network.isPresent()) {
                    return network;
                }
            }
        }
        return Optional.empty();
    }

    /** A stand-in that fetches its picture from the network at once. */
    private static boolean isSelfLoading(Element post) {
        return post.nameIs("lite-youtube") || post.nameIs("lite-vimeo");
    }

    /** What stands in for a post waits as the script does that makes it one; without a script nothing is fetched. */
    private static Optional<Boolean> scriptWaits(Page page, NetworkSigns network, Consent consent) {
        List<Optional<Boolean>> all = page.live("script")
                .filter(script ->
                        List.of("src", "data-src", "data-cmp-src", "data-src-cmplz", "data-suppressedsrc").stream()
                                .flatMap(name -> Link.of(script, name).stream())
                                .anyMatch(network::isOwn))
                .map(consent::waits)
                .toList();
        if (all.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return all.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private static void add(
            String network, String what, Optional<Boolean> waits, Element element, PageFindings findings) {
        String reason = what + " of " + network
                + waits.map(isSo -> isSo ? " that does not load by itself" : " that loads before the visitor consents")
                        .orElse("; whether it waits for consent is up to a script and not told by the page");
        Finding finding = Subject.EMBED.found(network, "", reason);
        findings.add(waits.map(finding::inOrder).orElse(finding), element);
    }
}
