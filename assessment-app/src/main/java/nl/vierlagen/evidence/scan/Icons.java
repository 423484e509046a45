package nl.vierlagen.evidence.scan;

import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Icons of networks, to share or to follow, and whether they have a name for screen readers. */
final class Icons {

    private static final Evaluator PICTURE =
            QueryParser.parse("img, svg, i[class], span[class*=icon], span[class*=fa-], em[class*=icon], use, picture");

    private static final Evaluator HIDDEN = QueryParser.parse("[aria-hidden=true]");

    private Icons() {}

    /** Notes a link or a button of a network if it is an icon. */
    static void look(Page page, String network, Element link, PageFindings findings) {
        if (isIcon(link)) {
            boolean isNamed = isNamed(page, link);
            String reason = "an icon of " + network
                    + (isNamed ? " with a name" : " without a name: no text, aria-label, title or alt");
            findings.add(Subject.ICON.found(network, "", reason).inOrder(isNamed), link);
        }
    }

    private static boolean isIcon(Element link) {
        boolean isDrawnByStyle =
                !link.hasText() && link.childrenSize() == 0 && link.className().matches("(?i).*(icon|social|fa-).*");
        return isDrawnByStyle || link.selectFirst(PICTURE) != null;
    }

    private static boolean isNamed(Page page, Element link) {
        if (!"true".equals(link.attr("aria-hidden"))
                && link.getAllElements().stream().anyMatch(element -> hasName(link, element))) {
            return true;
        }
        return Stream.of(link.attr("aria-labelledby").split("\\s+"))
                .filter(id -> !id.isEmpty())
                .map(page.document()::getElementById)
                .anyMatch(label -> label != null && label.hasText());
    }

    private static boolean hasName(Element link, Element element) {
        return !"true".equals(element.attr("aria-hidden"))
                && (!element.attr("aria-label").isBlank()
                        || !element.attr("title").isBlank()
                        || element.nameIs("img") && !element.attr("alt").isBlank()
                        || !element.ownText().isBlank() && !isHiddenWithin(link, element));
    }

    /** A menu around it that is closed, and hidden only until then, does not count. */
    private static boolean isHiddenWithin(Element link, Element element) {
        Element hidden = element.closest(HIDDEN);
        return hidden != null && (hidden == link || hidden.parents().contains(link));
    }
}
