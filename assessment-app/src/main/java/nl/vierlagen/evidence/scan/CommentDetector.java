package nl.vierlagen.evidence.scan;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Reactions of visitors, and places to leave one. */
final class CommentDetector implements Detector {

    private static final String PLACES =
            "#disqus_thread, .fb-comments, #commentform, #respond, form.comment-form, form.new_comment,"
                    + " script[src*=giscus.app], script[src*=utteranc.es], script[src*=disqus.com/embed], .coral-talk-stream, #coral_talk_stream";
    private static final String COMMENTS = "li.comment, div.comment, article.comment, [itemtype$=schema.org/Comment],"
            + " [itemtype$=schema.org/UserComments]";

    private static final Evaluator PARTS =
            QueryParser.parse("[class*=comment- i], [class*=comment_ i], [class*=reply i]");

    private static final Evaluator AROUND =
            QueryParser.parse("[id*=comments i], [class*=comments i], [class*=commentlist i], [class*=comment-list i]");

    @Override
    public void look(Page page, PageFindings findings) {
        page.live(PLACES)
                .forEach(place -> findings.add(Subject.COMMENT.found("", "", "a place to leave a reaction"), place));
        page.live(COMMENTS).filter(CommentDetector::isReaction).forEach(comment -> {
            Optional<String> date = comment.select("time[datetime]").stream()
                    .limit(1)
                    .flatMap(time -> Dates.read(time.attr("datetime")).stream())
                    .map(day -> " of " + day)
                    .findFirst();
            findings.add(Subject.COMMENT.found("", "", "a reaction" + date.orElse("")), comment);
        });
        page.things().stream()
                .filter(thing -> thing.isOne("Comment") && thing.element().nameIs("script"))
                .forEach(thing -> findings.add(
                        Subject.COMMENT.found("", "", "a reaction, as data for search engines"), thing.element()));
    }

    /** Newspapers call columns comments too: what is one of visitors says so more than once. */
    private static boolean isReaction(Element comment) {
        boolean isForm = comment.id().contains("form");
        return !isForm
                && (comment.hasAttr("itemtype")
                        || comment.id().matches("(?i).*comment.*")
                        || comment.selectFirst(PARTS) != null
                        || comment.closest(AROUND) != null);
    }
}
