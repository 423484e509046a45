package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the place of an element on the page tells about it. */
class PlacesTest {

    private static final String VOS = "<a href='https://x.com/vos'>Vos</a>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <body class="single author-3 article"><aside>VOS</aside>                                        | PROFILE_LINK
            <body class="author"><footer>VOS</footer>                                                       | PROFILE_LINK
            <body><div class="c-byline"><span>VOS</span></div>                                              | OTHER_PROFILE
            <body><div class="article-body"><span class="authors"><i class="follow">VOS</i></span></div>    | OTHER_PROFILE
            <body><div class="team-member"><ul class="social">VOS</ul></div>                                | OTHER_PROFILE
            <body><aside><div class="tweet-text">VOS</div></aside>                                          | OTHER_PROFILE
            """)
    void tellsWhoseProfileItMayBe(String html, Subject subject) throws IOException {
        Scanned scanned = Saved.scanned(Saved.page(html.replace("VOS", VOS)));

        assertThat(scanned.findings())
                .filteredOn(finding -> !finding.value().isEmpty())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.subject()).isEqualTo(subject);
                    assertThat(finding.value()).isEqualTo("https://x.com/vos");
                });
    }

    @Test
    void takesNoLinkInsideASiteForAProfile() throws IOException {
        Scanned scanned = Saved.scanned(Saved.page("<link rel=canonical href='https://medium.com/vos/een-stuk'>"
                + "<body><a href='/@els'>Els</a> <footer><a href='https://x.com/vos'>Vos</a></footer>"));

        assertThat(Saved.facts(scanned)).contains("https://x.com/vos").doesNotContain("medium.com/@els");
    }

    @Test
    void takesNoPortraitForAnIcon() throws IOException {
        Scanned scanned = Saved.scanned(Saved.page("<body><div class=author><a href='https://x.com/els'>"
                + "<img src=els.jpg alt=Els></a> <a href='https://x.com/els'><svg></svg></a></div>"));

        assertThat(scanned.all(Subject.ICON)).hasSize(1);
    }

    @Test
    void readsTheNameOfAnIconInAMenuThatIsClosed() throws IOException {
        Scanned scanned =
                Saved.scanned(Saved.page("<body><nav aria-hidden=true><a href='https://x.com/vos'><svg></svg>X</a>"
                        + "<a href='https://x.com/vos'><svg></svg><span aria-hidden=true>X</span></a></nav>"));

        assertThat(scanned.all(Subject.ICON))
                .extracting(finding -> finding.isInOrder().orElseThrow())
                .containsExactly(true, false);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <li class="item comment"><a href="/column">Column</a></li>                           | 0
            <li class="comment" id="comment-3">Mooi.</li>                                        | 1
            <ol class="commentlist"><li class="comment">Mooi.</li></ol>                          | 1
            <div class="comment"><div class="comment-content">Mooi.</div></div>                  | 1
            <div class="comment" id="comment_form_1"><form class="new_comment"></form></div>     | 1
            """)
    void tellsReactionsFromColumns(String html, int reactions) throws IOException {
        assertThat(Saved.scanned(Saved.page("<body>" + html)).all(Subject.COMMENT))
                .hasSize(reactions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <abbr class="published" title="2026-05-08T00:55:00-07:00">12:55</abbr>                                | 2026-05-08
            <meta name="DCTERMS.issued" content="2026-05-08">                                                     | 2026-05-08
            <p itemscope><time itemprop="datePublished" content="2026-05-08T10:00">gisteren</time></p>            | 2026-05-08
            <body class="comments-open"><article><time datetime="2026-05-08">8 mei</time></article>               | 2026-05-08
            <article><time itemprop="dateModified" datetime="2026-05-08">8 mei</time></article>                   |
            <p itemscope itemtype="https://schema.org/Review"><time itemprop="datePublished" content="2026-05-08"></time></p> |
            """)
    void readsWhenAnItemAppeared(String html, String day) throws IOException {
        assertThat(Saved.scanned(Saved.page(html)).all(Subject.ITEM))
                .extracting(Finding::value)
                .isEqualTo(day == null ? List.of() : List.of(day));
    }
}
