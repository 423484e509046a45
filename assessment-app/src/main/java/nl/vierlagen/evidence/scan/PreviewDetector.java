package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** How a page looks when it is shared: Open Graph, and the card for X. */
final class PreviewDetector implements Detector {

    private static final List<String> BASIC = List.of("og:title", "og:type", "og:image", "og:url");

    @Override
    public void look(Page page, PageFindings findings) {
        String missing =
                BASIC.stream().filter(property -> page.meta(property).isEmpty()).collect(Collectors.joining(", "));
        Element where = BASIC.stream()
                .flatMap(property -> page.meta(property).stream())
                .findFirst()
                .orElse(page.document().head());
        findings.add(
                Subject.PREVIEW
                        .found(
                                "",
                                "",
                                missing.isEmpty()
                                        ? "all four basic properties are there"
                                        : "missing or empty: " + missing)
                        .inOrder(missing.isEmpty()),
                where);
        page.meta("twitter:card")
                .ifPresent(card -> findings.add(
                        Subject.CARD.found(
                                "x",
                                "",
                                "a card for X, of the kind "
                                        + card.attr("content").strip()),
                        card));
    }
}
