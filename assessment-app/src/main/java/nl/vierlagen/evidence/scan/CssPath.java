package nl.vierlagen.evidence.scan;

import org.jsoup.nodes.Element;

/** Where an element stands on its page. */
final class CssPath {

    private static final int LONGEST = 300;

    private CssPath() {}

    /** A CSS selector that finds this element alone; its end, after an ellipsis, if it is long. */
    static String of(Element element) {
        String path = element.cssSelector();
        return path.length() <= LONGEST ? path : "… " + path.substring(path.length() - LONGEST);
    }
}
