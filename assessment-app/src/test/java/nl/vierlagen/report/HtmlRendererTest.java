package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlRendererTest {

    static final String HOSTILE = """
            client: { id: cafe-t-hoekje, name: "Café \\"t Hoekje\\" & Zn <b>" }
            date: 2026-11-01
            assessor: "<script>alert(1)</script>"
            layers:
              internal:
                answers:
                  policy.written:
                    rating: partly
                    note: "<img src=x onerror=alert(1)> ${7*7} <#list 1..9 as x>"
                    evidence: ["https://example.org/\\"><script>alert(2)</script>"]
            """;

    @Test
    void showsWhatAClientWroteAsTextAndNothingElse() {
        String page = Reports.inDutch().page(HOSTILE);

        assertThat(page)
                .contains("Café &quot;t Hoekje&quot; &amp; Zn &lt;b&gt;")
                .contains("&lt;img src=x onerror=alert(1)&gt; ${7*7} &lt;#list 1..9 as x&gt;")
                .doesNotContain("<script")
                .doesNotContain("<img");
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void isOnePageByItself(String language) {
        String page = Reports.in(language).page(HOSTILE);

        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language + "\">");
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain(" src=\"")
                .doesNotContain("url(");
        assertThat(page).doesNotContain("<link").doesNotContain("@import").doesNotContain("\r");
    }

    @Test
    void hasItsChaptersInTheOrderInWhichADirectorReads() {
        String page = Reports.inDutch().page(HOSTILE);
        List<String> chapters = Pattern.compile("<section id=\"([a-z]+)\"")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(tag -> tag.replaceAll(".*\"([a-z]+)\"", "$1"))
                .toList();

        assertThat(chapters)
                .containsExactly("summary", "layers", "insights", "goals", "roadmap", "details", "open", "method");
    }

    @Test
    void leadsNowhereThatIsNotOnThePage() {
        String page = Reports.inDutch().page(HOSTILE);
        List<String> targets = Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(targets).isNotEmpty().allSatisfy(target -> assertThat(page).contains("id=\"" + target + "\""));
    }

    @Test
    void namesEachIdOnce() {
        List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(Reports.inDutch().page(HOSTILE))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }
}
