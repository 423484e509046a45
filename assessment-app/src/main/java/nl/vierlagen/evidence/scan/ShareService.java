package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A service that makes the buttons of many networks.
 *
 * @param scripts hosts of what it has loaded
 * @param buttons selector of its buttons
 * @param mark finds a network in the class of a button
 */
record ShareService(String name, List<String> scripts, String buttons, Pattern mark) {

    ShareService {
        scripts = List.copyOf(scripts);
    }

    /** What a button says its network is. */
    Optional<String> network(Element button) {
        if (!button.attr("data-network").isBlank()) {
            return Optional.of(button.attr("data-network").strip().toLowerCase(Locale.ROOT));
        }
        return button.classNames().stream()
                .map(mark::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }
}
