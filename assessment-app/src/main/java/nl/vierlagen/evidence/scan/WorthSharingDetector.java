package nl.vierlagen.evidence.scan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pages that visitors may want to share: articles, products, events and vacancies. */
final class WorthSharingDetector implements Detector {

    private static final Pattern TYPE =
            Pattern.compile("(?i)\\s*(article|product|product\\.item|og:product|event|video\\..*|book)\\s*");

    @Override
    public void look(Page page, PageFindings findings) {
        Optional<Element> type = page.meta("og:type")
                .filter(meta -> TYPE.matcher(meta.attr("content")).matches());
        Optional<Thing> thing =
                page.things().stream().filter(Thing::isWorthSharing).findFirst();
        Element body = page.document().body();
        if (type.isPresent()) {
            add(
                    "og:type says that it is of the kind "
                            + type.get().attr("content").strip(),
                    type.get(),
                    findings);
        } else if (thing.isPresent() && isAboutOne(page)) {
            add(
                    "data for search engines say that it is about a "
                            + thing.get().type(),
                    thing.get().element(),
                    findings);
        } else if (body.hasClass("single-post") || body.hasClass("single-product")) {
            add("the page of a single post or product", body, findings);
        }
    }

    /** Lists of articles are not what visitors share. */
    private static boolean isAboutOne(Page page) {
        return page.things().stream().filter(Thing::isWorthSharing).count() <= 2;
    }

    private static void add(String reason, Element element, PageFindings findings) {
        findings.add(Subject.WORTH_SHARING.found("", "", reason), element);
    }
}
