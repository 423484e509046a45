package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlaidNodeTest {

    private final Problems problems = new Problems();

    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1, b: 2}                              | {b: 3, c: 4}                     | {a: 1, b: 3, c: 4}",
                "{a: {b: 1, c: 2}}                         | {a: {c: 3}}                      | {a: {b: 1, c: 3}}",
                "{a: 1}                                    | {a: {b: 1}}                      | {a: {b: 1}}",
                "{a: 1}                                    | {a: null}                        | {a: null}",
                "{a: [1, 2]}                               | {a: [3]}                         | {a: [3]}",
                "{a: [{id: x, w: 1}, {id: y, w: 2}]}       | {a: [{id: y, w: 5}]}             | {a: [{id: x, w: 1}, {id: y, w: 5}]}",
                "{a: [{id: x}, {id: y}]}                   | {a: [{id: z}]}                   | {a: [{id: x}, {id: y}, {id: z}]}",
                "{a: [{id: x}, {id: y}]}                   | {a: [{id: x, off: true}]}        | {a: [{id: y}]}",
                "{a: [{id: x, in: [{id: x.1}, {id: x.2}]}]} | {a: [{id: x, in: [{id: x.2, off: true}]}]} | {a: [{id: x, in: [{id: x.1}]}]}",
            })
    void changesWhatIsNamedAndKeepsTheRest(String base, String change, String expected) {
        assertThat(outline(overlaid(base, change))).isEqualTo(outline(yaml(expected)));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: [{id: zebra, off: true}]}        | change:1:6: a[0]: found unknown id 'zebra'; allowed: x, y",
                "{a: [{id: x, off: yes}]}             | change:1:19: a[0].off: found 'yes'; allowed: true, and nothing but the id beside it",
                "{a: [{id: x, off: true, weight: 2}]} | change:1:19: a[0].off: found true beside other changes; allowed: true, and nothing but the id beside it",
                "{a: [{id: x}, {id: x}]}              | change:1:15: a[1]: found 'x' a second time; allowed: it once",
            })
    void refusesWhatCantBeMeant(String change, String told) {
        overlaid("{a: [{id: x, weight: 1}, {id: y}]}", change);

        assertThat(problems.list()).extracting(Problem::toString).containsExactly(told);
    }

    @Test
    void remembersWhatIsOffAndAllThatWasInIt() {
        OverlaidNode overlaid = new OverlaidNode(problems);
        overlaid.over(
                yaml("{a: [{id: x, in: [{id: x.1}, {id: x.2}]}, {id: y}]}"),
                yaml("{a: [{id: x, off: true}]}"),
                KeyPath.ROOT);

        assertThat(overlaid.off()).containsExactlyInAnyOrder("x", "x.1", "x.2");
    }

    @Test
    void keepsThePlacesOfBoth() {
        Node.Mapping both = (Node.Mapping) overlaid("a: 1\nb: 2", "\nb: 3");

        assertThat(both.entries())
                .extracting(entry -> entry.value().place().toString())
                .containsExactly("base:1:4", "change:2:4");
    }

    private static String outline(Node node) {
        return Outline.of(node).replaceAll("\\d+:\\d+", "");
    }

    private Node overlaid(String base, String change) {
        return new OverlaidNode(problems)
                .over(
                        Documents.yaml("base", base, problems).orElseThrow(),
                        Documents.yaml("change", change, problems).orElseThrow(),
                        KeyPath.ROOT);
    }

    private Node yaml(String text) {
        return Documents.yaml("", text, problems).orElseThrow();
    }
}
