package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordpress",
                "shopify",
                "wix",
                "frontpage-2004",
                "news",
                "cookie-wall",
                "cookiebot-auto",
                "forum",
                "sharethis"
            })
    void tellsTheFactsThatAPersonCounted(String name) throws IOException {
        Page page = Saved.page(Saved.bytes(name + ".html"));

        assertThat(Saved.facts(Saved.scanned(page)))
                .isEqualTo(new String(Saved.bytes(name + ".yaml"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"wordpress", "shopify", "wix", "frontpage-2004", "news", "cookie-wall", "forum", "sharethis"})
    void citesElementsThatStandOnThePage(String name) throws IOException {
        Page page = Saved.page(Saved.bytes(name + ".html"));

        List<Finding> cited = Saved.scanned(page).findings().stream()
                .filter(finding -> !finding.element().isEmpty())
                .toList();

        assertThat(cited)
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(page.document().select(finding.element())).hasSize(1));
    }

    @Test
    void countsNothingOfAPageThatScriptsFill() throws IOException {
        Scanned scanned = Saved.scanned(Saved.page(Saved.bytes("react.html")));

        assertThat(scanned.pages()).isEmpty();
        assertThat(scanned.notes()).singleElement().asString().contains("made by scripts only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Just a text.", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"})
    void countsNothingOfWhatIsNoPage(String text) throws IOException {
        Scanned scanned = Saved.scanned(Saved.page(text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(scanned.pages()).isEmpty();
        assertThat(scanned.notes()).singleElement().asString().contains("found no HTML");
    }

    @Test
    void readsAnOldEncodingThatIsNotNamed() throws IOException {
        Page page = Saved.page(Saved.bytes("frontpage-2004.html"));

        assertThat(page.document().title()).isEqualTo("Schaatsclub De Vrije Slag – welkom");
        assertThat(page.document().text()).contains("€ 25 per jaar", "coördinatie");
        assertThat(page.host()).isEqualTo("schaatsclub.example");
    }
}
