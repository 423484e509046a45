package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, the one of the W3C, finds nothing to say about any page. */
class MarkupTest {

    /** Its address is only a name: the checker carries the rules along. */
    private static final String RULES_OF_HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** The checker knows no policy that allows a picture inside the page, although {@code img-src data:} does. */
    private static final String TAKEN_FOR_OUTSIDE =
            "Resource violates Content Security Policy \\(meta tag\\): image “data:image/[^”]*” blocked by “img-src” directive\\.";

    /** The checker does not compare a script with the digest that {@code script-src} allows; IndexScriptTest does. */
    private static final String DIGEST_NOT_TRIED =
            "Inline script violates Content Security Policy (meta tag): blocked by “script-src” directive"
                    + " (missing “‘unsafe-inline’” or nonce/hash).";

    /** The checker does not know yet that colours can be mixed from custom properties. */
    private static final String MIXED = "CSS: “background”: “var(--accent)” is not a “color” value.";

    /** The checker does not know this pseudo-element yet; without it browsers print a closed part without what is in it. */
    private static final String NOT_KNOWN_YET = "CSS: Unknown pseudo-element or pseudo-class “::details-content”.";

    @Test
    void isWhatTheStandardsSay(@TempDir Path folder) throws Exception {
        assertThat(messages(ExamplePage.all(folder))).isEmpty();
    }

    @Test
    void isNamedWithTheLineThatIsWrong(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
                <body><h1>A page</h1><p style="colour: red">Text</p></body></html>
                """);

        assertThat(messages(List.of(new ExamplePage("en", file))))
                .containsExactly(
                        folder.getFileName() + "/page.html:3: CSS: “colour”: Property “colour” doesn't exist.");
    }

    private static List<String> messages(List<ExamplePage> pages) throws Exception {
        Messages messages = new Messages();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, true);
        checker.setUpMainSchema(RULES_OF_HTML, messages);
        checker.setUpValidatorAndParsers(messages, false, false);
        for (ExamplePage page : pages) {
            messages.page = page;
            checker.checkHtmlFile(page.file().toFile(), true);
        }
        return messages.found;
    }

    /** Errors and warnings alike, each with its page and place. */
    private static final class Messages implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        private ExamplePage page;

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        private void add(SAXParseException message) {
            if (!message.getMessage().equals(NOT_KNOWN_YET)
                    && !message.getMessage().equals(MIXED)
                    && !message.getMessage().equals(DIGEST_NOT_TRIED)
                    && !message.getMessage().matches(TAKEN_FOR_OUTSIDE)) {
                found.add(page + ":" + message.getLineNumber() + ": " + message.getMessage());
            }
        }
    }
}
