package nl.vierlagen.evidence.scan;

import java.util.Optional;

/** Reactions of visitors, and places to leave one. */
final class CommentDetector implements Detector {

    private static final String PLACES = "#disqus_thread, .fb-comments, #commentform, #respond, form.comment-form,"
            + " script[src*=giscus.app], script[src*=utteranc.es], script[src*=disqus.com/embed], .coral-talk-stream, #coral_talk_stream";
    private static final String COMMENTS = "li.comment, div.comment, article.comment, [itemtype$=schema.org/Comment],"
            + " [itemtype$=schema.org/UserComments]";

    @Override
    public void look(Page page, PageFindings findings) {
        page.live(PLACES)
                .forEach(place -> findings.add(Subject.COMMENT.found("", "", "a place to leave a reaction"), place));
        page.live(COMMENTS).forEach(comment -> {
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
}
