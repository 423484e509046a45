package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of JSON and of YAML alike: emptiness, limits, and that nothing is ever thrown. */
class DocumentsTest {

    /** The two ways to read a document. */
    enum Syntax {
        JSON {
            @Override
            Optional<Node> read(String text, Problems problems) {
                return Documents.json(Place.startOf("f"), text, problems);
            }
        },
        YAML {
            @Override
            Optional<Node> read(String text, Problems problems) {
                return Documents.yaml("f", text, problems);
            }
        };

        abstract Optional<Node> read(String text, Problems problems);
    }

    private final Problems problems = new Problems();

    @ParameterizedTest
    @EnumSource
    void tellsAnEmptyDocument(Syntax syntax) {
        for (String text : new String[] {"", " ", "\n", " \t\r\n ", "\f"}) {
            Problems found = new Problems();
            assertThat(syntax.read(text, found)).isEmpty();
            assertThat(found.list())
                    .extracting(Problem::toString)
                    .containsExactly("f:1:1: found an empty document; allowed: a document with content");
        }
    }

    @Test
    void tellsADocumentOfCommentsAlone() {
        assertThat(Syntax.YAML.read("# nothing\n", problems)).isEmpty();
        assertThat(Syntax.YAML.read("\uFEFF", problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::found)
                .containsExactly("an empty document", "an empty document");
    }

    @ParameterizedTest
    @EnumSource
    void nestsUpToTheLimit(Syntax syntax) {
        String deepest = "[".repeat(Documents.MAX_DEPTH) + "]".repeat(Documents.MAX_DEPTH);
        assertThat(syntax.read(deepest, problems)).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void refusesWhatIsNestedDeeper(Syntax syntax, String name, String text) {
        assertThat(syntax.read(text, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::found)
                .singleElement()
                .satisfies(found -> assertThat(found).contains("nesting depth (" + (Documents.MAX_DEPTH + 1) + ")"));
    }

    static Stream<Arguments> refusesWhatIsNestedDeeper() {
        int tooMany = Documents.MAX_DEPTH + 1;
        return Stream.of(
                arguments(Syntax.JSON, "one list too many", "[".repeat(tooMany) + "]".repeat(tooMany)),
                arguments(Syntax.JSON, "lists without end", "[".repeat(100_000)),
                arguments(Syntax.JSON, "mappings without end", "{\"a\":".repeat(100_000)),
                arguments(Syntax.YAML, "one list too many", "[".repeat(tooMany) + "]".repeat(tooMany)),
                arguments(Syntax.YAML, "lists without end", "[".repeat(100_000)),
                arguments(Syntax.YAML, "dashes without end", "- ".repeat(100_000)),
                arguments(Syntax.YAML, "mappings without end", "{a: ".repeat(100_000)));
    }

    @ParameterizedTest
    @EnumSource
    void readsADocumentOfTheGreatestSize(Syntax syntax) {
        String text = "[1]" + "\n".repeat(Documents.MAX_CHARACTERS - 3);
        assertThat(syntax.read(text, problems)).isPresent();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void refusesALargerDocument(Syntax syntax) {
        String text = "[1]" + "\n".repeat(Documents.MAX_CHARACTERS - 2);
        assertThat(syntax.read(text, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("f:1:1: found a document of 8388609 characters; allowed: at most 8388608 of them");
    }

    @Test
    void refusesANumberWithoutEndInJson() {
        assertThat(Syntax.JSON.read("{\"a\": " + "9".repeat(1_000_000) + "}", problems))
                .isEmpty();
        assertThat(problems.list())
                .extracting(Problem::found)
                .singleElement()
                .satisfies(found -> assertThat(found).contains("Number value length"));
    }

    @Test
    void neverReckonsWithANumberWithoutEndInYaml() {
        Node node = Syntax.YAML.read("a: " + "9".repeat(1_000_000), problems).orElseThrow();
        Fields fields = Fields.of(node, "", problems).orElseThrow();
        assertThat(fields.number("a", 0, Double.MAX_VALUE)).isEmpty();
        assertThat(problems.list()).extracting(Problem::found).containsExactly("the number " + "9".repeat(80) + "…");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource
    void refusesNamesAndTextsWithoutEnd(Syntax syntax, String name, String text, String reason) {
        assertThat(syntax.read(text, problems)).isEmpty();
        assertThat(problems.list())
                .extracting(Problem::found)
                .singleElement()
                .satisfies(found -> assertThat(found).contains(reason));
    }

    static Stream<Arguments> refusesNamesAndTextsWithoutEnd() {
        String key = "k".repeat(1025);
        String text = "t".repeat(2_000_000);
        return Stream.of(
                arguments(Syntax.JSON, "key", "{\"" + key + "\": 1}", "Name length (1025)"),
                arguments(Syntax.YAML, "key", key + ": 1", "mapping values are not allowed here"),
                arguments(Syntax.YAML, "marked key", "? " + key + "\n: 1", "Name length (1025)"),
                arguments(Syntax.JSON, "text", "[\"" + text + "\"]", "String value length"),
                arguments(Syntax.YAML, "text", "- " + text, "String value length"));
    }

    /** Damages sound documents in thousands of ways, the same in each run. */
    @ParameterizedTest
    @EnumSource
    void neverThrowsWhateverItReads(Syntax syntax) {
        String[] sound = {
            "{\"client\": {\"id\": \"x\", \"employees\": 25}, \"goals\": [\"sales\"], \"ok\": true, \"none\": null}",
            "client: { id: x, employees: 25 }\ngoals:\n  - sales\n  - \"a\\tb\"\nnote: |\n  one\n  two\n# end\n",
        };
        String[] pieces = {
            "{",
            "}",
            "[",
            "]",
            ":",
            ": ",
            ",",
            "\"",
            "'",
            "\n",
            "\t",
            "- ",
            "? ",
            "*a",
            "&a ",
            "!",
            "!!int ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "#",
            "\\",
            "\\u00",
            "---\n",
            "...\n",
            "<<: ",
            "\u0000",
            "\uFEFF",
            "\ud83d",
            "\u2028",
            "1e9",
            "-",
            "0x",
            ".nan",
            "null",
            "!!binary ",
            "\\UFFFFFFFF"
        };
        Random random = new Random(7);
        for (int tried = 0; tried < 6000; tried++) {
            StringBuilder text = new StringBuilder(sound[tried % sound.length]);
            for (int damage = random.nextInt(4); damage >= 0; damage--) {
                int from = random.nextInt(text.length() + 1);
                int to = Math.min(text.length(), from + random.nextInt(5));
                text.replace(from, to, pieces[random.nextInt(pieces.length)]);
            }
            Problems found = new Problems();
            Optional<Node> node = syntax.read(text.toString(), found);
            assertThat(node.isPresent() || !found.isEmpty())
                    .as("either content or a problem: %s", text)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0007", "\\u0000", "\\u001b", "\\ud800", "\\u0085", "\\ufdd0", "\\uffff", "\\ud83f\\udffe"})
    void refusesATextThatCannotBePrinted(String escape) {
        Problems problems = new Problems();
        Documents.json(Place.startOf("a.json"), "{\"name\": \"x" + escape + "\"}", problems);
        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith("a.json:1:10: name: found a text with the unprintable character U+");
    }

    @Test
    void keepsTabsAndLinesOfAText() {
        Problems problems = new Problems();
        Documents.json(Place.startOf("a.json"), "{\"note\": \"a\\tb\\nc\\r\\nd \\ud83d\\ude00\"}", problems);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void givesTheTextOfAFileBesideAClassIfThereIsOne() {
        assertThat(Documents.resource(Statement.class, "statements.yaml"))
                .hasValueSatisfying(text -> assertThat(text).contains("S3.05"));
        assertThat(Documents.resource(Statement.class, "none.yaml")).isEmpty();
    }
}
