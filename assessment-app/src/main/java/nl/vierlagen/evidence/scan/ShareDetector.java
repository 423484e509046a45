package nl.vierlagen.evidence.scan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Links and buttons to share a page, each element once. */
final class ShareDetector implements Detector {

    private static final Pattern OWN_SHARE = Pattern.compile("(?:^|&)share=(?:jetpack-)?([a-z-]+)(?:&|$)");
    private static final String MENU =
            "button[class*=share i], button[aria-label^=share i], button[aria-label^=deel i],"
                    + " button[aria-label^=delen i], share-button";
    private static final Pattern NO_SHARE =
            Pattern.compile("(?i)clos(e|ing)|sluit|schlie(ss|ß)|ferme|cerrar|print|druk|druck|imprim");

    private static final Evaluator IMAGE = QueryParser.parse("img[src]");

    private final Signs signs;
    private final ScriptedShare scripted;

    ShareDetector(Signs signs) {
        this.signs = signs;
        this.scripted = new ScriptedShare(signs);
    }

    @Override
    public void look(Page page, PageFindings findings) {
        Set<Element> seen = new HashSet<>();
        Loads loads = Loads.of(page);
        services(page, loads, seen, findings);
        widgets(page, loads, seen, findings);
        page.anchors()
                .forEach(anchor -> network(page, anchor).ifPresent(id -> {
                    if (seen.add(anchor.element())) {
                        plain(page, id, "leads to where " + name(id) + " shares a page", anchor.element(), findings);
                    }
                }));
        page.live("a[href^=mailto:], a[href^=whatsapp:], a[href^=fb-messenger:], a[href^=tg:], a[href^=sms:]")
                .forEach(element -> byApp(element).ifPresent(id -> {
                    if (seen.add(element)) {
                        plain(page, id, "opens " + name(id) + " with the page in it", element, findings);
                    }
                }));
        page.live(ScriptedShare.CANDIDATES)
                .forEach(element -> scripted.network(element).ifPresent(id -> {
                    if (element.parents().stream().noneMatch(seen::contains) && seen.add(element)) {
                        plain(
                                page,
                                id,
                                "a script of the page opens where " + name(id) + " shares it",
                                element,
                                findings);
                    }
                }));
        page.live(MENU)
                .filter(element -> element.parents().stream().noneMatch(seen::contains))
                .filter(element -> !NO_SHARE.matcher(
                                element.className() + element.attr("aria-label") + element.attr("title"))
                        .find())
                .filter(seen::add)
                .forEach(element -> plain(page, Signs.OTHER, "a button to share the page", element, findings));
    }

    private static String name(String id) {
        return id.equals(Signs.OTHER) ? "something else" : id;
    }

    private Optional<String> network(Page page, Page.Anchor anchor) {
        Optional<String> own = Optional.of(anchor.link())
                .filter(link -> link.host().equals(page.host()))
                .map(link -> OWN_SHARE.matcher(link.query()))
                .filter(Matcher::find)
                .map(found -> signs.idOf(found.group(1)))
                .filter(id -> !id.equals(Signs.OTHER));
        return own.or(() -> signs.sharedBy(anchor.link()))
                .map(id -> id.equals(Signs.OTHER)
                        ? scripted.named(anchor.element()).orElse(id)
                        : id);
    }

    private Optional<String> byApp(Element element) {
        String href = element.attr("href").strip();
        if (href.regionMatches(true, 0, "mailto:", 0, 7)) {
            return href.startsWith("?", 7) ? Optional.of(Signs.E_MAIL) : Optional.empty();
        }
        if (href.contains("phone=")) {
            return Optional.empty();
        }
        return signs.networks().stream()
                .filter(network -> network.share().stream().map(Beginning::text).anyMatch(href::startsWith))
                .map(NetworkSigns::id)
                .findFirst()
                .or(() -> Optional.of(Signs.OTHER)
                        .filter(other -> signs.otherShares().stream()
                                .map(Beginning::text)
                                .anyMatch(href::startsWith)));
    }

    private void services(Page page, Loads loads, Set<Element> seen, PageFindings findings) {
        for (ShareService service : signs.services()) {
            boolean isLoaded = loads.anyOn(service.scripts());
            page.live(service.buttons()).filter(seen::add).forEach(button -> {
                String id = service.network(button).map(signs::idOf).orElse(Signs.OTHER);
                String reason = "a button of " + service.name()
                        + (isLoaded ? ", whose script loads with the page" : ", whose script is not on the page");
                findings.add(Subject.SHARE_LINK.found(id, "", reason).inOrder(!isLoaded), button);
            });
        }
    }

    private void widgets(Page page, Loads loads, Set<Element> seen, PageFindings findings) {
        for (NetworkSigns network : signs.networks()) {
            if (!network.widgets().isEmpty()) {
                boolean isLoaded = loads.anyOn(network.scripts());
                String reason = "a button of " + network.id() + " itself"
                        + (isLoaded ? ", whose script loads with the page" : ", whose script is not on the page");
                page.live(String.join(", ", network.widgets()))
                        .filter(seen::add)
                        .forEach(button -> findings.add(
                                Subject.SHARE_LINK
                                        .found(network.id(), "", reason)
                                        .inOrder(!isLoaded),
                                button));
            }
        }
    }

    /** An ordinary link is plain, unless its picture comes from a network. */
    private void plain(Page page, String id, String reason, Element element, PageFindings findings) {
        if (!id.equals(Signs.OTHER)) {
            Icons.look(page, id, element, findings);
        }
        boolean fetches = element.select(IMAGE).stream()
                .flatMap(image -> Link.of(image, "src").stream())
                .anyMatch(link -> signs.networks().stream().anyMatch(network -> network.isOwn(link)));
        String told =
                reason + (fetches ? "; its picture is fetched from a network" : "; nothing is fetched before a click");
        findings.add(Subject.SHARE_LINK.found(id, "", told).inOrder(!fetches), element);
    }
}
