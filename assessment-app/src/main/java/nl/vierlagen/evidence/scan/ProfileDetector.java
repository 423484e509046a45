package nl.vierlagen.evidence.scan;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Links to profiles on networks: the organisation's own, as far as the place of the link tells. */
final class ProfileDetector implements Detector {

    private static final Evaluator SITE_WIDE = QueryParser.parse(
            "header, footer, nav, address, [role=contentinfo],"
                    + " [role=banner], [id*=footer i], [class*=footer i], [id*=header i], [class*=social i], [class*=follow i]");
    private static final Evaluator CONTENT = QueryParser.parse(":is(article, blockquote, [class*=comment i],"
            + " [class*=entry-content i], [class*=post-content i], [class*=article i], [class*=author i], [rel=author], .post, .postbody, .message, .topic-body)"
            + Page.NO_ROOT);

    /** What is about one person, or by one, wherever on the page it stands. */
    private static final Evaluator PERSON = QueryParser.parse(
            ":is([class*=byline i], [class*=author i], [rel=author], [class*=team-member i], [class*=medewerker i],"
                    + " [itemprop=author], [itemtype$=schema.org/Person], blockquote,"
                    + " [class*=tweet i]:is(div, section, article))" + Page.NO_ROOT);

    private static final Evaluator FRAME = QueryParser.parse("header, footer, nav, [role=contentinfo], [role=banner]");

    private static final Evaluator IMAGE = QueryParser.parse("img");

    private final Signs signs;

    ProfileDetector(Signs signs) {
        this.signs = signs;
    }

    @Override
    public void look(Page page, PageFindings findings) {
        Set<String> declared = page.things().stream()
                .filter(Thing::isOrganisation)
                .flatMap(thing -> thing.texts("sameAs").stream())
                .flatMap(address -> Link.parse(address).stream())
                .map(Profile::key)
                .collect(Collectors.toSet());
        for (Page.Anchor anchor : page.anchors()) {
            Link link = Profile.followed(anchor.link());
            if (link.host().equals(page.host())) {
                continue;
            }
            Optional<String> network = mastodon(anchor)
                    .or(() -> signs.profileOn(link)
                            .filter(known -> signs.sharedBy(link).isEmpty())
                            .map(NetworkSigns::id));
            network.ifPresent(id -> {
                boolean isOwn = declared.contains(Profile.key(link)) || isOwn(anchor.element());
                // A picture in a link to somebody is a portrait more often than an icon.
                if (isOwn || anchor.element().selectFirst(IMAGE) == null) {
                    Icons.look(page, id, anchor.element(), findings);
                }
                String reason = isOwn
                        ? "leads to a profile on " + id
                        : "leads to a profile on " + id + " from inside the content: perhaps somebody else's";
                Subject subject = isOwn ? Subject.PROFILE_LINK : Subject.OTHER_PROFILE;
                findings.add(subject.found(id, Profile.address(link), reason), anchor.element());
            });
        }
    }

    /** Its servers are too many to list, but a link to one's own profile says that it is one's own. */
    private static Optional<String> mastodon(Page.Anchor anchor) {
        boolean isMe = isMe(anchor.element());
        return isMe
                        && anchor.link().path().matches("/@[^/]+/?")
                        && !anchor.link().isOn("threads.net")
                ? Optional.of("mastodon").filter(id -> isUnknown(anchor.link()))
                : Optional.empty();
    }

    private static boolean isMe(Element link) {
        String rel = link.attr("rel");
        return !rel.isEmpty() && rel.matches("(?i)(.*\\s)?me(\\s.*)?");
    }

    private static boolean isUnknown(Link link) {
        return Signs.get().profileOn(link).isEmpty();
    }

    private static boolean isOwn(Element link) {
        boolean isMe = isMe(link);
        Element content = link.closest(CONTENT);
        Element siteWide = link.closest(SITE_WIDE);
        boolean isNearer = content == null
                || siteWide != null && content.parents().stream().noneMatch(siteWide::equals);
        return isMe || !isOfPerson(link) && isNearer && (siteWide == null || siteWide.closest("article") == null);
    }

    /** The frame of a site, such as its footer, is the site's own even on the page of a person. */
    private static boolean isOfPerson(Element link) {
        Element person = link.closest(PERSON);
        Element frame = link.closest(FRAME);
        return person != null && (frame == null || !frame.parents().contains(person));
    }
}
