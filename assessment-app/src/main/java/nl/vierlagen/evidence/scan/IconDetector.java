package nl.vierlagen.evidence.scan;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Icons that lead to a network, to share or to follow, and whether they have a name for screen readers. */
final class IconDetector implements Detector {

    private static final String PICTURE =
            "img, svg, i[class], span[class*=icon], span[class*=fa-], em[class*=icon], use, picture";

    private final Signs signs;

    IconDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        for (Page.Anchor anchor : page.anchors()) {
            signs.sharedBy(anchor.link())
                    .or(() -> signs.profileOn(anchor.link()))
                    .filter(network -> isIcon(anchor.element()))
                    .ifPresent(network -> add(page, network.id(), anchor.element(), findings));
        }
    }

    private static boolean isIcon(Element link) {
        boolean isDrawnByStyle =
                !link.hasText() && link.childrenSize() == 0 && link.className().matches("(?i).*(icon|social|fa-).*");
        return isDrawnByStyle || link.selectFirst(PICTURE) != null;
    }

    private static void add(Page page, String network, Element link, PageFindings findings) {
        boolean isNamed = isNamed(page, link);
        String reason = "an icon of " + network
                + (isNamed ? " with a name" : " without a name: no text, aria-label, title or alt");
        findings.add(Subject.ICON.found(network, "", reason).inOrder(isNamed), link);
    }

    private static boolean isNamed(Page page, Element link) {
        if (!"true".equals(link.attr("aria-hidden"))
                && link.select("*").stream().anyMatch(IconDetector::hasName)) {
            return true;
        }
        return Stream.of(link.attr("aria-labelledby").split("\\s+"))
                .filter(id -> !id.isEmpty())
                .map(page.document()::getElementById)
                .anyMatch(label -> label != null && label.hasText());
    }

    private static boolean hasName(Element element) {
        return !"true".equals(element.attr("aria-hidden"))
                && (!element.attr("aria-label").isBlank()
                        || !element.attr("title").isBlank()
                        || element.nameIs("img") && !element.attr("alt").isBlank()
                        || !element.ownText().isBlank() && element.closest("[aria-hidden=true]") == null);
    }
}
