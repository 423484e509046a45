package nl.vierlagen.evidence.scan;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What sites ask of robots (RFC 9309), fetched once for each of them. */
final class Robots {

    private final Web web;
    private final Map<String, SimpleRobotRules> bySite = new HashMap<>();
    private final Map<String, String> failures = new HashMap<>();

    Robots(Web web) {
        this.web = web;
    }

    /** @throws RefusedException if the site asks that this address is left alone */
    void check(Link link) throws RefusedException {
        SimpleRobotRules rules = rules(link);
        if (!rules.isAllowed(link.text())) {
            throw new RefusedException(
                    rules.isDeferVisits()
                            ? "left alone: the site's robots.txt could not be read (" + failures.get(site(link)) + ")"
                            : "left alone, as the site's robots.txt asks");
        }
    }

    /** How long the site asks to wait between two requests; zero if it does not ask. */
    Duration delay(Link link) {
        long delay = rules(link).getCrawlDelay();
        return delay == BaseRobotRules.UNSET_CRAWL_DELAY ? Duration.ZERO : Duration.ofMillis(delay);
    }

    private SimpleRobotRules rules(Link link) {
        return bySite.computeIfAbsent(site(link), site -> fetch(link, site));
    }

    private static String site(Link link) {
        URI uri = link.uri();
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    private SimpleRobotRules fetch(Link link, String site) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        String address = site + "/robots.txt";
        try {
            Web.Reply reply = web.get(Link.parse(address).orElseThrow(), next -> {
                if (!next.host().equals(link.host())) {
                    throw new RefusedException("redirects to another host");
                }
            });
            failures.put(site, "status " + reply.status());
            return reply.status() == 200
                    ? parser.parseContent(address, reply.body(), reply.contentType(), List.of(Web.NAME))
                    : parser.failedFetch(reply.status());
        } catch (RefusedException unreachable) {
            failures.put(site, unreachable.getMessage());
            return parser.failedFetch(500);
        }
    }
}
