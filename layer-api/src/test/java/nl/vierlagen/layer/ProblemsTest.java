package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {

    private static final Place PLACE = Place.startOf("f");

    private final Problems problems = new Problems();

    @Test
    void listsProblemsInTheOrderOfTheirPlaces() {
        problems.add(new Place("f", 10, 1), "late", "x", "y");
        problems.add(new Place("f", 9, 20), "in between", "x", "y");
        problems.add(new Place("f", 9, 3), "first", "x", "y");
        problems.add(new Place("e", 99, 1), "in another file", "x", "y");
        problems.add(new Place("f", 9, 3), "first, noted later", "x", "y");
        assertThat(problems.list())
                .extracting(Problem::path)
                .containsExactly("in another file", "first", "first, noted later", "in between", "late");
        assertThat(problems.size()).isEqualTo(5);
        assertThat(problems.isEmpty()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "servise, service",
        "Service, service",
        "SALES, sales",
        "sevrice, service",
        "recruitmentt, recruitment",
        "citizen, citizens",
        "rekruitminq, recruitment",
        "rekruytminq, ",
        "hiring, ",
        "servicing-of-machines, ",
    })
    void suggestsTheNearestWord(String word, String nearest) {
        List<String> allowed = List.of("sales", "service", "recruitment", "citizens");
        problems.addUnknown(PLACE, "goals[0]", "goal", word, allowed);
        assertThat(problems.list().get(0).nearest().orElse(null)).isEqualTo(nearest);
    }

    @Test
    void keepsAProblemAsItIs() {
        Problem problem = new Problem(PLACE, "a", "x", "y", Optional.of("z"));
        problems.add(problem);
        assertThat(problems.list()).containsExactly(problem);
        assertThat(problem).hasToString("f:1:1: a: found x; allowed: y (did you mean 'z'?)");
    }

    @Test
    void suggestsNothingForAnEndlessWord() {
        problems.addUnknown(PLACE, "", "goal", "s".repeat(100_000), List.of("s".repeat(100_000 - 1)));
        assertThat(problems.list().get(0).nearest()).isEmpty();
        assertThat(problems.list().get(0).found()).isEqualTo("unknown goal '" + "s".repeat(80) + "…'");
    }

    @Test
    void cutsALongListOfAllowedWords() {
        List<String> allowed = IntStream.range(0, 30).mapToObj(i -> "w" + i).toList();
        problems.addUnknown(PLACE, "", "word", "something", allowed.subList(0, 24));
        problems.addUnknown(PLACE, "", "word", "something", allowed.subList(0, 25));
        problems.addUnknown(PLACE, "", "word", "something", allowed);
        assertThat(problems.list())
                .extracting(Problem::allowed)
                .satisfiesExactly(
                        all -> assertThat(all).startsWith("w0, w1, ").endsWith(", w23"),
                        one -> assertThat(one).endsWith(", w23 and 1 more"),
                        cut -> assertThat(cut).startsWith("w0, w1, ").endsWith(", w23 and 6 more"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void showsATextOnOneLine(String name, String text, String shown) {
        assertThat(Problems.abridged(text)).isEqualTo(shown);
    }

    static Stream<Arguments> showsATextOnOneLine() {
        return Stream.of(
                arguments("line feeds", "one\ntwo\r\nthree", "one two three"),
                arguments("an escape", "\u001b[31mred", " [31mred"),
                arguments("a deletion", "a\u007fb", "a b"),
                arguments("a control of the upper block", "a\u009bb", "a b"),
                arguments("the next line", "a\u0085b", "a b"),
                arguments("separators of lines and paragraphs", "a\u2028\u2029b", "a b"),
                arguments("letters beyond ASCII", "café €", "café €"));
    }

    @Test
    void cutsALongTextBetweenCharacters() {
        assertThat(Problems.abridged("x".repeat(80))).isEqualTo("x".repeat(80));
        assertThat(Problems.abridged("é".repeat(80))).isEqualTo("é".repeat(80));
        assertThat(Problems.abridged("x".repeat(81))).isEqualTo("x".repeat(80) + "…");
        assertThat(Problems.abridged("x".repeat(79) + "😀😀")).isEqualTo("x".repeat(79) + "…");
    }

    @Test
    void tellsAThousandProblemsAndHowManyMoreThereAre() {
        Problems problems = new Problems();
        for (int line = 1; line <= 1200; line++) {
            problems.add(new Place("a.yaml", line, 1), "key", "this", "that");
        }

        assertThat(problems.size()).isEqualTo(1200);
        assertThat(problems.list()).hasSize(1001);
        assertThat(problems.list().get(1000).toString())
                .isEqualTo("a.yaml:1000:1: found 200 more problems; allowed: none; mend those above first");
    }

    @Test
    void suggestsNoWordThatSharesNothingWithAShortOne() {
        Problems problems = new Problems();
        problems.addUnknown(Place.startOf("a.yaml"), "language", "language", "fr", List.of("en", "nl"));
        problems.addUnknown(Place.startOf("a.yaml"), "language", "language", "em", List.of("en", "nl"));

        assertThat(problems.list()).extracting(Problem::nearest).containsExactly(Optional.empty(), Optional.of("en"));
    }
}
