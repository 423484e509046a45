package nl.vierlagen.evidence.scan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Whether what a page has of others waits for the visitor's consent.
 *
 * @param isAsked whether the page asks for consent
 * @param isBlocked whether something on the page keeps everything of others back by itself
 */
record Consent(boolean isAsked, boolean isBlocked) {

    private static final String BANNERS =
            "[id*=cookie i]:is(div, section, aside, dialog), [class*=cookie i]:is(div, section, aside,"
                    + " dialog), [id*=consent i]:is(div, section, aside, dialog), [class*=consent i]:is(div, section, aside, dialog)";
    private static final Pattern MARKS = Pattern.compile(
            "data-(cookie.*|cmp-.*|cmplz-.*|src-cmplz|consent.*|usercentrics|uc-.*|iub-.*|suppressedsrc|service|category|borlabs.*|gdpr.*|privacy.*)");
    private static final Pattern CLASSES = Pattern.compile(
            "(?i)(optanon-category-.*|ot-vscat-.*|cmplz-.*|_iub_cs_activate.*|cookieconsent-.*|cky-.*|brlbs-.*|cc-.*consent.*|.*cookie-?(block|wall|placeholder).*|.*consent.*)");
    private static final Pattern LAZY = Pattern.compile(
            "(?i)(.*\\s)?(lazy|lazyload|lazyloaded|lazyloading|rocket-lazyload|lozad|b-lazy|blazy)(\\s.*)?");
    private static final List<String> LAZY_ATTRIBUTES =
            List.of("data-lazy-src", "data-litespeed-src", "data-ll-status", "data-rocket-lazyload", "data-lazy");

    static Consent of(Page page, Signs signs) {
        boolean isBlocked = page.document().selectFirst(String.join(", ", signs.blockers())) != null;
        return new Consent(tools(page, signs).findAny().isPresent(), isBlocked);
    }

    /** What asks: scripts of services for it, or a banner of the page itself. */
    static Stream<Element> tools(Page page, Signs signs) {
        Stream<Element> scripts = page.live("script[src]")
                .filter(script -> Link.of(script, "src")
                        .filter(link -> signs.consent().stream().anyMatch(link::isOn))
                        .isPresent());
        return Stream.concat(scripts, page.live(BANNERS).limit(1));
    }

    /** Whether it waits; empty where scripts of the page decide, so that its markup does not tell. */
    Optional<Boolean> waits(Element element) {
        boolean isMarked =
                element.attributes().asList().stream().map(Attribute::getKey).anyMatch(Consent::isMark)
                        || element.classNames().stream()
                                .anyMatch(name -> CLASSES.matcher(name).matches());
        boolean isInert = element.nameIs("script")
                ? element.attr("type").equalsIgnoreCase("text/plain") || !element.hasAttr("src")
                : !element.hasAttr("src") || isNothing(element.attr("src"));
        if (isInert) {
            if (isMarked || element.attr("type").equalsIgnoreCase("text/plain")) {
                return Optional.of(true);
            }
            boolean isLazy = LAZY.matcher(element.className()).matches()
                    || LAZY_ATTRIBUTES.stream().anyMatch(element::hasAttr);
            return isLazy ? loaded() : isAsked ? Optional.of(true) : Optional.empty();
        }
        return loaded();
    }

    private Optional<Boolean> loaded() {
        return isBlocked ? Optional.empty() : Optional.of(false);
    }

    private static boolean isMark(String attribute) {
        return MARKS.matcher(attribute.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isNothing(String source) {
        return source.isBlank()
                || source.startsWith("about:")
                || source.startsWith("data:")
                || source.startsWith("javascript:");
    }
}
