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

    /** Wide enough for the index to show its table whole: of what is half cut off, axe-core cannot tell the contrast. */
    private static final int WIDE = 1600;

    private static final int NARROW = 320;

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
        browser.openAllParts();
        note(found, page, "narrow, open", browser.findingsApartFromColours());
        browser.openOnePartOfEachKind();
        browser.show(WIDE, "light");
        note(found, page, "wide, light", browser.findings());
        browser.show(WIDE, "dark");
        note(found, page, "wide, dark", browser.findingsInColours());

        assertThat(found).isEmpty();
    }

    @Test
    void givesAxeNothingToFindOnPaper() {
        ExamplePage page = pages.get(0);
        browser.open(page.file());
        browser.print();

        assertThat(browser.findings()).as(page.toString()).isEmpty();
    }

    /** Three things of one page, since opening it takes the time. */
    @ParameterizedTest
    @MethodSource("pages")
    void asksForNothingScrollsOneWayAndShowsAllOnPaper(ExamplePage page) {
        List<String> asked = browser.open(page.file());
        // What is inside the page itself, such as a logo, is not asked for.
        assertThat(asked)
                .as("what is asked for")
                .filteredOn(address -> !address.startsWith("data:"))
                .containsExactly(page.file().toUri().toString());

        browser.print();
        assertThat(browser.hiddenParts()).as("parts that do not show on paper").isEqualTo(List.of());

        browser.show(NARROW, "light");
        browser.openAllParts();
        assertThat(browser.widthOfThePage()).as("width on a narrow screen").isEqualTo(NARROW);
    }

    private static void note(List<String> found, ExamplePage page, String shown, List<String> findings) {
        findings.forEach(finding -> found.add(page + ", " + shown + ": " + finding));
    }
}
