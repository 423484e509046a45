package nl.vierlagen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.layer.Answer;
import nl.vierlagen.layer.Rating;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case has one answer or a few, which begin on line 7. */
class AnswersReaderTest {

    private static final String RATINGS = "; allowed: not, partly, largely, fully";
    private static final String RATINGS_OR_NONE = RATINGS + ", not-applicable";
    private static final String CRITERIA = "; allowed: counter.clean, counter.queue, counter.served";
    private static final String REASON = ".note: found no note; allowed: a note that says why it does not apply";
    private static final String DIFFERENCE =
            ".note: found no note; allowed: a note that says why the rating differs from what the facts give";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reads(String name, String answer, Answer expected) {
        assertThat(Texts.request(read("served: 50", "counter.served: " + answer))
                        .of("shop")
                        .answers()
                        .byCriterion())
                .isEqualTo(Map.of("counter.served", expected));
    }

    static Stream<Arguments> reads() {
        Optional<String> note = Optional.of("counted twice");
        return Stream.of(
                arguments("a rating", "partly", rated(Rating.PARTLY, Optional.empty())),
                arguments("a rating in a mapping", "{ rating: partly }", rated(Rating.PARTLY, Optional.empty())),
                arguments(
                        "a rating with a note and evidence",
                        "{ rating: fully, note: counted twice, evidence: [\"https://x.nl\", count.pdf] }",
                        new Answer.Rated(Rating.FULLY, note, List.of("https://x.nl", "count.pdf"))),
                arguments("a note alone", "{ note: counted twice }", new Answer.Unrated(note, List.of())),
                arguments("nothing in a mapping", "{}", Answer.Unrated.SILENT),
                arguments(
                        "a rating without value",
                        "{ rating: , note: counted twice }",
                        new Answer.Unrated(note, List.of())),
                arguments(
                        "that it does not apply, and why",
                        "{ rating: not-applicable, note: counted twice }",
                        new Answer.NotApplicable(note, List.of())));
    }

    @Test
    void takesAnAnswerWithoutValueForNone() {
        assertThat(Texts.request(read("served: 50", "counter.served:"))
                        .of("shop")
                        .answers()
                        .byCriterion())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tellsOneFault(String name, String answer, String problem) {
        assertThat(Texts.problems(read("served: 50", answer))).containsExactly("f:" + problem);
    }

    static Stream<Arguments> tellsOneFault() {
        String clean = "layers.shop.answers.counter.clean";
        String queue = "layers.shop.answers.counter.queue";
        String served = "layers.shop.answers.counter.served";
        return Stream.of(
                arguments(
                        "an unknown criterion",
                        "counter.claen: fully",
                        "7:7: layers.shop.answers.counter.claen: found unknown criterion 'counter.claen'" + CRITERIA
                                + " (did you mean 'counter.clean'?)"),
                arguments(
                        "a criterion of no layer",
                        "weather: fully",
                        "7:7: layers.shop.answers.weather: found unknown criterion 'weather'" + CRITERIA),
                arguments(
                        "an unknown rating",
                        "counter.clean: fuly",
                        "7:22: " + clean + ": found unknown rating 'fuly'" + RATINGS + " (did you mean 'fully'?)"),
                arguments(
                        "an unknown rating in a mapping",
                        "counter.clean: { note: n, rating: grotendeels }",
                        "7:41: " + clean + ".rating: found unknown rating 'grotendeels'" + RATINGS),
                arguments(
                        "a number for a rating",
                        "counter.queue: 3",
                        "7:22: " + queue + ": found unknown rating '3'" + RATINGS_OR_NONE),
                arguments(
                        "a list for a rating",
                        "counter.clean: [fully]",
                        "7:22: " + clean + ": found a list; allowed: not, partly, largely, fully"),
                arguments(
                        "not applicable where that may not be",
                        "counter.clean: { rating: not-applicable, note: we have no counter }",
                        "7:32: " + clean + ".rating: found unknown rating 'not-applicable'" + RATINGS),
                arguments(
                        "not applicable without a reason", "counter.queue: not-applicable", "7:22: " + queue + REASON),
                arguments(
                        "not applicable without a reason in a mapping",
                        "counter.queue: { rating: not-applicable, evidence: [x] }",
                        "7:22: " + queue + REASON),
                arguments(
                        "not applicable with a blank reason",
                        "counter.queue: { rating: not-applicable, note: ' ' }",
                        "7:54: " + queue + ".note: found ' '; allowed: a text that is not blank"),
                arguments("another rating than measured", "counter.served: fully", "7:23: " + served + DIFFERENCE),
                arguments(
                        "another rating than measured in a mapping",
                        "counter.served:\n        rating: fully",
                        "8:9: " + served + DIFFERENCE),
                arguments(
                        "a number for a note",
                        "counter.clean: { rating: fully, note: 7 }",
                        "7:45: " + clean + ".note: found the number 7; allowed: a text (put it in quotes)"),
                arguments(
                        "evidence that is no list",
                        "counter.clean: { rating: fully, evidence: x.pdf }",
                        "7:49: " + clean + ".evidence: found 'x.pdf'; allowed: a list"),
                arguments(
                        "blank evidence",
                        "counter.clean: { rating: fully, evidence: [x.pdf, ''] }",
                        "7:57: " + clean + ".evidence[1]: found ''; allowed: a text that is not blank"),
                arguments(
                        "an unknown key",
                        "counter.clean: { rating: fully, notes: n }",
                        "7:39: " + clean + ".notes: found unknown key 'notes'; allowed: note, evidence, rating"
                                + " (did you mean 'note'?)"),
                arguments(
                        "an answer twice",
                        "counter.clean: fully\n      counter.clean: not",
                        "8:7: " + clean + ": found the key 'counter.clean' a second time; allowed: it once"
                                + " (first at f:7:7)"));
    }

    @Test
    void asksForNoNoteWhereTheFactsThemselvesAreWrong() {
        assertThat(Texts.problems(read("served: 500", "counter.served: fully")))
                .containsExactly(
                        "f:5:22: layers.shop.facts.served: found the number 500;" + " allowed: a number from 0 to 100");
    }

    private static Answer rated(Rating rating, Optional<String> note) {
        return new Answer.Rated(rating, note, List.of());
    }

    private static Intake read(String facts, String answers) {
        return Texts.yaml("""
                client: { id: x, name: X }
                date: 2026-11-01
                layers:
                  shop:
                    facts: { %s }
                    answers:
                      %s
                """.formatted(facts, answers));
    }
}
