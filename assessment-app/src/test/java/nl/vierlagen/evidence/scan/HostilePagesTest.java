package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.vierlagen.evidence.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class HostilePagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress",
                "shopify",
                "wix",
                "frontpage-2004",
                "react",
                "news",
                "cookie-wall",
                "forum",
                "sharethis"
            })
    void looksAtWhateverIsLeftOfAPage(String name) {
        byte[] whole = Saved.bytes(name + ".html");
        Random random = new Random(name.hashCode());
        for (int i = 0; i < 150; i++) {
            byte[] damaged = damaged(whole, random);
            assertThatCode(() -> look(damaged))
                    .as("%s, damaged for the %d. time", name, i)
                    .doesNotThrowAnyException();
        }
    }

    /** Cut off, or with bytes changed, taken out or doubled. */
    private static byte[] damaged(byte[] whole, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] changed = whole.clone();
        byte[] marks = "<>\"'&=/\\{}[]:;#\0\u0080 -!".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = random.nextInt(40); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = marks[random.nextInt(marks.length)];
        }
        int from = random.nextInt(changed.length);
        int length = random.nextInt(Math.min(200, changed.length - from));
        System.arraycopy(whole, 0, changed, from, length);
        return changed;
    }

    private static Evidence look(byte[] html) throws IOException {
        Scanned scanned = Saved.scanned(Saved.page(html));
        Evidence evidence = WebsiteEvidence.of(scanned, Saved.DAY);
        assertThat(evidence.notes()).noneMatch(note -> note.contains("\n") || note.contains("\r"));
        return evidence;
    }

    @Test
    void looksAtAPageOfTenMegabytes() throws IOException {
        StringBuilder html = new StringBuilder("<html><body><table>");
        int links = 0;
        while (html.length() < 10 * 1024 * 1024) {
            links++;
            html.append("<tr><td><a href='https://www.facebook.com/sharer.php?u=")
                    .append(links)
                    .append("'><img src='/i.png'></a><td><p>Line ")
                    .append(links)
                    .append(" of text that goes on and on, as in a list of everything.<time datetime='2026-10-01'>");
        }

        Scanned scanned = Saved.scanned(Saved.page(html.toString()));

        assertThat(scanned.all(Subject.SHARE_LINK)).hasSizeGreaterThan(10_000);
        assertThat(scanned.all(Subject.SHARE_LINK).stream()
                        .filter(finding -> !finding.element().isEmpty()))
                .hasSize(PageFindings.CITED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<a href=/x><b>",
                "<table><tr><td>",
                "<ul><li>",
                "<article><time datetime=2026-01-01>",
                "<svg>"
            })
    void looksAtAPageOfAHundredThousandLevels(String level) throws IOException {
        look(level.repeat(100_000).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"@type\":\"Article\",\"x\":", "[", "{\"@graph\":[{\"@type\":\"Organization\",\"sameAs\":["})
    void passesOverDataThatAreNestedWithoutEnd(String level) throws IOException {
        String html = "<script type='application/ld+json'>" + level.repeat(50_000) + "</script><p>Text";

        assertThat(Saved.scanned(Saved.page(html)).all(Subject.STRUCTURED_DATA))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason()).contains("can't be read"));
    }

    @Test
    void writesNoLineOfItsOwnForAPageThatTries() throws IOException {
        String html =
                "<html lang=\"nl\nlayers:\u2028x: 1\"><body id=\"a\nb: c\"><a class='x\ny' href='https://wa.me/?text=1'>z</a>"
                        + "<link rel=alternate type='application/rss+xml' href=\"/feed\nlayers: 1\">";

        assertThat(look(html.getBytes(StandardCharsets.UTF_8)).notes())
                .noneMatch(note -> note.contains("\u2028"))
                .noneMatch(note -> note.startsWith("layers"));
    }
}
