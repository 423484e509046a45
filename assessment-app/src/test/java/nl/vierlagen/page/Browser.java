package nl.vierlagen.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.devtools.CdpVersionFinder;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as Debian packages it; it reaches nothing outside this machine. */
final class Browser implements AutoCloseable {

    private static final String CHROMIUM = "/usr/bin/chromium";
    private static final String DRIVER = "/usr/bin/chromedriver";

    private static final String AXE = resource("/axe.min.js");

    /** The rules of WCAG 2.2 at A and AA, and what axe-core advises beyond them. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /**
     * Gives a line for each part of the page that breaks a rule, or of which axe-core cannot tell. Of text in a drawing it
     * never can, since it does not look at what is drawn behind it; InksTest looks at that.
     */
    private static final String RUN_AXE = """
            const [runOnly, rules, done] = arguments;
            const lines = (results, verdict) => results.flatMap(rule => rule.nodes.map(node =>
                `${rule.id} ${verdict} at ${node.target.join(" ")}: ${rule.help}. ${node.failureSummary.replace(/\\s+/g, " ")}`));
            const options = { runOnly, rules, resultTypes: ["violations", "incomplete"] };
            axe.run({ exclude: ["svg > g"] }, options).then(
                results => done(lines(results.violations, "broken").concat(lines(results.incomplete, "undecided"))),
                error => done(["axe-core failed: " + error]));
            """;

    private static final String OPEN_ONE_OF_EACH_KIND = """
            const seen = new Set();
            for (const part of document.querySelectorAll("details")) {
                const inside = [...part.querySelectorAll("*")].map(node => node.tagName + "." + node.getAttribute("class"));
                const kind = [...new Set(inside)].sort().join();
                part.open = !seen.has(kind);
                seen.add(kind);
            }
            """;

    private static final String HIDDEN_PARTS = """
            return [...document.querySelectorAll("details")]
                .filter(part => [...part.children].some(child => !child.checkVisibility()))
                .map(part => part.textContent.trim().slice(0, 60));
            """;

    // Selenium warns of a version it was not made for; what is asked of the browser here is the same in all.
    private static final Logger VERSIONS = Logger.getLogger(CdpVersionFinder.class.getName());

    static {
        VERSIONS.setLevel(Level.OFF);
    }

    private final ChromeDriver driver;

    Browser(Path profile) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        // Root has no sandbox, a container little shared memory; and nothing may ask for anything by itself.
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--hide-scrollbars",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        // The page forbids scripts, the one of axe-core too.
        driver.executeCdpCommand("Page.enable", Map.of());
        driver.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", true));
    }

    /** Sets how wide the window is, in CSS pixels, and what the reader prefers: {@code light} or {@code dark}. */
    void show(int width, String scheme) {
        show(width, "screen", scheme);
    }

    /** Shows the page as it comes on paper, as wide as A4. */
    void print() {
        show(794, "print", "light");
    }

    private void show(int width, String medium, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens a page, and gives every address that was asked for on the way. */
    List<String> open(Path file) {
        driver.manage().logs().get(LogType.PERFORMANCE);
        driver.get(file.toUri().toString());
        Json json = new Json();
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> json.<Map<String, Map<String, Object>>>toType(entry.getMessage(), Json.MAP_TYPE)
                        .get("message"))
                .filter(message -> message.get("method").equals("Network.requestWillBeSent"))
                .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
                .map(request -> request.get("url").toString())
                .toList();
    }

    /** What axe-core finds on the page as it is shown now, its colours included. */
    List<String> findings() {
        return findings(true);
    }

    /** The same without the contrast of colours, which takes most of the time. */
    List<String> findingsApartFromColours() {
        return findings(false);
    }

    /** What axe-core finds in the colours, and nothing else. */
    List<String> findingsInColours() {
        return axe(Map.of("type", "rule", "values", List.of("color-contrast")), Map.of());
    }

    private List<String> findings(boolean contrast) {
        return axe(Map.of("type", "tag", "values", RULES), Map.of("color-contrast", Map.of("enabled", contrast)));
    }

    private List<String> axe(Map<String, Object> runOnly, Map<String, Object> rules) {
        if (driver.executeScript("return typeof axe").equals("undefined")) {
            driver.executeScript(AXE);
        }
        return texts(driver.executeAsyncScript(RUN_AXE, runOnly, rules));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    /** Opens every part that a reader can open. */
    void openAllParts() {
        driver.executeScript("document.querySelectorAll('details').forEach(part => part.open = true)");
    }

    /**
     * Opens the first of all parts that are made alike, and closes the others: a hundred texts in the same two colours say no
     * more about them than one, and the contrast of each takes its time.
     */
    void openOnePartOfEachKind() {
        driver.executeScript(OPEN_ONE_OF_EACH_KIND);
    }

    /** The first words of each part of which something does not show. */
    List<String> hiddenParts() {
        return texts(driver.executeScript(HIDDEN_PARTS));
    }

    /** From now on, pages may run no other scripts than they themselves allow. */
    void obeyPolicies() {
        driver.executeCdpCommand("Page.setBypassCSP", Map.of("enabled", false));
    }

    /** Clicks on the first part of the page that a selector finds, wherever it stands. */
    void click(String selector) {
        driver.executeScript("arguments[0].click()", driver.findElement(By.cssSelector(selector)));
    }

    /** Replaces what stands in a field, key by key. */
    void type(String selector, String text) {
        WebElement field = driver.findElement(By.cssSelector(selector));
        field.clear();
        field.sendKeys(text);
    }

    /** What a script gives for each part of the page that a selector finds; the script calls the part {@code part}. */
    List<String> each(String selector, String script) {
        return texts(driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(part => String(" + script + "))", selector));
    }

    /** How far the page reaches to the right, in CSS pixels: more than the window where one must scroll sideways. */
    long widthOfThePage() {
        return (Long) driver.executeScript("return document.scrollingElement.scrollWidth");
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static String resource(String name) {
        try (InputStream in = Browser.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
