package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a document; {@link RequestReaderFaultsTest} has what can be wrong with one. */
class RequestReaderTest {

    private static final String CLIENT = "client: { id: x, name: X }\n";
    private static final String SOUND = CLIENT + "date: 2026-11-01\n";

    @Test
    void readsAllThereIs() {
        AssessmentRequest request = Texts.request(Texts.yaml("""
                client: { id: bakery-7, name: "Café \\"t Hoekje\\" & Zn <b>", sector: retail, country: NL, employees: 25 }
                date: 2026-11-01
                assessor: M. de Graaf
                language: en
                goals: [service, staff-dialogue]
                targets: { shop: active }
                layers:
                  shop:
                    facts: { served: 75 }
                """));

        assertThat(request.client())
                .isEqualTo(new Client(
                        "bakery-7",
                        "Café \"t Hoekje\" & Zn <b>",
                        Optional.of("retail"),
                        Optional.of("NL"),
                        OptionalInt.of(25)));
        assertThat(request.date()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(request.assessor()).contains("M. de Graaf");
        assertThat(request.language()).isEqualTo("en");
        assertThat(request.goals()).containsExactly(Goal.SERVICE, Goal.STAFF_DIALOGUE);
        assertThat(request.targets()).isEqualTo(Map.of("shop", Level.ACTIVE));
        assertThat(request.of("shop").figures()).isEqualTo(Map.of("counter.served-share", 75.0));
    }

    @Test
    void needsNoMoreThanAClientAndADate() {
        AssessmentRequest request = Texts.request(Texts.yaml(SOUND));

        assertThat(request.client())
                .isEqualTo(new Client("x", "X", Optional.empty(), Optional.empty(), OptionalInt.empty()));
        assertThat(request.assessor()).isEmpty();
        assertThat(request.language()).isEqualTo("nl");
        assertThat(request.goals()).isEmpty();
        assertThat(request.targets()).isEmpty();
        assertThat(request.layers()).isEmpty();
    }

    @Test
    void readsTheSameFromJson() {
        Intake json = Texts.json(Place.startOf("f"), """
                {"client": {"id": "x", "name": "X"}, "date": "2026-11-01", "layers": {"shop": {"facts": {"served": 75}}}}
                """);

        assertThat(Texts.request(json))
                .isEqualTo(Texts.request(Texts.yaml(SOUND + "layers: { shop: { facts: { served: 75 } } }")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "7", "con", "a-", "a--b", "x123456789-123456789-123456789-123456789-123456789-123456789-123"
            })
    void takesAnIdOfLettersDigitsAndHyphens(String id) {
        assertThat(Texts.request(Texts.yaml("client: { id: '" + id + "', name: X }\ndate: 2026-11-01"))
                        .client()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void tellsAllFaultsAtOnceInTheOrderOfTheirPlaces() {
        List<String> problems = Texts.problems(Texts.yaml("""
                date: 2026-13-01
                layers:
                  shop:
                    answers: { counter.claen: fully }
                    facts: { served: many }
                goals: [sales, sales]
                client: { name: X, id: ../x, age: 3 }
                """));

        assertThat(problems)
                .extracting(problem -> problem.replaceFirst(": found .*", ""))
                .containsExactly(
                        "f:1:7: date",
                        "f:4:16: layers.shop.answers.counter.claen",
                        "f:5:22: layers.shop.facts.served",
                        "f:6:16: goals[1]",
                        "f:7:24: client.id",
                        "f:7:30: client.age");
    }

    @Test
    void checksFactsWithoutADateButDrawsNothingFromThem() {
        String layers = """
                layers:
                  shop:
                    facts: { served: 10, opened: 2026-12-01 }
                    answers: { counter.served: fully }
                """;

        assertThat(Texts.problems(Texts.yaml(CLIENT + "date: 2026-02-30\n" + layers)))
                .containsExactly("f:2:7: date: found '2026-02-30'; allowed: a day that exists, as year-month-day");
        assertThat(Texts.problems(Texts.yaml(CLIENT + layers.replace("10", "ten"))))
                .containsExactly(
                        "f:1:1: date: found nothing; allowed: a value: this key is required",
                        "f:4:22: layers.shop.facts.served: found 'ten'; allowed: a number from 0 to 100");
    }

    @Test
    void knowsTheIdOfAClientThatHasProblemsElsewhere() {
        assertThat(Texts.yaml("date: never\nclient: { name: X, id: x7 }").clientId())
                .contains(new Intake.ClientId("x7", new Place("f", 2, 24)));
        assertThat(Texts.yaml(SOUND).clientId()).contains(new Intake.ClientId("x", new Place("f", 1, 15)));
        assertThat(Texts.yaml("client: { id: X7, name: X }\ndate: 2026-11-01").clientId())
                .isEmpty();
    }
}
