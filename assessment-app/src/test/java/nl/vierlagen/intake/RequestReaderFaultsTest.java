package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault each, with its place, its path, what was found, what is allowed, and the nearest match. */
class RequestReaderFaultsTest {

    private static final String CLIENT = "client: { id: x, name: X }\n";
    private static final String SOUND = CLIENT + "date: 2026-11-01\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsOneFault(String name, String yaml, String problem) {
        assertThat(Texts.problems(Texts.yaml(yaml))).containsExactly(problem);
    }

    static Stream<Arguments> tellsOneFault() {
        String id = "; allowed: 1 to 64 of a-z, 0-9 and -, beginning with a letter or digit";
        String number = "; allowed: a number from 0 to 10000000";
        String country = "; allowed: an ISO 3166-1 code of two capitals, such as NL or BE";
        String date = "; allowed: a date as year-month-day, such as 2026-11-01";
        String keys = "; allowed: client, date, assessor, language, goals, targets, layers";
        String levels = "; allowed: absent, passive, reactive, active, embedded";
        String missing = "found nothing; allowed: a value: this key is required";
        return Stream.of(
                arguments("no client", "date: 2026-11-01", "f:1:1: client: " + missing),
                arguments("no date", CLIENT, "f:1:1: date: " + missing),
                arguments("a date without value", CLIENT + "date:\n", "f:2:1: date: " + missing),
                arguments(
                        "a client that is a text",
                        "client: X\ndate: 2026-11-01",
                        "f:1:9: client: found 'X'; allowed: keys with values"),
                arguments("no id", client("name: X"), "f:1:9: client.id: " + missing),
                arguments("no name", client("id: x"), "f:1:9: client.name: " + missing),
                arguments("an id in upper case", client("id: Jan, name: X"), "f:1:15: client.id: found 'Jan'" + id),
                arguments("an id with slashes", client("id: a/b, name: X"), "f:1:15: client.id: found 'a/b'" + id),
                arguments("an id that climbs", client("id: .., name: X"), "f:1:15: client.id: found '..'" + id),
                arguments("an id with an accent", client("id: café, name: X"), "f:1:15: client.id: found 'café'" + id),
                arguments("an id on a hyphen", client("id: -x, name: X"), "f:1:15: client.id: found '-x'" + id),
                arguments(
                        "an id that is too long",
                        client("id: " + "x".repeat(65) + ", name: X"),
                        "f:1:15: client.id: found '" + "x".repeat(65) + "'" + id),
                arguments(
                        "an id that is a number",
                        client("id: 12, name: X"),
                        "f:1:15: client.id: found the number 12; allowed: a text (put it in quotes)"),
                arguments(
                        "the id of the page over all",
                        client("id: index, name: X"),
                        "f:1:15: client.id: found 'index'; allowed: another id: index.html is the page over all clients"),
                arguments(
                        "a blank name",
                        client("id: x, name: ' '"),
                        "f:1:24: client.name: found ' '; allowed: a text that is not blank"),
                arguments(
                        "a country in words",
                        client("id: x, name: X, country: Nederland"),
                        "f:1:36: client.country: found 'Nederland'" + country),
                arguments(
                        "a country in lower case",
                        client("id: x, name: X, country: nl"),
                        "f:1:36: client.country: found 'nl'" + country),
                arguments(
                        "fewer employees than none",
                        client("id: x, name: X, employees: -3"),
                        "f:1:38: client.employees: found the number -3" + number),
                arguments(
                        "too many employees",
                        client("id: x, name: X, employees: 10000001"),
                        "f:1:38: client.employees: found the number 10000001" + number),
                arguments(
                        "half an employee",
                        client("id: x, name: X, employees: 2.5"),
                        "f:1:38: client.employees: found the number 2.5; allowed: a whole number from 0 to 10000000"),
                arguments(
                        "an unknown key of the client",
                        client("id: x, name: X, nmae: Y"),
                        "f:1:27: client.nmae: found unknown key 'nmae'; allowed: id, name, sector, country, employees"
                                + " (did you mean 'name'?)"),
                arguments(
                        "an unknown key",
                        SOUND + "gaols: [sales]",
                        "f:3:1: gaols: found unknown key 'gaols'" + keys + " (did you mean 'goals'?)"),
                arguments(
                        "a day that does not exist",
                        CLIENT + "date: 2026-02-30",
                        "f:2:7: date: found '2026-02-30'; allowed: a day that exists, as year-month-day"),
                arguments("a date in words", CLIENT + "date: today", "f:2:7: date: found 'today'" + date),
                arguments(
                        "a date of digits", CLIENT + "date: 20261101", "f:2:7: date: found the number 20261101" + date),
                arguments(
                        "an unknown language",
                        SOUND + "language: frysk",
                        "f:3:11: language: found unknown language 'frysk'; allowed: en, nl"),
                arguments(
                        "a language in upper case",
                        SOUND + "language: NL",
                        "f:3:11: language: found unknown language 'NL'; allowed: en, nl (did you mean 'nl'?)"),
                arguments(
                        "goals that are no list",
                        SOUND + "goals: sales",
                        "f:3:8: goals: found 'sales'; allowed: a list"),
                arguments(
                        "a goal twice",
                        SOUND + "goals: [sales, reach, sales]",
                        "f:3:23: goals[2]: found 'sales' a second time; allowed: it once"),
                arguments(
                        "a target for an unknown layer",
                        SOUND + "targets: { shpo: active }",
                        "f:3:12: targets.shpo: found unknown key 'shpo'; allowed: shop (did you mean 'shop'?)"),
                arguments(
                        "an unknown level as target",
                        SOUND + "targets: { shop: actief }",
                        "f:3:18: targets.shop: found unknown word 'actief'" + levels + " (did you mean 'active'?)"),
                arguments(
                        "an unknown layer",
                        SOUND + "layers:\n  shops: {}",
                        "f:4:3: layers.shops: found unknown key 'shops'; allowed: shop (did you mean 'shop'?)"),
                arguments(
                        "a layer that is a list",
                        SOUND + "layers:\n  shop: []",
                        "f:4:9: layers.shop: found a list; allowed: keys with values"),
                arguments(
                        "an unknown key of a layer",
                        SOUND + "layers:\n  shop: { answer: {} }",
                        "f:4:11: layers.shop.answer: found unknown key 'answer'; allowed: facts, answers"
                                + " (did you mean 'answers'?)"),
                arguments(
                        "a fact out of range",
                        SOUND + "layers:\n  shop:\n    facts:\n      served: 101",
                        "f:6:15: layers.shop.facts.served: found the number 101; allowed: a number from 0 to 100"),
                arguments(
                        "a fact from after the assessment",
                        SOUND + "layers:\n  shop:\n    facts:\n      opened: 2026-11-02",
                        "f:6:15: layers.shop.facts.opened: found '2026-11-02'; allowed: a date up to 2026-11-01"),
                arguments(
                        "an unknown fact",
                        SOUND + "layers:\n  shop:\n    facts:\n      severd: 10",
                        "f:6:7: layers.shop.facts.severd: found unknown key 'severd'; allowed: served, opened, haunted"
                                + " (did you mean 'served'?)"));
    }

    @Test
    void tellsAnUnknownGoalWithAllThatAreKnownAndTheNearest() {
        assertThat(Texts.problems(Texts.yaml(SOUND + "goals: [sales, servise]")))
                .singleElement()
                .asString()
                .startsWith("f:3:16: goals[1]: found unknown goal 'servise'; allowed: profiling, relations,")
                .endsWith("media-independence, feedback (did you mean 'service'?)");
    }

    private static String client(String keys) {
        return "client: { " + keys + " }\ndate: 2026-11-01";
    }
}
