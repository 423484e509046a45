package nl.vierlagen.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML file of a workbook, element by element, by local names. It may have so many bytes, and then as many again each time it
 * is allowed; and no document type, from which entities come.
 */
final class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private final Metered in;
    private final XMLStreamReader reader;

    XmlPart(String name, InputStream in, int allowance) throws IOException {
        this.name = name;
        this.in = new Metered(in, allowance);
        try {
            this.reader = FACTORY.createXMLStreamReader(this.in, null);
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

    /** Allows as many bytes more as at the beginning. */
    void allow() {
        in.left = in.allowance;
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

    void appendText(StringBuilder text) {
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
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
        in.close();
    }

    /** The parser's own words depend on the language of the machine. */
    private IOException malformed(Exception cause) {
        if (in.isSpent()) {
            return new IOException("more than " + in.allowance + " bytes in one place of " + name, cause);
        }
        return new IOException("malformed XML in " + name, cause);
    }

    /** Ends early if more comes than is allowed. */
    private static final class Metered extends FilterInputStream {
        private final int allowance;
        private long left;

        Metered(InputStream in, int allowance) {
            super(in);
            this.allowance = allowance;
            this.left = allowance;
        }

        boolean isSpent() {
            return left <= 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (isSpent()) {
                throw new IOException("too much");
            }
            int read = super.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
