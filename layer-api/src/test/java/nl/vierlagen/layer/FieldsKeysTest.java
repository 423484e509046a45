package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that are missing, that have no value, or that nobody asks for; {@link FieldsTest} has what values may be. */
class FieldsKeysTest {

    private enum Sort {
        SALES,
        SERVICE,
        STAFF_DIALOGUE
    }

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void takesAMissingKeyForNoAnswer(String name, Function<Fields, Object> read, Object nothing) {
        assertThat(read.apply(fields("b: 1"))).isEqualTo(nothing);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void takesAKeyWithoutAValueForNoAnswer(String name, Function<Fields, Object> read, Object nothing) {
        for (String yaml : List.of("a:", "a: null")) {
            Fields fields = fields(yaml);
            assertThat(read.apply(fields)).isEqualTo(nothing);
            fields.finish();
            assertThat(problems.list()).isEmpty();
        }
    }

    static Stream<Arguments> methods() {
        LocalDate last = LocalDate.of(2026, 11, 1);
        return Stream.of(
                method("a text", fields -> fields.text("a"), Optional.empty()),
                method("a whole number", fields -> fields.integer("a", 1, 5), OptionalInt.empty()),
                method("a number", fields -> fields.number("a", 1, 5), OptionalDouble.empty()),
                method("a truth", fields -> fields.truth("a"), Optional.empty()),
                method("a date", fields -> fields.date("a"), Optional.empty()),
                method("a date until", fields -> fields.dateUntil("a", last), Optional.empty()),
                method("a constant", fields -> fields.choice("a", Level.class), Optional.empty()),
                method("a word", fields -> fields.choice("a", "language", List.of("nl")), Optional.empty()),
                method("a mapping", fields -> fields.fields("a"), Optional.empty()),
                method("a value", fields -> fields.node("a"), Optional.empty()),
                method("constants", fields -> fields.choices("a", Sort.class), List.of()),
                method("texts", fields -> fields.texts("a"), List.of()),
                method("mappings", fields -> fields.list("a"), List.of()));
    }

    private static Arguments method(String name, Function<Fields, Object> read, Object nothing) {
        return arguments(name, read, nothing);
    }

    @Test
    void requiresKeysThatHaveAValue() {
        Fields fields = fields("client:\n  id: x\n  name:\n").fields("client").orElseThrow();
        fields.require("id", "name", "sector");
        assertThat(told())
                .containsExactly(
                        "f:2:3: client.sector: found nothing; allowed: a value: this key is required",
                        "f:3:3: client.name: found nothing; allowed: a value: this key is required");
    }

    @Test
    void acceptsAnEmptyListOrMappingAsAValue() {
        fields("a: []\nb: {}\n").require("a", "b");
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsEveryKeyThatNobodyAskedFor() {
        Fields root = fields("""
                client: { id: x, nmae: y }
                team:
                  - people: 3
                  - people: 4
                    poeple: 5
                never: { asked: 1 }
                """);
        Fields client = root.fields("client").orElseThrow();
        client.text("id");
        client.text("name");
        root.list("team").forEach(team -> team.integer("people", 0, 9));
        root.finish();
        assertThat(told())
                .containsExactly(
                        "f:1:18: client.nmae: found unknown key 'nmae'; allowed: id, name (did you mean 'name'?)",
                        "f:5:5: team[1].poeple: found unknown key 'poeple'; allowed: people (did you mean 'people'?)",
                        "f:6:1: never: found unknown key 'never'; allowed: client, team");
    }

    @Test
    void tellsThatNoKeyIsAllowedWhereNoneWasAskedFor() {
        fields("a: 1").finish();
        assertThat(told()).containsExactly("f:1:1: a: found unknown key 'a'; allowed: nothing here");
    }

    @Test
    void tellsAnUnknownKeyOnceThoughAPartIsFinishedBeforeTheWhole() {
        Fields root = fields("facts:\n  suprise: 1\n");
        Fields facts = root.fields("facts").orElseThrow();
        facts.integer("surprise", 0, 9);
        facts.finish();
        root.finish();
        root.finish();
        assertThat(told())
                .containsExactly("f:2:3: facts.suprise: found unknown key 'suprise'; allowed: surprise"
                        + " (did you mean 'surprise'?)");
    }

    @Test
    void knowsAKeyOnceItWasAskedForByAnyMethod() {
        Fields root = fields("a: 1\nb: 1\nc: 1\n");
        root.has("a");
        root.require("b");
        root.node("c");
        root.finish();
        assertThat(told()).isEmpty();
    }

    @Test
    void rejectsAValueAtItsPlace() {
        Fields fields = fields("id: Policy\nlist:\n  - x\n");
        fields.reject("id", "a name");
        fields.reject("list", "a shorter one");
        fields.reject("missing", "something");
        fields.rejectUnknown("id", "goal", "servise", List.of("sales", "service"));
        assertThat(told())
                .containsExactly(
                        "f:1:1: missing: found nothing; allowed: something",
                        "f:1:5: id: found 'Policy'; allowed: a name",
                        "f:1:5: id: found unknown goal 'servise'; allowed: sales, service (did you mean 'service'?)",
                        "f:3:3: list: found a list; allowed: a shorter one");
    }

    @Test
    void rejectsAKeyAtItsPlace() {
        Fields answers =
                fields("answers:\n  policy.writen: fully\n").fields("answers").orElseThrow();
        answers.rejectKey("policy.writen", "criterion", List.of("policy.written", "team.briefed"));
        assertThat(told())
                .containsExactly("f:2:3: answers.policy.writen: found unknown criterion 'policy.writen'; allowed:"
                        + " policy.written, team.briefed (did you mean 'policy.written'?)");
    }

    @Test
    void rejectsATextThatStandsInAnEarlierItemAsWell() {
        List<Fields> items = fields("list: [{id: Anna}, {id: Bert}, {id: ANNA}, {}, {}, {id: 12}, {id: anna}]")
                .list("list");
        Fields.rejectRepeated(items, "id", "each person once");
        assertThat(told())
                .containsExactly(
                        "f:1:37: list[2].id: found 'ANNA'; allowed: each person once",
                        "f:1:57: list[5].id: found the number 12; allowed: a text (put it in quotes)",
                        "f:1:67: list[6].id: found 'anna'; allowed: each person once");
    }

    @Test
    void knowsItsKeysAndPlaces() {
        Fields root = fields("b: 1\na:\n  c: x\n");
        Fields inside = root.fields("a").orElseThrow();
        assertThat(root.keys()).containsExactly("b", "a");
        assertThat(inside.path()).isEqualTo("a");
        assertThat(inside.path("c")).isEqualTo("a.c");
        assertThat(inside.place()).isEqualTo(new Place("f", 3, 3));
        assertThat(inside.place("c")).isEqualTo(new Place("f", 3, 6));
        assertThat(inside.place("missing")).isEqualTo(inside.place());
    }

    @Test
    void showsAKeyInAPathOnOneLine() {
        Fields fields = fields("\"a\\nb\": 1\n? " + "k".repeat(100) + "\n: 1\n");
        fields.finish();
        assertThat(problems.list()).extracting(Problem::path).containsExactly("a b", "k".repeat(80) + "…");
    }

    @Test
    void areNoFieldsWhereThereIsNoMapping() {
        Node list = Documents.yaml("f", "\n- a\n", problems).orElseThrow();
        assertThat(Fields.of(list, "facts", problems)).isEmpty();
        assertThat(told()).containsExactly("f:2:1: facts: found a list; allowed: keys with values");
    }

    @Test
    void mayHaveNoKeysAtAll() {
        Fields none = Fields.none(new Place("f", 4, 2), "facts", problems);
        none.finish();
        assertThat(none.keys()).isEmpty();
        assertThat(none.has("a")).isFalse();
        assertThat(none.problemCount()).isZero();
        none.require("a");
        assertThat(told()).containsExactly("f:4:2: facts.a: found nothing; allowed: a value: this key is required");
        assertThat(none.problemCount()).isOne();
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private Fields fields(String yaml) {
        Node node = Documents.yaml("f", yaml, problems).orElseThrow();
        return Fields.of(node, "", problems).orElseThrow();
    }
}
