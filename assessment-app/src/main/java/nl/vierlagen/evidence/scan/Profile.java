package nl.vierlagen.evidence.scan;

import java.util.Locale;

/** An address of a profile, as one profile is told from another. */
final class Profile {

    private Profile() {}

    /** The address without what only counts visits. */
    static String address(Link link) {
        String path = link.path().replaceFirst("/+$", "");
        String scheme = link.text().substring(0, link.text().indexOf(':'));
        String host = link.uri().getHost();
        return scheme + "://" + host + path + identity(link);
    }

    /** Equal for two addresses of one profile. */
    static String key(Link link) {
        String host =
                link.host().replaceFirst("^(m|nl|be|nl-nl|en|mobile)\\.", "").replaceFirst("^twitter\\.com$", "x.com");
        String path = link.path().replaceFirst("/+$", "").toLowerCase(Locale.ROOT);
        return host + path + identity(link).toLowerCase(Locale.ROOT);
    }

    private static String identity(Link link) {
        boolean isById = link.path().endsWith("/profile.php") || link.path().startsWith("/store/apps/");
        for (String pair : link.query().split("&")) {
            if (isById && pair.startsWith("id=")) {
                return "?" + pair;
            }
        }
        return "";
    }
}
