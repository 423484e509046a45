package nl.vierlagen.evidence.scan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Places where visitors talk with one another. */
final class CommunityDetector implements Detector {

    private static final Pattern SOFTWARE = Pattern.compile(
            "(?i)discourse|phpbb|vbulletin|flarum|mybb|simple machines|smf|invision|xenforo|nodebb|vanilla|bbpress");
    private static final String MARKS =
            "#phpbb, body.phpbb, #bbpress-forums, .bbpress, #vbulletin_html, html#XF, .forumbg, .topiclist, #discourse-modal, .buddypress";
    private static final Pattern PATH =
            Pattern.compile("/([^/]+/)?(forum|forums|community|prikbord|gastenboek|guestbook)(/.*)?");

    @Override
    public void look(Page page, PageFindings findings) {
        for (Element meta : page.document().select("meta[name=generator][content]")) {
            if (SOFTWARE.matcher(meta.attr("content")).find()) {
                add("made by software for forums: " + meta.attr("content").strip(), meta, findings);
            }
        }
        page.live(MARKS).limit(1).forEach(mark -> add("the markup of a forum", mark, findings));
        page.things().stream()
                .filter(thing -> thing.isOne("DiscussionForumPosting", "QAPage", "Question"))
                .forEach(thing -> add("a " + thing.type() + ", as data for search engines", thing.element(), findings));
        page.anchors().stream()
                .filter(anchor -> anchor.link().host().equals(page.host())
                        && PATH.matcher(anchor.link().path().toLowerCase(Locale.ROOT))
                                .matches())
                .forEach(anchor -> add("leads to a place to talk", anchor.element(), findings));
    }

    private static void add(String reason, Element element, PageFindings findings) {
        findings.add(Subject.COMMUNITY.found("", "", reason), element);
    }
}
