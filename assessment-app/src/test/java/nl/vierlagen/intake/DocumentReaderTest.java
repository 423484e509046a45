package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader(ShopLayer.alone(), List.of("en", "nl"));

    @Test
    void tellsPlacesInALineOfJsonLines() {
        Intake intake = Texts.json(
                new Place("f", 7, 1), " {\"client\": {\"id\": \"x\", \"name\": 3}, \"date\": \"2026-11-01\"}");

        assertThat(Texts.problems(intake))
                .containsExactly("f:7:33: client.name: found the number 3; allowed: a text (put it in quotes)");
        assertThat(intake.clientId()).contains(new Intake.ClientId("x", new Place("f", 7, 20)));
        assertThat(intake.start()).isEqualTo(new Place("f", 7, 1));
    }

    @Test
    void passesOnWhyADocumentCouldNotBeRead() {
        Problem problem = new Problem(Place.startOf("f"), "", "noise", "a text", Optional.empty());

        Intake intake = reader.read(new Document.Unreadable(problem));

        assertThat(Texts.problems(intake)).containsExactly("f:1:1: found noise; allowed: a text");
        assertThat(intake.clientId()).isEmpty();
    }

    @Test
    void tellsADocumentThatIsNoObject() {
        assertThat(Texts.problems(Texts.yaml("- x"))).containsExactly("f:1:1: found a list; allowed: keys with values");
        assertThat(Texts.problems(Texts.yaml("# nobody")))
                .containsExactly("f:1:1: found an empty document; allowed: a document with content");
    }

    @Test
    void tellsWhatIsMalformedWhereItIs() {
        assertThat(Texts.problems(Texts.yaml("client: { id: x }\ndate: }")))
                .singleElement()
                .asString()
                .startsWith("f:2:7: found malformed text (");
    }

    @Test
    void keepsTheFailureOfALayerToItsClient() {
        Intake intake = Texts.yaml("""
                client: { id: x, name: X }
                date: 2026-11-01
                layers: { shop: { facts: { haunted: true } } }
                """);

        assertThat(Texts.problems(intake))
                .containsExactly("f:1:1: found a defect of this program (java.lang.IllegalStateException: boo);"
                        + " allowed: nothing of the kind; --verbose shows where it is");
    }
}
