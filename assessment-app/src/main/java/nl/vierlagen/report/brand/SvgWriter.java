package nl.vierlagen.report.brand;

import java.util.SortedMap;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a cleaned SVG so that the same picture gives the same text: attributes by name, one namespace, no prefixes but that
 * of references, which older readers need.
 */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();

    private SvgWriter() {}

    static String write(Element root) {
        SvgWriter writer = new SvgWriter();
        writer.element(root, true);
        return writer.out.toString();
    }

    private void element(Element element, boolean isRoot) {
        String name = element.getLocalName();
        out.append('<').append(name);
        if (isRoot) {
            out.append(" xmlns=\"").append(SvgRules.NAMESPACE).append("\" xmlns:xlink=\"");
            out.append(SvgRules.XLINK).append('"');
        }
        attributes(element).forEach((key, value) -> {
            out.append(' ').append(key.equals("href") ? "xlink:href" : key).append("=\"");
            text(value);
            out.append('"');
        });
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                element(inside, false);
            } else {
                text(child.getNodeValue());
            }
        }
        out.append("</").append(name).append('>');
    }

    private static SortedMap<String, String> attributes(Element element) {
        SortedMap<String, String> attributes = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.put(all.item(i).getLocalName(), all.item(i).getNodeValue());
        }
        return attributes;
    }

    private void text(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> out.append(character);
            }
        }
    }
}
