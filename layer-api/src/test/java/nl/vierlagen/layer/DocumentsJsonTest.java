package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of JSON; {@link Outline} explains how a document is written here. */
class DocumentsJsonTest {

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knowsWhereEverythingStands(String name, String text, String outline) {
        assertThat(Documents.json(Place.startOf("f"), text, problems).map(Outline::of))
                .contains(outline);
        assertThat(problems.list()).isEmpty();
    }

    static Stream<Arguments> knowsWhereEverythingStands() {
        return Stream.of(
                arguments("an empty mapping", "{}", "1:1{}"),
                arguments("an empty list", "  []", "1:3[]"),
                arguments(
                        "each kind",
                        "{\"a\": [\"x\", -1.5e3, true, null]}",
                        "1:1{a@1:2=1:7[1:8 TEXT x, 1:13 NUMBER -1.5e3, 1:21 TRUTH true, 1:27 NOTHING]}"),
                arguments(
                        "lines",
                        "{\n  \"a\": {\n    \"b\" :\n 2\n  },\n  \"c\": 3\n}\n",
                        "1:1{a@2:3=2:8{b@3:5=4:2 NUMBER 2}, c@6:3=6:8 NUMBER 3}"),
                arguments(
                        "lines of Windows",
                        "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}",
                        "1:1{a@2:3=2:8 NUMBER 1, b@3:3=3:8 NUMBER 2}"),
                arguments("tabs count as one", "{\n\t\"a\":\t1}", "1:1{a@2:2=2:7 NUMBER 1}"),
                arguments("escapes", "{\"\\u0061\": \"x\\ny\\u20ac\"}", "1:1{a@1:2=1:12 TEXT x\ny€}"),
                arguments("an empty key", "{\"\": 1}", "1:1{@1:2=1:6 NUMBER 1}"),
                arguments(
                        "digits as they were written",
                        "[1.50, -0, 1E2]",
                        "1:1[1:2 NUMBER 1.50, 1:8 NUMBER -0, 1:12 NUMBER 1E2]"),
                arguments("one text", "\"x\"", "1:1 TEXT x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhereItIsMalformed(String name, String text, String place, String reason) {
        assertThat(Documents.json(Place.startOf("f"), text, problems)).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("f:" + place);
            assertThat(problem.path()).isEmpty();
            assertThat(problem.found()).startsWith("malformed text (").contains(reason);
            assertThat(problem.allowed()).isEqualTo("a well-formed document");
        });
    }

    static Stream<Arguments> tellsWhereItIsMalformed() {
        return Stream.of(
                arguments("ends in a mapping", "{\"a\": 1,\n", "2:1", "Unexpected end-of-input"),
                arguments("ends after a key", "{\"a\":", "1:6", "Unexpected end-of-input"),
                arguments("ends in a text", "{\n\"a\": \"x", "2:8", "expecting closing quote"),
                arguments("misses a comma", "{\"a\": 1\n \"b\": 2}", "2:2", "expecting comma"),
                arguments("has a comma too many", "{\"a\": 1,\n}", "2:1", "expecting double-quote"),
                arguments("closes what is not open", "{}\n}", "2:1", "Unexpected close marker"),
                arguments("mixes the braces", "{\"a\": [1}", "1:9", "Unexpected close marker"),
                arguments("uses single quotes", "{'a': 1}", "1:2", "expecting double-quote"),
                arguments("has a comment", "{\n// x\n}", "2:1", "comment"),
                arguments("has a bare word", "{\"a\": yes}", "1:7", "Unrecognized token 'yes'"),
                arguments("has no number", "{\"a\": NaN}", "1:10", "NaN"),
                arguments("has infinity", "{\"a\": -Infinity}", "1:16", "-Infinity"),
                arguments("has a leading zero", "{\"a\": 01}", "1:8", "Leading zeroes"),
                arguments("has a control character", "{\"a\":\n \"x\u0001y\"}", "2:4", "CTRL-CHAR, code 1"),
                arguments("has a null character", "{\u0000}", "1:2", "CTRL-CHAR, code 0"),
                arguments("has a bad escape", "{\"a\": \"\\q\"}", "1:9", "Unrecognized character escape"),
                arguments("begins with a byte order mark", "\uFEFF{}", "1:1", "0xfeff"),
                arguments("is no JSON at all", "client: x", "1:1", "Unrecognized token 'client'"));
    }

    @Test
    void tellsEveryKeyThatStandsThereTwice() {
        String text = "{\"a\": 1,\n \"b\": {\"c\": 1, \"c\": 2},\n \"a\": 3,\n \"a\": 4}";
        assertThat(Documents.json(Place.startOf("f"), text, problems).map(Outline::of))
                .as("the first one stands")
                .contains("1:1{a@1:2=1:7 NUMBER 1, b@2:2=2:7{c@2:8=2:13 NUMBER 1}}");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "f:2:16: b.c: found the key 'c' a second time; allowed: it once (first at f:2:8)",
                        "f:3:2: a: found the key 'a' a second time; allowed: it once (first at f:1:2)",
                        "f:4:2: a: found the key 'a' a second time; allowed: it once (first at f:1:2)");
    }

    @Test
    void showsAKeyThatStandsThereTwiceOnOneLine() {
        Documents.json(Place.startOf("f"), "{\"a\\nb\": 1, \"a\\nb\": 2}", problems);
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("f:1:13: a b: found the key 'a b' a second time; allowed: it once (first at f:1:2)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void takesOneDocumentOnly(String name, String text, String place) {
        assertThat(Documents.json(Place.startOf("f"), text, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "f:" + place + ": found something after the end of the document; allowed: one document");
    }

    static Stream<Arguments> takesOneDocumentOnly() {
        return Stream.of(
                arguments("two mappings", "{} {}", "1:4"),
                arguments("lines of them", "{\"a\": 1}\n{\"a\": 2}\n", "2:1"),
                arguments("a list after a text", "\"a\" []", "1:5"));
    }

    @Test
    void countsFromTheLineThatItStandsOn() {
        Place line = new Place("clients.jsonl", 7, 1);
        assertThat(Documents.json(line, "{\"a\": {\"b\": 1}}", problems).map(Outline::of))
                .contains("7:1{a@7:2=7:7{b@7:8=7:13 NUMBER 1}}");
        assertThat(Documents.json(line, "{\"a\": 1", problems)).isEmpty();
        assertThat(Documents.json(line, " ", problems)).isEmpty();
        assertThat(Documents.json(line, "{\"a\": 1, \"a\": 2}", problems)).isPresent();
        assertThat(problems.list())
                .extracting(problem -> problem.place().toString())
                .containsExactly("clients.jsonl:7:1", "clients.jsonl:7:8", "clients.jsonl:7:10");
    }

    @Test
    void countsFromTheColumnThatItStandsAt() {
        Place middle = new Place("f", 3, 11);
        assertThat(Documents.json(middle, "{\"a\":\n 1}", problems).map(Outline::of))
                .as("the offset holds for the first line only")
                .contains("3:11{a@3:12=4:2 NUMBER 1}");
    }
}
