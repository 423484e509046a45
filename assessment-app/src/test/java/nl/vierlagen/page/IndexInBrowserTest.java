package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vierlagen.app.AppRunner;
import nl.vierlagen.recomputation.RandomClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over all clients sorts and searches them, whether they stand in it as rows or as data. */
@Tag("chromium")
class IndexInBrowserTest {

    private static final String NAMES = "#clients-table tbody th";
    private static final String SEARCH = "#search";

    /** How many rows are shown of clients that stand as data. */
    private static final int AT_ONCE = 25;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(folder.resolve("profile"));
        browser.obeyPolicies();
        browser.show(1600, "light");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Nested
    class WithRows {

        private static Path index;

        @BeforeAll
        static void write() throws IOException {
            index = index(
                    "en",
                    List.of(
                            client("b", "Café Zürich", "food", "fully"),
                            client("a", "client 10", "care", "not"),
                            client("c", "client 9", "care", "largely"),
                            client("d", "Bakery", "food", "partly")));
        }

        @BeforeEach
        void open() {
            browser.open(index);
        }

        @Test
        void sortsByAFigureWithThoseThatHaveNoneLastEitherWay() {
            String score = heading("Score");
            browser.each("#clients-table tbody tr:nth-child(3) td:nth-child(5)", "part.dataset.key = ''");

            browser.click(score);
            assertThat(texts(NAMES)).containsExactly("client 10", "Bakery", "Café Zürich", "client 9");
            assertThat(browser.each("th[aria-sort]", "part.textContent + ' ' + part.ariaSort"))
                    .containsExactly("Score ascending");

            browser.click(score);
            assertThat(texts(NAMES)).containsExactly("Café Zürich", "Bakery", "client 10", "client 9");
            assertThat(browser.each("th[aria-sort]", "part.ariaSort")).containsExactly("descending");
        }

        @Test
        void sortsTextsAsPeopleDo() {
            browser.click(heading("Organisation"));

            assertThat(texts(NAMES)).containsExactly("Bakery", "Café Zürich", "client 9", "client 10");
        }

        @Test
        void searchesEveryWordInNamesAndSectorsWithoutAccentsAndKeepsTheOrder() {
            browser.click(heading("Organisation"));
            browser.type(SEARCH, "FOOD");
            assertThat(texts(NAMES)).containsExactly("Bakery", "Café Zürich");
            assertThat(texts("#found")).containsExactly("2 of 4 found");

            browser.type(SEARCH, "zurich food");
            assertThat(texts(NAMES)).containsExactly("Café Zürich");

            browser.type(SEARCH, "zurich care");
            assertThat(texts(NAMES)).isEmpty();
            assertThat(texts("#found")).containsExactly("0 of 4 found");

            browser.type(SEARCH, " ");
            assertThat(texts(NAMES)).hasSize(4);
        }
    }

    @Nested
    class WithData {

        private static final int CLIENTS = 1001;

        private static Path index;

        @BeforeAll
        static void write() throws IOException {
            RandomClients random = RandomClients.ofBuiltInLayers();
            List<String> lines = new ArrayList<>();
            for (int seed = 0; seed < AT_ONCE; seed++) {
                lines.add(random.line(seed));
            }
            while (lines.size() < CLIENTS) {
                lines.add(client("c" + lines.size(), "Client " + lines.size(), "care", "not"));
            }
            index = index("nl", lines);
        }

        /** A row that the script makes is the one that the page has that needs no script. */
        @Test
        void makesTheRowsThatThePagesHave() {
            String row = """
                    [...part.querySelectorAll("th, td, a, span")]
                        .map(cell => [cell.tagName, cell.className, cell.scope, cell.href, cell.textContent.trim()].join())
                        .join("; ")""";
            browser.open(index);
            List<String> made = browser.each("#clients-table tbody tr", row);
            assertThat(made).hasSize(AT_ONCE);

            browser.open(index.resolveSibling("index/0001.html"));
            assertThat(made)
                    .isEqualTo(browser.each("#clients-table tbody tr", row).subList(0, AT_ONCE));
        }

        @Test
        void showsMoreAndGoesToTheFirstOfThem() {
            browser.open(index);
            assertThat(texts("#found")).containsExactly("1.001 van 1.001 gevonden; de eerste 25 staan hieronder");

            browser.click("#more button");

            assertThat(texts(NAMES)).hasSize(2 * AT_ONCE);
            assertThat(browser.each(":focus", "part.textContent")).containsExactly("Client " + AT_ONCE);
        }

        @Test
        void searchesAndSortsAllOfThem() {
            browser.open(index);
            browser.type(SEARCH, "client 99 care");
            browser.click(heading("Organisatie"));
            browser.click(heading("Organisatie"));

            assertThat(texts(NAMES))
                    .startsWith("Client 999", "Client 998")
                    .endsWith("Client 199", "Client 99")
                    .hasSize(19);
            assertThat(texts("#found")).containsExactly("19 van 1.001 gevonden");
            assertThat(browser.each("#more", "part.hidden")).containsExactly("true");
        }
    }

    private static String heading(String text) {
        List<String> headings = browser.each("#clients-table thead th", "part.textContent");
        assertThat(headings).contains(text);
        return "#clients-table thead th:nth-child(" + (headings.indexOf(text) + 1) + ") button";
    }

    private static List<String> texts(String selector) {
        return browser.each(selector, "part.textContent.trim()");
    }

    /** A client of whom one question is answered. */
    private static String client(String id, String name, String sector, String rating) {
        return """
                {"client": {"id": "%s", "name": "%s", "sector": "%s"}, "date": "2026-11-01",\
                 "layers": {"internal": {"answers": {"policy.written": "%s"}}}}""".formatted(id, name, sector, rating);
    }

    private static Path index(String language, List<String> lines) throws IOException {
        Path clients = Files.write(folder.resolve(language + ".jsonl"), lines);
        Path out = folder.resolve(language);
        AppRunner.Run run = AppRunner.run(
                "batch",
                clients.toString(),
                "--out",
                out.toString(),
                "--format",
                "json",
                "--language",
                language,
                "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return out.resolve("index.html");
    }
}
