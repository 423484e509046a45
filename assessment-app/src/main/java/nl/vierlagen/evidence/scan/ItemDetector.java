package nl.vierlagen.evidence.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** News, articles and posts with a date of publication. */
final class ItemDetector implements Detector {

    private static final Evaluator COMMENT =
            QueryParser.parse(":is([class*=comment i], [id*=comment i], [class*=review i])" + Page.NO_ROOT);

    private static final Evaluator SCOPE = QueryParser.parse("[itemscope]");

    /** The first of these that is there: of Open Graph, and of the Dublin Core that governments use. */
    private static final List<String> PUBLISHED =
            List.of("article:published_time", "DCTERMS.issued", "DC.date.issued", "DCTERMS.available");

    private static final String MARKED = "abbr.published[title], [itemprop=datePublished]:is([content], [datetime])";

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
        PUBLISHED.stream()
                .flatMap(name -> page.meta(name).stream())
                .limit(1)
                .forEach(meta -> add(meta.attr("content"), "says when the article appeared", meta, findings));
        Set<Element> articles = new HashSet<>();
        page.live("article time[datetime]:not(.updated), .hentry time[datetime]:not(.updated), time[pubdate],"
                        + " time.entry-date:not(.updated), time.published, li time[datetime]:not(.updated)")
                .filter(time ->
                        time.closest(COMMENT) == null && !time.attr("itemprop").contains("Modified"))
                .filter(time -> articles.add(home(time)))
                .forEach(time -> add(time.attr("datetime"), "the date of an item", time, findings));
        page.live(MARKED)
                .filter(ItemDetector::isOfItem)
                .filter(mark -> articles.add(home(mark)))
                .forEach(mark -> add(written(mark), "the date of an item", mark, findings));
    }

    /** Those of an article with a type are told by its data already, and those of a review are of something else. */
    private static boolean isOfItem(Element mark) {
        Element scope = mark.parent() == null ? null : mark.parent().closest(SCOPE);
        return mark.closest(COMMENT) == null
                && (mark.nameIs("abbr")
                        || scope == null
                        || scope.attr("itemtype").matches("(?i)(.*/WebPage)?"));
    }

    private static String written(Element mark) {
        return Stream.of("content", "datetime", "title")
                .map(mark::attr)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
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
