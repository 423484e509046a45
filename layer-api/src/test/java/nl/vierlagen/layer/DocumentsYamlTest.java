package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of YAML; {@link Outline} explains how a document is written here. */
class DocumentsYamlTest {

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void knowsWhereEverythingStands(String name, String text, String outline) {
        assertThat(Documents.yaml("f", text, problems).map(Outline::of)).contains(outline);
        assertThat(problems.list()).isEmpty();
    }

    static Stream<Arguments> knowsWhereEverythingStands() {
        return Stream.of(
                arguments(
                        "blocks",
                        "a: 1\nb:\n  - true\n  - x\nc:\n  d: 1.5\n",
                        "1:1{a@1:1=1:4 NUMBER 1, b@2:1=3:3[3:5 TRUTH true, 4:5 TEXT x], c@5:1=6:3{d@6:3=6:6 NUMBER 1.5}}"),
                arguments(
                        "flows",
                        "a: {b: 1, c: [x, 'y', \"z\"]}",
                        "1:1{a@1:1=1:4{b@1:5=1:8 NUMBER 1, c@1:11=1:14[1:15 TEXT x, 1:18 TEXT y, 1:23 TEXT z]}}"),
                arguments("JSON", "{\"a\": [1, null]}", "1:1{a@1:2=1:7[1:8 NUMBER 1, 1:11 NOTHING]}"),
                arguments(
                        "mappings in a list",
                        "- a: 1\n  b: 2\n-\n  c: 3\n",
                        "1:1[1:3{a@1:3=1:6 NUMBER 1, b@2:3=2:6 NUMBER 2}, 4:3{c@4:3=4:6 NUMBER 3}]"),
                arguments("a comment and a marker", "# first\n---\n\na: 1 # one\n", "4:1{a@4:1=4:4 NUMBER 1}"),
                arguments("lines of Windows", "a: 1\r\nb: 2\r\n", "1:1{a@1:1=1:4 NUMBER 1, b@2:1=2:4 NUMBER 2}"),
                arguments("a byte order mark", "\uFEFFa: 1\nb: 2", "1:1{a@1:1=1:4 NUMBER 1, b@2:1=2:4 NUMBER 2}"),
                arguments(
                        "lines kept, lines folded",
                        "a: |-\n  x\n  y\nb: >-\n  x\n  y\n",
                        "1:1{a@1:1=1:4 TEXT x\ny, b@4:1=4:4 TEXT x y}"),
                arguments("a key without a value", "a:\nb: ~x\n", "1:1{a@1:1=1:3 NOTHING, b@2:1=2:4 TEXT ~x}"),
                arguments("an end marker", "a: 1\n...\n", "1:1{a@1:1=1:4 NUMBER 1}"));
    }

