package nl.vierlagen.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML file of a workbook, element by element, by local names. It is UTF-8 or UTF-16, as the format asks. It may have
 * so many characters, and then as many again each time it is allowed; and no document type, from which entities come.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final int allowance;
    private final TableText text;
    private final XMLStreamReader reader;

    XmlPart(String name, InputStream in, int allowance) throws IOException {
        this.name = name;
        this.allowance = allowance;
        // Of bytes that are no text, the parser would print on standard error what it also throws.
        this.text = new TableText(in, Optional.of(StandardCharsets.UTF_8));
        allow();
        try {
            this.reader = FACTORY.createXMLStreamReader(text);
        } catch (XMLStreamException | RuntimeException malformed) {
            throw malformed(malformed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes on to the next beginning or end of an element, or piece of text; tells whether there is one. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamReader.START_ELEMENT,
                            XMLStreamReader.END_ELEMENT,
                            XMLStreamReader.CHARACTERS,
                            XMLStreamReader.CDATA,
                            XMLStreamReader.SPACE -> {
                        return true;
                    }
                    case XMLStreamReader.DTD -> throw new IOException("a document type in " + name);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException malformed) {
            throw malformed(malformed);
        }
    }

    /** Allows as many characters more as at the beginning. */
    void allow() {
        text.allow(allowance);
    }

    boolean isStart(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean isEnd(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    void appendText(StringBuilder into) {
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /** An attribute of the element that begins here, in whichever name space. */
    Optional<String> attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }

    /** The parser's own words depend on the language of the machine. */
    private IOException malformed(Exception cause) {
        if (text.isSpent()) {
            return new IOException("more than " + allowance + " characters in one place of " + name, cause);
        }
        return new IOException("malformed XML in " + name, cause);
    }
}
