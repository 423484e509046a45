package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what is wrong with a page, so that finding nothing means something. */
@Tag("chromium")
class BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>A page</title>
            <style>
            body { color: black; background: white; width: 400px; }
            @media (prefers-color-scheme: dark) { body { background: #333333; } }
            </style>
            </head>
            <body><main><h1>A page</h1>%s</main></body>
            </html>
            """;

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

    @Test
    void seesTooLittleContrastInOneColourSchemeOnly() throws IOException {
        browser.open(page("<p>Text</p>"));

        browser.show(1400, "light");
        assertThat(browser.findings()).isEmpty();
        browser.show(1400, "dark");
        assertThat(browser.findings()).hasSize(2).allMatch(finding -> finding.startsWith("color-contrast broken at "));
        assertThat(browser.findingsApartFromColours()).isEmpty();
    }

    @Test
    void seesWhatAPageAsksForOutsideItself() throws IOException {
        Path page = page("<p><img src=\"https://example.org/picture.png\" alt=\"\"></p>");

        assertThat(browser.open(page)).containsExactly(page.toUri().toString(), "https://example.org/picture.png");
    }

    @Test
    void seesThatAPageIsWiderThanTheWindow() throws IOException {
        browser.open(page("<p>Text</p>"));
        browser.show(320, "light");

        assertThat(browser.widthOfThePage()).isGreaterThan(320);
    }

    @Test
    void seesWhichPartsStayClosedOnPaper() throws IOException {
        browser.open(page("<details><summary>More</summary><p>Text</p></details>"));
        browser.print();

        assertThat(browser.hiddenParts()).containsExactly("MoreText");
        browser.openAllParts();
        assertThat(browser.hiddenParts()).isEmpty();
    }

    private static Path page(String content) throws IOException {
        return Files.writeString(folder.resolve("page.html"), PAGE.formatted(content));
    }
}
