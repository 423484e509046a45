package nl.vierlagen.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareButtonsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <button aria-label="Share on Twitter"></button>                                    | x
            <button class="share" aria-label="Deel dit artikel via LinkedIn"></button>         | linkedin
            <a class="knop" title="Auf Facebook teilen"></a>                                   | facebook
            <a aria-label="Compartir en WhatsApp" href="#"></a>                                | whatsapp
            <a class="btn btn-share" data-social="pinterest"></a>                              | pinterest
            <span class="share-list"><a href="#" title="Mail" data-channel="email"></a></span> | e-mail
            <a class="btn-share--linkedin" href="javascript:;"></a>                            | linkedin
            <amp-social-share type="twitter" width="60"></amp-social-share>                    | x
            <button class="share-button space-x-2 btn-medium">Deel</button>                    | other
            <button title="Share on Facebook, Twitter or email" class="share"></button>        | other
            <a href="https://www.addtoany.com/add_to/email?linkurl=x" title="Share by email">@</a> | e-mail
            """)
    void tellsWhereAButtonSharesThePage(String html, String network) throws IOException {
        assertThat(links(html)).singleElement().satisfies(link -> {
            assertThat(link.network()).isEqualTo(network);
            assertThat(link.isInOrder()).hasValue(true);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<button class='share-panel__close'>x</button>",
                "<button class='tools-share' aria-label='Afdrukken'></button>",
                "<a href='/aandelen' title='Share price of Facebook'>Koersen</a>",
                "<a title='Facebook'>f</a>",
                "<div class='share'>Facebook</div>"
            })
    void takesNothingElseForOne(String html) throws IOException {
        assertThat(links(html)).isEmpty();
    }

    @Test
    void leavesAButtonOfAServiceThatWasMadeAlreadyToTheService() throws IOException {
        String html = "<a class='at-share-btn at-svc-facebook' role='button' title='Facebook'></a>"
                + "<script src='https://s7.addthis.com/js/300/addthis_widget.js'></script>";

        assertThat(links(html)).singleElement().satisfies(link -> {
            assertThat(link.network()).isEqualTo("facebook");
            assertThat(link.isInOrder()).hasValue(false);
        });
    }

    @Test
    void takesNoMenuForTheIconOfANetwork() throws IOException {
        Scanned scanned = Saved.scanned(Saved.page("<body><button class=share><svg></svg></button>"));

        assertThat(scanned.all(Subject.SHARE_LINK)).hasSize(1);
        assertThat(scanned.all(Subject.ICON)).isEmpty();
    }

    private static List<Finding> links(String html) throws IOException {
        return Saved.scanned(Saved.page("<body>" + html)).all(Subject.SHARE_LINK);
    }
}
