package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the examples in a browser: on a wide screen, on a narrow one and on paper. */
@Tag("chromium")
class AccessibilityTest {

    private static final int WIDE = 1400;
    private static final int NARROW = 320;

    /** Gives the first words of each closed part of which something does not show. */
    private static final String HIDDEN_PARTS = """
            return [...document.querySelectorAll("details")]
                .filter(part => [...part.children].some(child => !child.checkVisibility({ contentVisibilityAuto: true })))
                .map(part => part.textContent.trim().slice(0, 60));
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static List<ExamplePage> pages;

    @BeforeAll
    static void start() {
        pages = ExamplePage.all(folder.resolve("pages"));
        browser = new Browser(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static List<ExamplePage> pages() {
        return pages;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesAxeNothingToFind(ExamplePage page) {
        browser.open(page.file());
        List<String> found = new ArrayList<>();

        browser.show(NARROW, "light");
        note(found, page, "narrow, closed", browser.findingsApartFromColours());
        openAllParts();
        note(found, page, "narrow, open", browser.findingsApartFromColours());
        for (String scheme : List.of("light", "dark")) {
            browser.show(WIDE, scheme);
            note(found, page, "wide, open, " + scheme, browser.findings());
        }

        assertThat(found).isEmpty();
    }

    @Test
    void givesAxeNothingToFindOnPaper() {
        ExamplePage page = pages.get(0);
        browser.open(page.file());
        browser.print();

        assertThat(browser.findings()).as(page.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void asksForNothingOutsideItself(ExamplePage page) {
        assertThat(browser.open(page.file()))
                .containsExactly(page.file().toUri().toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void scrollsOneWayOnANarrowScreen(ExamplePage page) {
        browser.open(page.file());
        browser.show(NARROW, "light");
        openAllParts();

        assertThat(browser.ask("return document.scrollingElement.scrollWidth")).isEqualTo((long) NARROW);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsEveryClosedPartOnPaper(ExamplePage page) {
        browser.open(page.file());
        browser.print();

        assertThat(browser.ask(HIDDEN_PARTS)).isEqualTo(List.of());
    }

    private static void openAllParts() {
        browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    private static void note(List<String> found, ExamplePage page, String shown, List<String> findings) {
        findings.forEach(finding -> found.add(page + ", " + shown + ": " + finding));
    }
}
