package nl.vierlagen.networks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.layer.Fields;

/** Where a profile stands on the web; equal for two ways of writing that lead to the same page. */
record Address(String page) {

    Address {
        Objects.requireNonNull(page, "page");
    }

    static Optional<Address> read(Fields fields) {
        Optional<String> written = fields.text("address");
        Optional<Address> address = written.flatMap(Address::of);
        if (written.isPresent() && address.isEmpty()) {
            fields.reject("address", "a web address such as https://www.linkedin.com/company/name");
        }
        return address;
    }

    /** Empty for a text that is no web address. */
    static Optional<Address> of(String written) {
        try {
            URI uri = new URI(written);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(new Address(page(uri))) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String page(URI uri) {
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return host + (uri.getRawPath().replaceFirst("/+$", "") + query).toLowerCase(Locale.ROOT);
    }
}
