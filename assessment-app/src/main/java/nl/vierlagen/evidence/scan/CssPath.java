package nl.vierlagen.evidence.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells where elements of a page stand. jsoup's own way fails for names that only a damaged page has. */
final class CssPath {

    private static final int MOST_LEVELS = 40;
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Map<String, Integer> ids = new HashMap<>();

    CssPath(Document document) {
        document.select("[id]").forEach(element -> ids.merge(element.id(), 1, Integer::sum));
    }

    /** A CSS selector that finds this element alone; of an element very deep on the page, the end of one. */
    String of(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        Element at = element;
        while (at != null && !(at instanceof Document)) {
            if (steps.size() == MOST_LEVELS) {
                steps.addFirst("…");
                break;
            }
            boolean isKnown = NAME.matcher(at.id()).matches() && ids.getOrDefault(at.id(), 0) == 1;
            steps.addFirst(isKnown ? "#" + at.id() : step(at));
            at = isKnown ? null : at.parent();
        }
        return String.join(" > ", steps);
    }

    private static String step(Element element) {
        boolean isNamed = NAME.matcher(element.normalName()).matches();
        int index = 1;
        boolean isAlone = isNamed;
        Element parent = element.parent();
        if (parent != null) {
            for (Element sibling : parent.children()) {
                if (sibling == element) {
                    index = sibling.elementSiblingIndex() + 1;
                } else if (isAlone) {
                    isAlone = !sibling.nameIs(element.normalName());
                }
            }
        }
        return (isNamed ? element.normalName() : "*") + (isAlone ? "" : ":nth-child(" + index + ")");
    }
}
