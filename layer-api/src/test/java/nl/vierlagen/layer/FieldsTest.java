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

/** What each method makes of a value, right or wrong; {@link FieldsKeysTest} has what is missing or unknown. */
class FieldsTest {

    private enum Sort {
        SALES,
        SERVICE,
        STAFF_DIALOGUE
    }

    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private static final Function<Fields, Object> TEXT = fields -> fields.text("a");
    private static final Function<Fields, Object> INTEGER = fields -> fields.integer("a", 1, 5);
    private static final Function<Fields, Object> NUMBER = fields -> fields.number("a", 0, 100.5);
    private static final Function<Fields, Object> TRUTH = fields -> fields.truth("a");
    private static final Function<Fields, Object> DATE = fields -> fields.date("a");
    private static final Function<Fields, Object> DATE_UNTIL = fields -> fields.dateUntil("a", LAST);
    private static final Function<Fields, Object> LEVEL = fields -> fields.choice("a", Level.class);
    private static final Function<Fields, Object> LANGUAGE = fields -> fields.choice("a", "language", LANGUAGES);
    private static final Function<Fields, Object> GOALS = fields -> fields.choices("a", Sort.class);
    private static final Function<Fields, Object> TEXTS = fields -> fields.texts("a");
    private static final Function<Fields, Object> FIELDS =
            fields -> fields.fields("a").map(Fields::keys);
    private static final Function<Fields, Object> LIST =
            fields -> fields.list("a").stream().map(Fields::keys).toList();

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reads(String name, String yaml, Function<Fields, Object> read, Object expected) {
        assertThat(read.apply(fields(yaml))).isEqualTo(expected);
        assertThat(problems.list()).isEmpty();
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                arguments("a text", "a: hello", TEXT, Optional.of("hello")),
                arguments("a text without the space around it", "a: \"  hello \\n\"", TEXT, Optional.of("hello")),
                arguments("a text of digits in quotes", "a: '12'", TEXT, Optional.of("12")),
                arguments("a word that is no truth", "a: NO", TEXT, Optional.of("NO")),
                arguments("a whole number", "a: 3", INTEGER, OptionalInt.of(3)),
                arguments("the least whole number", "a: 1", INTEGER, OptionalInt.of(1)),
                arguments("the greatest whole number", "a: 5", INTEGER, OptionalInt.of(5)),
                arguments("a whole number with a point", "a: 3.0", INTEGER, OptionalInt.of(3)),
                arguments("a number", "a: 0.25", NUMBER, OptionalDouble.of(0.25)),
                arguments("a number with an exponent", "a: 1e2", NUMBER, OptionalDouble.of(100)),
                arguments("the least number", "a: 0", NUMBER, OptionalDouble.of(0)),
                arguments("the greatest number", "a: 100.5", NUMBER, OptionalDouble.of(100.5)),
                arguments(
                        "a number as long as may be", "a: 0." + "0".repeat(97) + "5", NUMBER, OptionalDouble.of(5e-98)),
                arguments("true", "a: true", TRUTH, Optional.of(true)),
                arguments("false", "a: false", TRUTH, Optional.of(false)),
                arguments("a date", "a: 2026-02-28", DATE, Optional.of(LocalDate.of(2026, 2, 28))),
                arguments("a date in quotes", "a: '2026-02-28'", DATE, Optional.of(LocalDate.of(2026, 2, 28))),
                arguments("a leap day", "a: 2028-02-29", DATE, Optional.of(LocalDate.of(2028, 2, 29))),
                arguments("the last date allowed", "a: 2026-11-01", DATE_UNTIL, Optional.of(LAST)),
                arguments("a constant", "a: reactive", LEVEL, Optional.of(Level.REACTIVE)),
                arguments("a word of a list", "a: en", LANGUAGE, Optional.of("en")),
                arguments("constants", "a: [sales, staff-dialogue]", GOALS, List.of(Sort.SALES, Sort.STAFF_DIALOGUE)),
                arguments("no constants", "a: []", GOALS, List.of()),
                arguments("texts", "a: [one, ' two ']", TEXTS, List.of("one", "two")),
                arguments("a mapping", "a: {b: 1, c: 2}", FIELDS, Optional.of(List.of("b", "c"))),
                arguments("mappings", "a: [{b: 1}, {}]", LIST, List.of(List.of("b"), List.of())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhatIsWrong(String name, String yaml, Function<Fields, Object> read, String problem) {
        assertThat(read.apply(fields(yaml)))
                .isIn(Optional.empty(), OptionalInt.empty(), OptionalDouble.empty(), List.of());
        assertThat(problems.list()).extracting(Problem::toString).containsExactly(problem);
    }

    static Stream<Arguments> tellsWhatIsWrong() {
        String number = "; allowed: a number from 0 to 100.5";
        String date = "; allowed: a date as year-month-day, such as 2026-11-01";
        String levels = "; allowed: absent, passive, reactive, active, embedded";
        return Stream.of(
                wrong("a number as text", "12", TEXT, "the number 12; allowed: a text (put it in quotes)"),
                wrong("a truth as text", "true", TEXT, "true; allowed: a text (put it in quotes)"),
                wrong("a blank text", "' '", TEXT, "' '; allowed: a text that is not blank"),
                wrong("a list as text", "[b]", TEXT, "a list; allowed: a text that is not blank"),
                wrong("a whole number too low", "0", INTEGER, "the number 0; allowed: a number from 1 to 5"),
                wrong("a whole number too high", "6", INTEGER, "the number 6; allowed: a number from 1 to 5"),
                wrong("a broken number", "2.5", INTEGER, "the number 2.5; allowed: a whole number from 1 to 5"),
                wrong("a number too low", "-0.1", NUMBER, "the number -0.1" + number),
                wrong("a number too high", "100.6", NUMBER, "the number 100.6" + number),
                wrong("a number in quotes", "'12'", NUMBER, "'12'" + number),
                wrong("a decimal comma", "1,5", NUMBER, "'1,5'" + number),
                wrong("no number at all", ".nan", NUMBER, "the number .nan" + number),
                wrong("infinity", ".inf", NUMBER, "the number .inf" + number),
                wrong("more than a double holds", "1e999", NUMBER, "the number 1e999" + number),
                wrong("an endless exponent", "1e99999999999", NUMBER, "the number 1e99999999999" + number),
                wrong("a tag that lies", "!!float ten", NUMBER, "the number ten" + number),
                wrong(
                        "digits without end",
                        "0." + "1".repeat(99),
                        NUMBER,
                        "the number 0." + "1".repeat(78) + "…" + number),
                wrong("a mapping as number", "{b: 1}", NUMBER, "keys with values" + number),
                wrong("yes as truth", "yes", TRUTH, "'yes'; allowed: true or false"),
                wrong("a number as truth", "1", TRUTH, "the number 1; allowed: true or false"),
                wrong("a list as truth", "[true]", TRUTH, "a list; allowed: true or false"),
                wrong("no such day", "2026-02-30", DATE, "'2026-02-30'; allowed: a day that exists, as year-month-day"),
                wrong(
                        "no such month",
                        "2026-13-01",
                        DATE,
                        "'2026-13-01'; allowed: a day that exists, as year-month-day"),
                wrong("the day first", "01-11-2026", DATE, "'01-11-2026'" + date),
                wrong("one digit for a day", "2026-11-1", DATE, "'2026-11-1'" + date),
                wrong("a time as well", "2026-11-01T09:00", DATE, "'2026-11-01T09:00'" + date),
                wrong("a number as date", "20261101", DATE, "the number 20261101" + date),
                wrong("a list as date", "[2026-11-01]", DATE, "a list" + date),
                wrong("a date too late", "2026-11-02", DATE_UNTIL, "'2026-11-02'; allowed: a date up to 2026-11-01"),
                wrong(
                        "a date too late that is none",
                        "2026-11-31",
                        DATE_UNTIL,
                        "'2026-11-31'; allowed: a day that exists, as year-month-day"),
                wrong(
                        "a word near a constant",
                        "reactief",
                        LEVEL,
                        "unknown word 'reactief'" + levels + " (did you mean 'reactive'?)"),
                wrong(
                        "a constant in capitals",
                        "ACTIVE",
                        LEVEL,
                        "unknown word 'ACTIVE'" + levels + " (did you mean 'active'?)"),
                wrong("a word far from all", "splendid", LEVEL, "unknown word 'splendid'" + levels),
                wrong("a list as word", "[active]", LEVEL, "a list" + levels),
                wrong(
                        "a word that is not listed",
                        "'nl '",
                        LANGUAGE,
                        "unknown language 'nl '; allowed: nl, en (did you mean 'nl'?)"),
                wrong("a number as a listed word", "12345", LANGUAGE, "unknown language '12345'; allowed: nl, en"),
                wrong("a mapping as a listed word", "{nl: en}", LANGUAGE, "keys with values; allowed: nl, en"),
                wrong("a word as list of constants", "sales", GOALS, "'sales'; allowed: a list"),
                wrong("a word as list of texts", "one", TEXTS, "'one'; allowed: a list"),
                wrong("a text as mapping", "b", FIELDS, "'b'; allowed: keys with values"),
                wrong("a list as mapping", "[b]", FIELDS, "a list; allowed: keys with values"),
                wrong("a mapping as list", "{b: 1}", LIST, "keys with values; allowed: a list"));
    }

    private static Arguments wrong(String name, String value, Function<Fields, Object> read, String found) {
        return arguments(name, "\n  a: " + value, read, "f:2:6: a: found " + found);
    }

    @Test
    void leavesOutOnlyTheItemsThatAreWrong() {
        Fields fields = fields("""
                goals: [sales, seles, sales]
                names:
                  - Anna
                  - 12
                  -
                teams:
                  - people: 3
                  - three
                """);
        assertThat(fields.choices("goals", Sort.class)).containsExactly(Sort.SALES);
        assertThat(fields.texts("names")).containsExactly("Anna");
        assertThat(fields.list("teams")).extracting(Fields::path).containsExactly("teams[0]");
        assertThat(problems.list())
                .extracting(problem -> problem.place() + " " + problem.path() + " " + problem.found())
                .containsExactly(
                        "f:1:16 goals[1] unknown word 'seles'",
                        "f:1:23 goals[2] 'sales' a second time",
                        "f:4:5 names[1] the number 12",
                        "f:5:4 names[2] nothing",
                        "f:8:5 teams[1] 'three'");
        assertThat(problems.list().get(0).nearest()).contains("sales");
    }

    @Test
    void tellsThePathThroughMappingsAndLists() {
        Fields team = fields("teams:\n  - {}\n  - lead:\n      age: old\n")
                .list("teams")
                .get(1);
        Fields lead = team.fields("lead").orElseThrow();
        assertThat(lead.integer("age", 0, 120)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("f:4:12: teams[1].lead.age: found 'old'; allowed: a number from 0 to 120");
    }

    @Test
    void givesTheSameMappingToTwoReaders() {
        Fields fields = fields("a: { b: 1, c: 2, d: 3 }\ne: 4\nf: [{ g: 1, h: 2, i: 3 }, 5]\n");
        fields.fields("a").orElseThrow().integer("b", 0, 9);
        fields.fields("a").orElseThrow().integer("c", 0, 9);
        fields.fields("e");
        fields.fields("e");
        fields.list("f").get(0).integer("g", 0, 9);
        fields.list("f").get(0).integer("h", 0, 9);
        fields.finish();
        assertThat(problems.list()).extracting(Problem::path).containsExactly("a.d", "e", "f[0].i", "f[1]");
    }

    private Fields fields(String yaml) {
        Node node = Documents.yaml("f", yaml, problems).orElseThrow();
        return Fields.of(node, "", problems).orElseThrow();
    }
}
