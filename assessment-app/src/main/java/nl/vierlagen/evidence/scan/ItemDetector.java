package nl.vierlagen.evidence.scan;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** News, articles and posts with a date of publication. */
final class ItemDetector implements Detector {

    private static final Evaluator COMMENT =
            QueryParser.parse("[class*=comment i], [id*=comment i], [class*=review i]");

    @Override
    public void look(Page page, PageFindings findings) {
        for (Thing thing : page.things()) {
            if (thing.isArticle()) {
                thing.texts("datePublished").stream()
                        .limit(1)
                        .forEach(date ->
                                add(date, "the " + thing.type() + " says when it appeared", thing.element(), findings));
            }
        }
        page.meta("article:published_time")
                .ifPresent(meta -> add(meta.attr("content"), "says when the article appeared", meta, findings));
        Set<Element> articles = new HashSet<>();
        page.live("article time[datetime]:not(.updated), .hentry time[datetime]:not(.updated), time[pubdate],"
                        + " time.entry-date:not(.updated), time.published, li time[datetime]:not(.updated)")
                .filter(time -> time.closest(COMMENT) == null)
                .filter(time -> articles.add(home(time)))
                .forEach(time -> add(time.attr("datetime"), "the date of an item", time, findings));
    }

    private static Element home(Element time) {
        Element home = time.closest("article, .hentry, li");
        return home == null ? time : home;
    }

    private static void add(String written, String reason, Element element, PageFindings findings) {
        Dates.read(written)
                .ifPresent(
                        date -> findings.add(Subject.ITEM.found("", date.toString(), reason + ": " + date), element));
    }
}
