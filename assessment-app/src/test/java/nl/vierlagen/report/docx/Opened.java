package nl.vierlagen.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file taken apart. */
record Opened(List<String> names, SortedMap<String, byte[]> entries) {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static Opened of(byte[] file) {
        List<String> names = new ArrayList<>();
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Opened(names, entries);
    }

    /** A part as XML; fails if it isn't well-formed. */
    Document xml(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(name, e);
        }
    }

    /** The elements of WordprocessingML of that name in the text. */
    List<Element> body(String name) {
        return elements(xml("word/document.xml").getDocumentElement(), name);
    }

    static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The paragraphs that say something, in order. */
    List<String> paragraphs() {
        return body("p").stream()
                .map(Opened::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What a paragraph says. */
    static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        NodeList all = paragraph.getElementsByTagNameNS(W, "*");
        for (int i = 0; i < all.getLength(); i++) {
            Node node = all.item(i);
            switch (node.getLocalName()) {
                case "t" -> text.append(node.getTextContent().replace('\n', ' '));
                case "br" -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }

    /** The style of a paragraph. */
    static String style(Element paragraph) {
        return elements(paragraph, "pStyle").get(0).getAttributeNS(W, "val");
    }
}
