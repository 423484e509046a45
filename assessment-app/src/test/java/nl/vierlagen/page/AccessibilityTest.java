package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the examples in a browser: on a wide screen, on a narrow one and on paper. */
@Tag("chromium")
class AccessibilityTest {

    private static final int WIDE = 1400;
    private static final int NARROW = 320;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = new Browser(folder.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static List<ExamplePage> pages() {
        return ExamplePage.all(folder.resolve("pages"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesAxeNothingToFind(ExamplePage page) {
        browser.open(page.file());
        List<String> found = new ArrayList<>();
        for (String state : List.of("closed", "open")) {
            if (state.equals("open")) openAllParts();
            for (int width : List.of(WIDE, NARROW)) {
                for (String scheme : List.of("light", "dark")) {
                    browser.show(width, scheme);
                    long t = System.nanoTime();
                    String where = page + ", " + state + ", " + width + ", " + scheme + ": ";
                    browser.findings().forEach(finding -> found.add(where + finding));
                    System.out.println(where + (System.nanoTime() - t) / 1000000 + " ms");
                }
            }
        }
        assertThat(found).isEmpty();
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

    private static void openAllParts() {
        browser.ask("document.querySelectorAll('details').forEach(part => part.open = true)");
    }
}
