package nl.vierlagen.report.brand;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of an SVG all that {@link SvgRules} don't name. */
final class SvgCleaner {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]*)\\{([^{}]*)\\}");
    private static final Pattern SELECTOR = Pattern.compile("[A-Za-z0-9_.#,>*\\s-]+");

    private final Set<String> removed = new TreeSet<>();

    /** What was taken out, in words. */
    List<String> removed() {
        return List.copyOf(removed);
    }

    void clean(Element element) {
        attributes(element);
        for (Node child : children(element)) {
            if (child instanceof Element inside) {
                child(element, inside);
            } else if (child.getNodeType() != Node.TEXT_NODE) {
                element.removeChild(child);
            }
        }
        if (element.getLocalName().equals("style")) {
            element.setTextContent(sheet(element.getTextContent()));
        }
    }

    private void child(Element parent, Element child) {
        boolean isSvg = SvgRules.NAMESPACE.equals(child.getNamespaceURI());
        if (isSvg && SvgRules.isElement(child.getLocalName())) {
            clean(child);
        } else if (isSvg && child.getLocalName().equals("a")) {
            // What is drawn stays, where it leads does not.
            removed.add("element 'a'");
            Element group = child.getOwnerDocument().createElementNS(SvgRules.NAMESPACE, "g");
            children(child).forEach(group::appendChild);
            parent.replaceChild(group, child);
            clean(group);
        } else {
            // Drawing programs keep their own notes in namespaces of their own: nothing that is seen.
            removed.add(
                    isSvg ? "element '" + SvgRules.shown(child.getLocalName()) + "'" : "elements that are not SVG's");
            parent.removeChild(child);
        }
    }

    private void attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.add((Attr) all.item(i));
        }
        for (Attr attribute : attributes) {
            if (!keep(element, attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
    }

    private boolean keep(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        if ("http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()) || SvgRules.isIdle(name)) {
            return false;
        }
        if (name.equals("href") && (attribute.getNamespaceURI() == null || isXlink(attribute))) {
            boolean isImage = element.getLocalName().equals("image");
            boolean kept = isImage ? SvgRules.isPicture(value) : SvgRules.isLocal(value);
            return kept || told("a reference of '" + element.getLocalName() + "' to something else");
        }
        if (attribute.getNamespaceURI() != null) {
            return told("attributes that are not SVG's");
        }
        if (name.equals("style")) {
            attribute.setValue(declarations(value));
            return !attribute.getValue().isEmpty();
        }
        return SvgRules.isAttribute(name) && SvgRules.isHarmless(value)
                || told("attribute '" + SvgRules.shown(name) + "' of '" + element.getLocalName() + "'");
    }

    private static boolean isXlink(Attr attribute) {
        return SvgRules.XLINK.equals(attribute.getNamespaceURI());
    }

    private boolean told(String what) {
        removed.add(what);
        return false;
    }

    /** A style sheet of plain rules; what begins with an @, and what does not look like a rule, is left out. */
    private String sheet(String css) {
        String plain = COMMENT.matcher(css).replaceAll(" ");
        StringBuilder sheet = new StringBuilder();
        for (MatchResult rule : RULE.matcher(plain).results().toList()) {
            String selector = rule.group(1).strip();
            String declarations = declarations(rule.group(2));
            if (!SELECTOR.matcher(selector).matches()) {
                told("a rule of the style sheet");
            } else if (!declarations.isEmpty()) {
                sheet.append(selector.replaceAll("\\s+", " "))
                        .append('{')
                        .append(declarations)
                        .append('}');
            }
        }
        if (!RULE.matcher(plain).replaceAll("").isBlank()) {
            told("a rule of the style sheet");
        }
        return sheet.toString();
    }

    private String declarations(String css) {
        List<String> kept = new ArrayList<>();
        for (String declaration : css.split(";")) {
            int colon = declaration.indexOf(':');
            String property = declaration.substring(0, Math.max(colon, 0)).strip();
            String value = declaration.substring(colon + 1).strip();
            if (SvgRules.isProperty(property) && SvgRules.isHarmless(value)) {
                kept.add(property + ":" + value.replaceAll("\\s+", " "));
            } else if (!declaration.isBlank()) {
                told("style '" + SvgRules.shown(property) + "'");
            }
        }
        return String.join(";", kept);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }
}
