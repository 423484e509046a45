package nl.vierlagen.evidence.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a page of bytes, in whatever encoding and state of repair they are. */
final class PageReader {

    /** What browsers take where a page of Western Europe names no encoding and is not in UTF-8. */
    private static final String UNNAMED = "windows-1252";

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=\\(\\d+\\)(\\S+)");

    private PageReader() {}

    /** A page from the web. */
    static Page read(Link link, byte[] bytes, Optional<String> charset) throws IOException {
        return Page.of(link.text(), parse(bytes, charset, link.text()));
    }

    /** A saved page; where it came from stands in it, or nowhere. */
    static Page readSaved(String name, byte[] bytes) throws IOException {
        Document document = parse(bytes, Optional.empty(), "");
        origin(document).ifPresent(document::setBaseUri);
        return Page.of(name, document);
    }

    private static Document parse(byte[] bytes, Optional<String> charset, String base) throws IOException {
        String named = charset.filter(PageReader::isKnown).orElse(null);
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), named, base);
        if (named != null && Page.isBare(document)) {
            // A header that names another encoding than the page is in.
            return parse(bytes, Optional.empty(), base);
        }
        boolean isNamed =
                named != null || document.selectFirst("meta[charset], meta[http-equiv=content-type i]") != null;
        if (!isNamed && document.charset().equals(StandardCharsets.UTF_8) && !isUtf8(bytes)) {
            return Jsoup.parse(new ByteArrayInputStream(bytes), UNNAMED, base);
        }
        return document;
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException nonsense) {
            return false;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<String> origin(Document document) {
        for (String selector :
                new String[] {"link[rel=canonical]|href", "meta[property=og:url]|content", "base|href"}) {
            int bar = selector.indexOf('|');
            Element element = document.selectFirst(selector.substring(0, bar));
            Optional<Link> link =
                    element == null ? Optional.empty() : Link.parse(element.attr(selector.substring(bar + 1)));
            if (link.isPresent()) {
                return link.map(Link::text);
            }
        }
        for (Node node : document.childNodes()) {
            if (node instanceof Comment comment) {
                Matcher saved = SAVED_FROM.matcher(comment.getData());
                if (saved.find()) {
                    return Link.parse(saved.group(1)).map(Link::text);
                }
            }
        }
        return Optional.empty();
    }
}
