package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which network a button shares a page on that only a script of the page gives something to do. */
final class ScriptedShare {

    /** Elements that may be one. */
    static final String CANDIDATES =
            "[onclick*=://], [data-href*=://], [data-share-url*=://], [data-link*=://], [data-sharer], amp-social-share[type],"
                    + " button[data-share], a[data-share], button[data-network], a[data-network], [data-share-network],"
                    + " :is(a, button, [role=button]):is([class*=share i], [aria-label], [title])";

    private static final List<String> NAMES =
            List.of("data-share-network", "data-sharer", "data-network", "data-share");
    private static final List<String> NAMES_IF_SHARED = List.of(
            "data-social",
            "data-service",
            "data-platform",
            "data-channel",
            "data-provider",
            "data-type",
            "data-target");
    private static final List<String> ADDRESSES = List.of("onclick", "data-href", "data-share-url", "data-link");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^'\"\\s)]+");
    private static final Pattern VERB = Pattern.compile(
            "(?iU)(share|tweet|deel|delen|teilen|partag\\p{L}*|compart\\p{L}*|condivid\\p{L}*)\\b.*|.*\\b(delen|teilen)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern SHARE = Pattern.compile("(?i)shar(e|ing)");
    /** Between the parts of class names; one letter tells of a direction more often than of a network. */
    private static final Pattern SHORT = Pattern.compile("([^\\p{L}]|\\b\\p{L}\\b)+");

    /** Longer labels are told by nobody. */
    private static final int LONGEST = 300;

    private final Signs signs;

    ScriptedShare(Signs signs) {
        this.signs = signs;
    }

    /** Empty if it shares nothing, or does not tell where. */
    Optional<String> network(Element element) {
        if (element.nameIs("amp-social-share")) {
            return known(element.attr("type"));
        }
        for (String name : NAMES) {
            Optional<String> network = known(element.attr(name));
            if (network.isPresent()) {
                return network;
            }
        }
        for (String name : ADDRESSES) {
            Matcher address = ADDRESS.matcher(element.attr(name));
            if (address.find()) {
                return Link.parse(address.group()).flatMap(signs::sharedBy);
            }
        }
        return leadsNowhere(element) ? byMark(element).or(() -> named(element)) : Optional.empty();
    }

    private Optional<String> byMark(Element element) {
        Optional<String> told = isMarked(element) || isMarked(element.parent())
                ? NAMES_IF_SHARED.stream()
                        .flatMap(name -> known(element.attr(name)).stream())
                        .findFirst()
                : Optional.empty();
        return told.or(() ->
                isMarked(element) ? only(SHORT.matcher(element.className()).replaceAll(" ")) : Optional.empty());
    }

    private static boolean isMarked(Element element) {
        return element != null && SHARE.matcher(element.className()).find();
    }

    /** By what it says that it does: to share, and on one network. */
    Optional<String> named(Element element) {
        return Stream.of(element.attr("aria-label"), element.attr("title"))
                .map(String::strip)
                .filter(label -> VERB.matcher(label).matches())
                .flatMap(label -> only(NO_LETTERS.matcher(label).replaceAll(" ")).stream())
                .findFirst();
    }

    /** The one network with a way to share among these words; empty if there is none, or more than one. */
    private Optional<String> only(String words) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> found = Stream.of(words.split(" "))
                .flatMap(word -> known(word).stream())
                .filter(signs::canShare)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static boolean leadsNowhere(Element element) {
        String href = element.attr("href").strip();
        return href.isEmpty() || href.startsWith("#") || href.regionMatches(true, 0, "javascript:", 0, 11);
    }

    private Optional<String> known(String word) {
        String name = word.strip();
        return name.isEmpty() || name.contains("/")
                ? Optional.empty()
                : Optional.of(signs.idOf(name)).filter(id -> !id.equals(Signs.OTHER));
    }
}