    @ParameterizedTest(name = "[{0}] is {1} [{2}]")
    @CsvSource({
        "12, NUMBER, 12",
        "-1.50, NUMBER, -1.50",
        "1e3, NUMBER, 1e3",
        ".nan, NUMBER, .nan",
        "-.inf, NUMBER, -.inf",
        "true, TRUTH, true",
        "null, NOTHING, ''",
        "NO, TEXT, NO",
        "yes, TEXT, yes",
        "1.0.0, TEXT, 1.0.0",
        "2026-11-01, TEXT, 2026-11-01",
        "0612345678, TEXT, 0612345678",
        "+31612345678, TEXT, +31612345678",
        "12:30, TEXT, 12:30",
        "0x1F, TEXT, 0x1F",
        "1_000, TEXT, 1_000",
        "=, TEXT, ="
    })
    void takesAWordForWhatItIsInJson(String written, Node.Kind kind, String text) {
        assertThat(Documents.yaml("f", "a: " + written, problems).map(Outline::of))
                .contains("1:1{a@1:1=" + ("1:4 " + kind + " " + text).strip() + "}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsWhereItIsMalformed(String name, String text, String place, String reason) {
        assertThat(Documents.yaml("f", text, problems)).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("f:" + place);
            assertThat(problem.path()).isEmpty();
            assertThat(problem.found()).startsWith("malformed text (").contains(reason);
            assertThat(problem.allowed()).isEqualTo("a well-formed document");
        });
    }

    static Stream<Arguments> tellsWhereItIsMalformed() {
        return Stream.of(
                arguments("an indent that fits nothing", "a:\n    b: 1\n  c: 2\n", "3:3", "expected <block end>"),
                arguments("a tab as indent", "a:\n\tb: 1\n", "2:1", "TAB"),
                arguments("a list left open", "a: [1,\n2\nb: 3\n", "3:2", "expected ',' or ']'"),
                arguments("a quote left open", "a: \"x\nb: 3\n", "3:1", "unexpected end of stream"),
                arguments("two colons", "ok: 1\na: b: c\n", "2:5", "mapping values are not allowed here"),
                arguments("a bracket too many", "a: 1\nb: ]\n", "2:4", "found ']'"),
                arguments("a bad escape", "a: \"\\q\"", "1:6", "unknown escape character q"),
                arguments("a bad escape of a number", "a: \"\\UFFFFFFFF\"", "1:2", "Malformed Number"),
                arguments("a reserved character", "a: 1\nb: @x\n", "2:4", "found character '@'"),
                arguments("a control character", "a: 1\nb: x\u0007y\n", "2:5", "special characters are not allowed"),
                arguments("a null character", "\u0000", "1:1", "special characters are not allowed"),
                arguments("a lone surrogate", "a: 1\nb:\n - \ud800\n", "3:4", "special characters are not allowed"),
                arguments("a lone surrogate at the end", "a: \ud800", "1:5", "HighSurrogate"),
                arguments("a list as a key", "? [a, b]\n: c\n", "1:4", "Expected a property name"),
                arguments("an alias as a key", "a: &x hello\n*x : v\n", "2:3", "Expected a property name"),
                arguments("a tag without a handle", "a: !nope!x y", "1:4", "undefined tag handle !nope!"),
                arguments("a tag that its value belies", "a: !!binary '???'", "1:18", "base64"),
                arguments("a version that is none", "%YAML 3.0\n---\na: 1\n", "1:1", "3"),
                arguments("a directive without a document", "%FOO", "1:5", "<document start>"));
    }

    @Test
    void tellsEveryKeyThatStandsThereTwice() {
        String text = "a: 1\nb:\n  c: 1\n  'c': 2\na: 3\n";
        assertThat(Documents.yaml("f", text, problems).map(Outline::of))
                .as("the first one stands")
                .contains("1:1{a@1:1=1:4 NUMBER 1, b@2:1=3:3{c@3:3=3:6 NUMBER 1}}");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "f:4:3: b.c: found the key 'c' a second time; allowed: it once (first at f:3:3)",
                        "f:5:1: a: found the key 'a' a second time; allowed: it once (first at f:1:1)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a text             | "a: &x hello\nb: *x"             | f:2:4: b: found the alias *x
            a mapping          | "a: &x {k: v}\nb: {c: *x}"       | f:2:8: b.c: found the alias *x
            a merge            | "a: &x {k: v}\nb:\n  <<: *x"     | f:3:7: b.<<: found the alias *x
            one in a list      | "- &x y\n- [*x]"                 | f:2:4: [1][0]: found the alias *x
            one of itself      | "&a [*a]"                        | f:1:5: [0]: found the alias *a
            one of nothing     | "b: *nope"                       | f:1:4: b: found the alias *nope
            a whole document   | "*x"                             | f:1:1: found the alias *x
            """)
    void refusesAnAlias(String name, String text, String found) {
        Documents.yaml("f", text, problems);
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(found + "; allowed: the value itself, written out");
    }

    @Test
    void refusesAliasesThatWouldGrowWithoutEnd() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 20; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s, %s]%n".formatted(i, i, before, before));
        }
        assertThat(Documents.yaml("f", bomb.toString(), problems)).isPresent();
        assertThat(problems.size()).isEqualTo(38);
    }

    @Test
    void leavesAnchorsThatNobodyPointsAtAside() {
        assertThat(Documents.yaml("f", "&k a: &v x\nb: &v {c: 1}\n", problems).map(Outline::of))
                .contains("1:1{a@1:1=1:7 TEXT x, b@2:1=2:4{c@2:8=2:11 NUMBER 1}}");
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            !!str 12                                  | 1:4 TEXT 12
            !!int '12'                                | 1:4 NUMBER 12
            !!int ten                                 | 1:4 TEXT ten
            !!float ten                               | 1:4 NUMBER ten
            !!bool maybe                              | 1:4 TEXT maybe
            !!null x                                  | 1:4 NOTHING
            !!binary aGVsbG8=                         | 1:4 TEXT aGVsbG8=
            !!timestamp 2026-01-01                    | 1:4 TEXT 2026-01-01
            !!java.lang.Object x                      | 1:4 TEXT x
            !!javax.script.ScriptEngineManager [x]    | 1:4[1:40 TEXT x]
            !!java.net.URL {host: x}                  | 1:4{host@1:20=1:26 TEXT x}
            !local x                                  | 1:4 TEXT x
            """)
    void makesNothingOfATagButAPlainValue(String written, String outline) {
        assertThat(Documents.yaml("f", "a: " + written, problems).map(Outline::of))
                .contains("1:1{a@1:1=" + outline + "}");
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1\n---\nb: 2\n",
                "a: 1\n---\n",
                "---\n---\na: 1\n",
                "a: 1\n...\n---\nb: 2\n",
                "a: 1\n---\n[\n"
            })
    void takesOneDocumentOnly(String text) {
        assertThat(Documents.yaml("f", text, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::found)
                .containsExactly("something after the end of the document");
    }
}
