package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What someone who does not see the page needs of it. */
class PageStructureTest {

    private static final String CLIENT = """
            client: { id: test-bv, name: "Test bv", sector: handel }
            date: 2026-11-01
            goals: [service, recruitment]
            layers:
              internal:
                answers:
                  policy.written: { rating: partly, note: "Staat op één A4.", evidence: ["beleid.pdf"] }
              website:
                answers:
                  community.place: { rating: not-applicable, note: "Niet zinvol." }
            """;

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void hasOneTitleAndSkipsNoLevelOfHeadings(String language) {
        List<Integer> levels = page(language).select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels).startsWith(1).filteredOn(level -> level == 1).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as("heading %d", i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("nl.vierlagen.report.Spoken#languages")
    void givesEveryPictureATitleADescriptionAndItsFiguresInATable(String language) {
        List<Element> charts = page(language).select("figure.chart");

        assertThat(charts).extracting(chart -> chart.id()).contains("chart-radar", "chart-balance", "chart-goals");
        assertThat(charts).allSatisfy(chart -> {
            Element picture = chart.selectFirst("svg[role=img]");
            assertThat(picture.attr("aria-labelledby").split(" "))
                    .containsExactly(
                            picture.selectFirst("> title").id(),
                            picture.selectFirst("> desc").id());
            assertThat(picture.selectFirst("> desc").text()).endsWith(".");
            assertThat(chart.select("table.figures tbody tr")).isNotEmpty();
        });
    }

    @Test
    void hidesEveryOtherDrawing() {
        assertThat(page("nl").select("svg:not([role=img])"))
                .isNotEmpty()
                .allMatch(svg -> svg.attr("aria-hidden").equals("true"));
    }

    @Test
    void namesEveryColumnOfEveryTable() {
        assertThat(page("en").select("table")).isNotEmpty().allSatisfy(table -> {
            int columns = table.select("thead th[scope=col]").size();
            assertThat(table.select("thead th").eachText()).hasSize(columns).doesNotContain("");
            assertThat(table.select("tbody tr")).allMatch(row -> row.childrenSize() == columns);
        });
    }

    @Test
    void saysOfATextInAnotherLanguageWhichOneItIs() {
        Document english = page("en");

        assertThat(english.select("[lang=nl]").eachText())
                .contains("handel", "Staat op één A4.", "beleid.pdf", "Niet zinvol.", "Office Rendement");
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void marksNoLanguageWhereAllIsInTheReportsOwn() {
        assertThat(page("nl").select("body [lang]")).isEmpty();
    }

    @Test
    void namesTheTextsThatCriteriaRestOnAndNotTheirIds() {
        assertThat(page("nl").text()).doesNotContainPattern("\\bS[0-4]\\.\\d").contains("uitspraken");
    }

    private static Document page(String language) {
        return Jsoup.parse(Reports.in(language).page(CLIENT));
    }
}
