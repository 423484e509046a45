package nl.vierlagen.evidence.scan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address of a profile, as one profile is told from another. */
final class Profile {

    private static final Pattern FOLLOWED = Pattern.compile("(?:^|&)screen_name=([A-Za-z0-9_]{1,15})(?:&|$)");

    private Profile() {}

    /** The profile itself, of a link that asks to follow it. */
    static Link followed(Link link) {
        Matcher name = FOLLOWED.matcher(link.query());
        return (link.host().equals("x.com") || link.host().equals("twitter.com"))
                        && link.path().matches("/intent/(user|follow)/?")
                        && name.find()
                ? Link.parse("https://" + link.host() + "/" + name.group(1)).orElse(link)
                : link;
    }

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
