package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            https://www.facebook.com/gemeenteutrecht/               | PROFILE_LINK | facebook
            https://www.facebook.com/profile.php?id=100064          | PROFILE_LINK | facebook
            https://www.facebook.com/sharer/sharer.php?u=x          | SHARE_LINK   | facebook
            https://www.facebook.com/gemeenteutrecht/posts/12       |              |
            https://www.facebook.com/tr?id=1                        |              |
            https://x.com/rijksoverheid                             | PROFILE_LINK | x
            https://twitter.com/rijksoverheid/status/1              |              |
            https://twitter.com/intent/tweet?url=x                  | SHARE_LINK   | x
            https://twitter.com/search?q=x                          |              |
            https://nl.linkedin.com/company/asml                    | PROFILE_LINK | linkedin
            https://www.linkedin.com/shareArticle?mini=true&url=x   | SHARE_LINK   | linkedin
            https://www.linkedin.com/feed/?shareActive=true         | SHARE_LINK   | linkedin
            https://www.instagram.com/p/Cabc/                       |              |
            https://instagram.com/rijksmuseum?hl=nl                 | PROFILE_LINK | instagram
            https://www.youtube.com/watch?v=1                       |              |
            https://www.youtube.com/@rijksmuseum                    | PROFILE_LINK | youtube
            https://www.youtube.com/rijksmuseum                     | PROFILE_LINK | youtube
            https://www.tiktok.com/@nos                             | PROFILE_LINK | tiktok
            https://bsky.app/profile/nos.nl                         | PROFILE_LINK | bluesky
            https://bsky.app/intent/compose?text=x                  | SHARE_LINK   | bluesky
            https://social.overheid.nl/@kb                          | PROFILE_LINK | mastodon
            https://www.threads.net/@nos                            | PROFILE_LINK | threads
            https://wa.me/?text=x                                   | SHARE_LINK   | whatsapp
            https://api.whatsapp.com/send?text=x                    | SHARE_LINK   | whatsapp
            https://wa.me/31612345678                               | MESSAGE_CHANNEL | whatsapp
            https://www.whatsapp.com/channel/0029                   | PROFILE_LINK | whatsapp
            https://nl.pinterest.com/ikea/                          | PROFILE_LINK | pinterest
            https://t.me/share/url?url=x                            | SHARE_LINK   | telegram
            https://www.trustpilot.com/review/bol.com               | PROFILE_LINK | trustpilot
            https://www.kiyoh.com/reviews/1043/shop                 | PROFILE_LINK | kiyoh
            https://notfacebook.com/gemeente                        |              |
            https://www.facebook.com/v19.0/dialog/share?href=x      | SHARE_LINK   | facebook
            https://www.facebook.com/p/Bakkerij-Jansen-61550000/    | PROFILE_LINK | facebook
            https://www.facebook.com/photostudiovos                 | PROFILE_LINK | facebook
            https://www.facebook.com/photos                         |              |
            https://www.facebook.com/group.php?gid=1                |              |
            https://developers.facebook.com/docs                    |              |
            https://nl-nl.facebook.com/bakkerijjansen               | PROFILE_LINK | facebook
            https://fb.me/bakkerijjansen                            | PROFILE_LINK | facebook
            https://x.com/homedecovos                               | PROFILE_LINK | x
            https://x.com/intent/follow?screen_name=vos             | PROFILE_LINK | x
            https://x.com/home                                      |              |
            https://help.x.com/nl                                   |              |
            https://help.instagram.com/519522125107875              |              |
            https://docs.github.com/nl                              |              |
            https://vos.substack.com/                               | PROFILE_LINK | substack
            https://substack.com/                                   |              |
            https://vos-techniek.medium.com/                        | PROFILE_LINK | medium
            https://open.spotify.com/show/1                         | PROFILE_LINK | spotify
            https://www.tumblr.com/widgets/share/tool?url=x         | SHARE_LINK   | other
            https://news.ycombinator.com/submitlink?u=x             | SHARE_LINK   | other
            https://news.ycombinator.com/item?id=1                  |              |
            whatsapp://send                                         | SHARE_LINK   | whatsapp
            whatsapp://send?phone=31612345678                       |              |
            sms:?&body=x                                            | SHARE_LINK   | other
            sms:+31612345678                                        |              |
            mailto:?subject=x&body=y                                | SHARE_LINK   | e-mail
            mailto:info@example.nl                                  |              |
            """)
    void knowsWhereALinkLeads(String address, Subject subject, String network) throws IOException {
        String html = "<body><footer><a href='" + address + "'>here</a></footer>";

        List<Finding> found = Saved.scanned(Saved.page(html)).findings().stream()
                .filter(finding -> finding.subject() != Subject.PREVIEW && finding.subject() != Subject.LANGUAGE)
                .toList();

        if (subject == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().satisfies(finding -> {
                assertThat(finding.subject()).isEqualTo(subject);
                assertThat(finding.network()).isEqualTo(network);
            });
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <iframe src="https://www.youtube.com/embed/x"></iframe>                                          | false
            <iframe src="https://www.youtube.com/embed/x" data-cookieconsent="marketing"></iframe>           | false
            <iframe data-cookieblock-src="https://www.youtube.com/embed/x"></iframe>                         | true
            <iframe data-cmp-src="https://player.vimeo.com/video/1" src="about:blank"></iframe>              | true
            <iframe class="optanon-category-C0004" data-src="https://www.youtube.com/embed/x"></iframe>      | true
            <iframe class="lazyload" data-src="https://www.youtube.com/embed/x"></iframe>                    | false
            <iframe data-lazy-src="https://www.youtube.com/embed/x"></iframe>                                | false
            <iframe data-src="https://www.youtube.com/embed/x"></iframe>                                     |
            <div class="fb-post"><iframe src="https://www.facebook.com/v19.0/plugins/post.php?href=x"></iframe></div><script src="https://connect.facebook.net/nl_NL/sdk.js"></script> | false
            <iframe src="https://www.facebook.com/v19.0/plugins/video.php?href=x"></iframe>                  | false
            <lite-youtube videoid="x"></lite-youtube>                                                        | false
            <blockquote class="twitter-tweet"></blockquote>                                                  | true
            <blockquote class="tiktok-embed"></blockquote><script src="https://www.tiktok.com/embed.js"></script> | false
            <blockquote class="tiktok-embed"></blockquote><script type="text/plain" src="https://www.tiktok.com/embed.js"></script> | true
            """)
    void tellsWhetherContentOfANetworkWaits(String html, Boolean waits) throws IOException {
        assertThat(Saved.scanned(Saved.page("<body>" + html)).all(Subject.EMBED))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.isInOrder().orElse(null)).isEqualTo(waits));
    }

    @Test
    void takesALinkOnHalfOfThePagesForTheSitesOwn() throws IOException {
        String html = "<body><article><a href='https://www.facebook.com/someone'>Someone</a></article>";
        Looked looked = new Looked();
        looked.look(PageReader.readSaved("1.html", html.getBytes(StandardCharsets.UTF_8)));
        assertThat(Saved.facts(looked.done(Saved.DAY, false))).doesNotContain("profiles");
        looked.look(PageReader.readSaved("2.html", html.getBytes(StandardCharsets.UTF_8)));
        looked.look(PageReader.readSaved("3.html", "<p>Nothing".getBytes(StandardCharsets.UTF_8)));
        assertThat(Saved.facts(looked.done(Saved.DAY, false))).contains("https://www.facebook.com/someone");
    }
}
