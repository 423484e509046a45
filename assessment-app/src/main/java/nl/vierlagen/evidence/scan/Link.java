package nl.vierlagen.evidence.scan;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An address on the web.
 *
 * @param text in full, without a fragment, in the form in which equal addresses are equal
 * @param host in small letters, without www
 * @param path at least a slash
 * @param query empty if there is none
 * @param written host, path and query, in small letters, without the version of an interface that some networks begin with
 */
record Link(String text, String host, String path, String query, String written) {

    /** Longer ones lead nowhere, and are no address of a profile. */
    private static final int LONGEST = 4000;

    private static final Pattern VERSION = Pattern.compile("^/v\\d+\\.\\d+/");

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    /** Where an element leads, if it is an address on the web. */
    static Optional<Link> of(Element element, String attribute) {
        String address = element.attr(attribute).strip();
        return address.isEmpty() || address.length() > LONGEST || address.startsWith("#")
                ? Optional.empty()
                : parse(element.absUrl(attribute));
    }

    static Optional<Link> parse(String address) {
        if (!address.regionMatches(true, 0, "http", 0, 4) || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            String normal = NORMALIZER.filter(address.strip());
            if (normal == null) {
                return Optional.empty();
            }
            URI uri = new URI(normal);
            boolean isWeb = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return isWeb && uri.getHost() != null && uri.getRawUserInfo() == null
                    ? Optional.of(of(normal, uri))
                    : Optional.empty();
        } catch (URISyntaxException | RuntimeException unreadable) {
            // The normaliser meets any text that authors write where an address should be.
            return Optional.empty();
        }
    }

    private static Link of(String normal, URI uri) {
        String host = withoutWww(uri.getHost());
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        String written = (host + VERSION.matcher(path).replaceFirst("/") + (query.isEmpty() ? "" : "?" + query))
                .toLowerCase(Locale.ROOT);
        return new Link(normal, host, path, query, written);
    }

    static String withoutWww(String host) {
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    URI uri() {
        return URI.create(text);
    }

    /** Whether it stands on that host or on one below it. */
    boolean isOn(String wanted) {
        int at = host.length() - wanted.length();
        return host.endsWith(wanted) && (at == 0 || host.charAt(at - 1) == '.');
    }
}
