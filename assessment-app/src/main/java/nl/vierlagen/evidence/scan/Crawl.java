package nl.vierlagen.evidence.scan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Goes through a website from page to page, nearest first: same host, what its robots.txt allows, and within limits. */
final class Crawl {

    private static final int MOST_FEEDS = 5;
    private static final int MOST_WAITING = 10_000;
    private static final Pattern NO_PAGE = Pattern.compile(
            "(?i).*\\.(pdf|jpe?g|png|gif|webp|svg|ico|css|js|json|xml|zip|gz|docx?|xlsx?|pptx?|mp[34]|mov|avi|woff2?|ics|vcf|exe|dmg)");

    /** Addresses that do something rather than show a page. */
    private static final Pattern DEED = Pattern.compile(
            "(?i)(.*[?&])?(share|replytocom|add-to-cart|action|logout|print)=.*|.*/(log-?out|wp-admin|wp-login\\.php|cart|checkout)\\b.*");

    private final Web web;
    private final Robots robots;
    private final Budget budget;
    private final Looked looked;
    private final Set<String> hosts;
    private final Deque<Link> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();
    private boolean isFirst = true;
    private boolean isWhole = true;

    Crawl(Web web, Budget budget, List<Link> starts, Looked looked) {
        this.web = web;
        this.robots = new Robots(web);
        this.budget = budget;
        this.looked = looked;
        this.hosts = starts.stream().map(Link::host).collect(Collectors.toSet());
        starts.forEach(this::put);
    }

    /** Goes as far as it may; true if nothing was left to look at. */
    boolean run() {
        int opened = 0;
        while (!waiting.isEmpty() && opened < budget.limits().pages() && !budget.isSpent()) {
            if (open(waiting.poll())) {
                opened++;
            }
        }
        if (!waiting.isEmpty()) {
            isWhole = false;
            looked.note(
                    "the rest of the site",
                    waiting.size() + " known addresses were not opened: "
                            + (budget.isSpent() ? "time or bytes were spent" : "--pages allows " + opened + " pages"));
        }
        looked.feedAddresses().stream().limit(MOST_FEEDS).forEach(this::feed);
        return isWhole;
    }

    private void put(Link link) {
        if (known.size() < MOST_WAITING && known.add(identity(link))) {
            waiting.add(link);
        } else if (known.size() >= MOST_WAITING) {
            isWhole = false;
        }
    }

    private static String identity(Link link) {
        return link.host() + link.path() + "?" + link.query();
    }

    private void allow(Link link) throws RefusedException {
        if (!hosts.contains(link.host())) {
            throw new RefusedException("redirects to another host, " + link.host() + "; scan that one by itself");
        }
        web.check(link);
        robots.check(link);
    }

    private boolean open(Link link) {
        try {
            Web.Reply reply = fetch(link);
            boolean isNew = identity(reply.link()).equals(identity(link)) || known.add(identity(reply.link()));
            if (reply.status() != 200) {
                looked.note(link.text(), "answers with the status " + reply.status());
            } else if (isNew && reply.isPage()) {
                Page page = PageReader.read(reply.link(), reply.body(), reply.charset());
                looked.look(page);
                page.anchors().stream()
                        .filter(anchor -> !anchor.element().attr("rel").contains("nofollow"))
                        .map(Page.Anchor::link)
                        .filter(this::isWanted)
                        .forEach(this::put);
            }
            return true;
        } catch (RefusedException | IOException e) {
            looked.note(link.text(), e.getMessage());
            isWhole = false;
            return false;
        }
    }

    private Web.Reply fetch(Link link) throws RefusedException {
        allow(link);
        if (!isFirst) {
            rest(robots.delay(link));
        }
        isFirst = false;
        return web.get(link, this::allow);
    }

    private boolean isWanted(Link link) {
        return hosts.contains(link.host())
                && !NO_PAGE.matcher(link.path()).matches()
                && !DEED.matcher(link.written()).matches();
    }

    private void rest(Duration asked) throws RefusedException {
        Limits limits = budget.limits();
        Duration pause = asked.compareTo(limits.pause()) < 0 ? limits.pause() : asked;
        Duration bounded = pause.compareTo(limits.longestPause()) > 0 ? limits.longestPause() : pause;
        try {
            Thread.sleep(Math.min(bounded.toMillis(), budget.time().toMillis()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new RefusedException("was stopped");
        }
    }

    private void feed(String address) {
        Optional<Link> link = Link.parse(address).filter(on -> hosts.contains(on.host()));
        if (link.isEmpty() || budget.isSpent()) {
            looked.note(address, "a feed that was not asked for: it stands elsewhere, or time or bytes were spent");
            return;
        }
        try {
            Web.Reply reply = fetch(link.get());
            looked.feed(address, reply.status() == 200 ? Feed.read(reply.link(), reply.body()) : Optional.empty());
        } catch (RefusedException e) {
            looked.note(address, e.getMessage());
        }
    }
}
