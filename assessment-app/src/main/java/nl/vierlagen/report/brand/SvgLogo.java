package nl.vierlagen.report.brand;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads an SVG file without following anything in it, and keeps of it what only draws. */
final class SvgLogo {

    /** How deep elements may be nested. */
    static final int MOST_DEPTH = 64;

    private static final String WHOLE = "a well-formed SVG picture";

    /** Drawing programs write one that only names the format; what would define anything is left in, and then refused. */
    private static final Pattern EMPTY_DOCTYPE = Pattern.compile("<!DOCTYPE\\s+svg\\b[^\\[>]*>");

    private SvgLogo() {}

    static Cleaned clean(byte[] bytes) throws UnusableFileException {
        Element root = parsed(text(bytes));
        if (!SvgRules.NAMESPACE.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            throw new UnusableFileException(
                    "an XML file that begins with '" + SvgRules.shown(root.getNodeName()) + "'",
                    "an SVG or PNG picture");
        }
        SvgCleaner cleaner = new SvgCleaner();
        cleaner.clean(root);
        SvgReferences.check(root);
        SvgSize size = SvgSize.of(root)
                .orElseThrow(() -> new UnusableFileException(
                        "an SVG picture without a size", "a width and a height in numbers, or a viewBox"));
        size.writeTo(root);
        byte[] written = SvgWriter.write(root).getBytes(StandardCharsets.UTF_8);
        return new Cleaned(
                new Brand.Logo(Brand.Logo.Type.SVG, written, size.width(), size.height()), cleaner.removed());
    }

    /** An encoding other than UTF-8 would have to be told by the file itself, and is the parser's to read. */
    private static byte[] text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return EMPTY_DOCTYPE.matcher(text).replaceFirst("").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Element parsed(byte[] bytes) throws UnusableFileException {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            builder.setEntityResolver((name, address) -> {
                throw new SAXException("nothing outside the file is read");
            });
            return builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement();
        } catch (SAXParseException malformed) {
            throw new UnusableFileException(
                    "malformed at its line " + malformed.getLineNumber() + " (" + reason(malformed) + ")", WHOLE);
        } catch (SAXException | IOException malformed) {
            throw new UnusableFileException("malformed (" + reason(malformed) + ")", WHOLE);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of this JDK can't be made safe", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        // Not newInstance(): what stands on the class path must not choose the parser.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(MOST_DEPTH));
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        factory.setCoalescing(true);
        factory.setIgnoringComments(true);
        return factory;
    }

    private static String reason(Exception malformed) {
        String message = Optional.ofNullable(malformed.getMessage()).orElse("");
        if (message.contains("DOCTYPE")) {
            return "it declares entities";
        }
        if (message.contains("JAXP0001000") || message.toLowerCase(Locale.ROOT).contains("limit")) {
            return "nested deeper than " + MOST_DEPTH + " elements, or larger than the parser takes";
        }
        return SvgRules.shown(message.lines().findFirst().orElse(""));
    }

    /** The default handler prints to standard error. */
    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException harmless) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    };
}
