package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import nl.vierlagen.intake.UnusableSourceException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrawlTest {

    private static final Limits LIMITS = new Limits(
            10,
            1_000_000,
            5_000_000,
            Duration.ofSeconds(20),
            Duration.ofSeconds(2),
            Duration.ZERO,
            Duration.ofMillis(100));

    private TestSite site;

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Scanned scan(String path) throws UnusableSourceException {
        return scan(path, LIMITS, true);
    }

    private Scanned scan(String path, Limits limits, boolean allowsPrivate) throws UnusableSourceException {
        return new WebsiteScan("1", limits, allowsPrivate, InetAddress::getAllByName)
                .scan(List.of(site.address(path)), Saved.DAY);
    }

    @Test
    void goesThroughAllPagesOfTheHostAndNoOther() throws UnusableSourceException {
        site.page(
                        "/a",
                        "<a href='/b'>b</a> <a href='http://example.invalid/c'>c</a> <a href='/doc.pdf'>pdf</a>"
                                + "<a href='/a?share=facebook'>s</a><a href='/logout'>l</a><a rel='nofollow' href='/n'>n</a>")
                .page("/b", "<a href='/a#top'>a</a>");

        Scanned scanned = scan("/a");

        assertThat(scanned.pages()).containsExactly(site.address("/a"), site.address("/b"));
        assertThat(scanned.isWhole()).isTrue();
        assertThat(site.asked()).containsExactly("/robots.txt", "/a", "/b");
        assertThat(site.agents()).allMatch(agent -> agent.startsWith("vierlagen/1 "));
    }

    @Test
    void leavesAloneWhatRobotsTxtAsks() throws UnusableSourceException {
        site.on(
                        "/robots.txt",
                        exchange -> TestSite.send(exchange, 200, "text/plain", """
                        User-agent: *
                        Disallow: /

                        User-agent: vierlagen
                        Disallow: /private
                        Crawl-delay: 3600
                        """.getBytes(StandardCharsets.UTF_8)))
                .page("/a", "<a href='/private/x'>x</a><a href='/to-private'>y</a>")
                .redirect("/to-private", "/private/y");

        Scanned scanned = scan("/a");

        assertThat(scanned.pages()).containsExactly(site.address("/a"));
        assertThat(scanned.notes())
                .filteredOn(note -> note.contains("as the site's robots.txt asks"))
                .hasSize(2);
        assertThat(site.asked()).doesNotContain("/private/x", "/private/y");
    }

    @Test
    void opensNothingWhereRobotsTxtCantBeRead() throws UnusableSourceException {
        site.on("/robots.txt", exchange -> TestSite.send(exchange, 503, "text/plain", new byte[0]))
                .page("/a", "<p>a");

        assertThat(scan("/a").notes()).singleElement().asString().contains("robots.txt could not be read");
    }

    @Test
    void refusesPrivateAddresses() throws UnusableSourceException {
        site.page("/a", "<p>a");

        assertThat(scan("/a", LIMITS, false).notes())
                .singleElement()
                .asString()
                .contains("found the address 127.0.0.1 of 127.0.0.1, which is not on the public web");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void checksEachRedirectAgain() throws UnusableSourceException {
        site.redirect("/a", "http://10.0.0.1/")
                .redirect("/b", "file:///etc/passwd")
                .redirect("/c", "/c")
                .page("/start", "<a href=/a>a</a><a href=/b>b</a><a href=/c>c</a>");

        Scanned scanned = scan("/start");

        assertThat(scanned.pages()).containsExactly(site.address("/start"));
        assertThat(String.join("\n", scanned.notes()))
                .contains("/a: redirects to another host, 10.0.0.1")
                .contains("/b: redirects to 'file:///etc/passwd', which is not on the web")
                .contains("/c: found more than 5 redirects");
    }

    @Test
    void asksForTheAddressOfAHostAgainAtEachRedirect() throws UnusableSourceException {
        site.redirect("/a", "/b").page("/b", "<p>b");
        int[] calls = {0};
        AddressCheck.Lookup turning =
                host -> new InetAddress[] {InetAddress.getByName(++calls[0] <= 4 ? "93.184.216.34" : "127.0.0.1")};

        Scanned scanned = new WebsiteScan("1", LIMITS, false, turning).scan(List.of(site.address("/a")), Saved.DAY);

        assertThat(scanned.notes()).singleElement().asString().contains("found the address 127.0.0.1");
        assertThat(site.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void stopsInASiteWithoutEnd() throws UnusableSourceException {
        site.on("/calendar", exchange -> {
            String next = exchange.getRequestURI().getQuery();
            int day = next == null ? 0 : Integer.parseInt(next);
            TestSite.send(
                    exchange,
                    200,
                    "text/html",
                    ("<a href='?" + (day + 1) + "'>next</a><a href='?" + (day + 2) + "'>later</a>")
                            .getBytes(StandardCharsets.UTF_8));
        });

        Scanned scanned = scan("/calendar");

        assertThat(scanned.pages()).hasSize(10);
        assertThat(scanned.isWhole()).isFalse();
        assertThat(scanned.notes()).singleElement().asString().contains("--pages allows 10 pages");
    }

    @Test
    void givesUpOnWhatIsTooMuch() throws IOException, UnusableSourceException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[50_000_000]);
        }
        site.on("/bomb", exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    TestSite.send(exchange, 200, "text/html", bomb.toByteArray());
                })
                .on("/long", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[100_000];
                    for (int i = 0; i < 1000; i++) {
                        exchange.getResponseBody().write(block);
                    }
                })
                .on("/slow", exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 100; i++) {
                        exchange.getResponseBody().write('x');
                        exchange.getResponseBody().flush();
                        Thread.sleep(200);
                    }
                })
                .on("/cut", exchange -> {
                    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
                    TestSite.send(exchange, 200, "text/html", Arrays.copyOf(bomb.toByteArray(), 100));
                })
                .page("/start", "<a href=/bomb>1</a><a href=/long>2</a><a href=/slow>3</a><a href=/cut>4</a>");

        Scanned scanned = scan("/start");

        assertThat(scanned.pages()).containsExactly(site.address("/start"));
        assertThat(String.join("\n", scanned.notes()))
                .contains("/bomb: expands to more than 1000000 bytes")
                .contains("/long: found more than 1000000 bytes")
                .contains("/slow: found no whole answer within 2 seconds")
                .contains("/cut: found gzip that is damaged");
    }

    @Test
    void readsACharsetThatIsWrongOrUnknown() throws UnusableSourceException {
        byte[] latin = "<title>Coördinatie</title><a href=/b>b</a>".getBytes(StandardCharsets.ISO_8859_1);
        site.on("/a", exchange -> TestSite.send(exchange, 200, "text/html; charset=no-such-thing", latin))
                .on("/b", exchange -> TestSite.send(exchange, 200, "text/html; charset=utf-16", latin));

        assertThat(scan("/a").pages()).containsExactly(site.address("/a"), site.address("/b"));
    }

    @Test
    void takesTheDaysOfItemsFromTheFeed() throws UnusableSourceException {
        String head =
                "<link rel=alternate type=application/rss+xml href=/feed><link rel=alternate type=application/atom+xml href=/gone>";
        site.page("/a", head + "<p>a")
                .on(
                        "/feed",
                        exchange -> TestSite.send(
                                exchange, 200, "application/rss+xml", """
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <rss version="2.0"><channel><title>&x;</title>
                <item><title>1</title><pubDate>Wed, 21 Oct 2026 08:00:00 +0200</pubDate></item>
                <item><title>2</title><pubDate>Fri, 01 May 2026 08:00:00 GMT</pubDate></item>
                </channel></rss>""".getBytes(StandardCharsets.UTF_8)));

        Scanned scanned = scan("/a");

        assertThat(scanned.feeds().get(site.address("/gone"))).isEqualTo(Optional.empty());
        assertThat(Saved.facts(scanned))
                .contains("withFeed: 1", "since: 2026-05-01", "date: 2026-05-01", "date: 2026-10-21");
    }
}
