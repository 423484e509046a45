package nl.vierlagen.evidence.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that was opened.
 *
 * @param name its address, or the name of its file
 * @param document its elements, with the address to which links are relative
 * @param unseen elements that a browser with scripts does not show
 * @param anchors links with an address on the web, as a browser with scripts shows them
 * @param things what its data for search engines tell
 */
record Page(String name, Document document, Set<Element> unseen, List<Anchor> anchors, List<Thing> things) {

    /** A link and where it leads. */
    record Anchor(Element element, Link link) {}

    /** After a selector of parts of a page: classes of the whole page tell of its template, and not of what stands on it. */
    static final String NO_ROOT = ":not(html, body)";

    private static final int LITTLE_TEXT = 200;

    Page {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(document, "document");
        unseen = Set.copyOf(unseen);
        anchors = List.copyOf(anchors);
        things = List.copyOf(things);
    }

    /** Elements that a browser with scripts shows or loads. */
    Stream<Element> live(String selector) {
        return live(document, unseen, selector);
    }

    private static Stream<Element> live(Document document, Set<Element> unseen, String selector) {
        return document.select(selector).stream().filter(element -> !unseen.contains(element));
    }

    static Page of(String name, Document document) {
        Set<Element> unseen = new HashSet<>(document.select("noscript *, template *"));
        List<Thing> things = new ArrayList<>(JsonLd.read(document));
        things.addAll(Microdata.read(document));
        List<Anchor> anchors = live(document, unseen, "a[href], area[href]")
                .flatMap(element -> Link.of(element, "href").stream().map(link -> new Anchor(element, link)))
                .toList();
        return new Page(name, document, unseen, anchors, things);
    }

    /** The host of the site; empty if a saved page does not tell it. */
    String host() {
        return Link.parse(document.baseUri()).map(Link::host).orElse("");
    }

    /** The content of the first property or name of that kind in the head that is not blank. */
    Optional<Element> meta(String property) {
        return document.select("meta[property=" + property + "], meta[name=" + property + "]").stream()
                .filter(meta -> !meta.attr("content").isBlank())
                .findFirst();
    }

    /** Whether there is no markup in it: a picture, a text, nothing at all. */
    boolean isBare() {
        return isBare(document);
    }

    static boolean isBare(Document document) {
        return document.head().childrenSize() == 0 && document.body().childrenSize() == 0;
    }

    /** Whether scripts are to fill it, so that nothing of what visitors see is in it. */
    boolean isShell() {
        boolean isEmpty = document.body().text().length() < LITTLE_TEXT;
        boolean hasRoot = document.selectFirst(
                        "#root, #app, #__next, #__nuxt, #___gatsby, app-root, [ng-app], #SITE_CONTAINER, [data-reactroot]")
                != null;
        return isEmpty && hasRoot && anchors.isEmpty() && document.selectFirst("script") != null;
    }
}
