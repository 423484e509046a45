package nl.vierlagen.report.brand;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Bounds how much an SVG draws: a few lines of {@code use} can stand for millions of shapes, as entities of XML can for text.
 */
final class SvgReferences {

    /** How many elements a logo may draw, those that are drawn again counted again. */
    static final int MOST_ELEMENTS = 20_000;

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, Long> counts = new HashMap<>();
    private final Set<Element> underWay = new HashSet<>();

    private SvgReferences() {}

    static void check(Element root) throws UnusableFileException {
        SvgReferences references = new SvgReferences();
        references.collect(root);
        if (references.count(root) > MOST_ELEMENTS) {
            throw new UnusableFileException(
                    "a picture that draws more than " + MOST_ELEMENTS + " elements", "at most that many");
        }
    }

    private void collect(Element element) {
        if (element.hasAttribute("id")) {
            byId.putIfAbsent(element.getAttribute("id"), element);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                collect(inside);
            }
        }
    }

    private long count(Element element) throws UnusableFileException {
        Long known = counts.get(element);
        if (known != null) {
            return known;
        }
        if (!underWay.add(element)) {
            throw new UnusableFileException("a picture with a part that refers to itself", "parts that do not");
        }
        long count = 1;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                count += count(inside);
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            for (String id : SvgRules.references(attributes.item(i).getNodeValue())) {
                if (byId.containsKey(id)) {
                    count += count(byId.get(id));
                }
            }
        }
        count = Math.min(count, MOST_ELEMENTS + 1L);
        underWay.remove(element);
        counts.put(element, count);
        return count;
    }
}
