package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract on descriptions of a layer that reads a total of at most 50, which it requires, and a name. */
class DescribedFactsTest {

    private static final Fact TOTAL = new Fact("total", new FactType.Whole(0, 50), true);
    private static final Fact NAME = new Fact("name", new FactType.Text(), false);

    @Test
    void isKeptByARightDescription() {
        assertThatCode(() -> {
                    DescribedFactsContract right = contract(List.of(TOTAL, NAME), "How many?", "Which name?");
                    right.describesEveryFactThatItReads();
                    right.readsEveryFactAsItsTypeSays();
                    right.requiresTheFactsThatItSaysItRequires();
                    right.asksForEachFactInItsOwnWords();
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource
    void isBrokenByAWrongOne(List<Fact> facts, Consumer<DescribedFactsContract> rule, String failure) {
        DescribedFactsContract wrong = contract(facts, "How many?", "How many?");
        assertThatThrownBy(() -> rule.accept(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(failure);
    }

    static Stream<Arguments> isBrokenByAWrongOne() {
        Consumer<DescribedFactsContract> all = DescribedFactsContract::describesEveryFactThatItReads;
        Consumer<DescribedFactsContract> types = DescribedFactsContract::readsEveryFactAsItsTypeSays;
        Consumer<DescribedFactsContract> required = DescribedFactsContract::requiresTheFactsThatItSaysItRequires;
        Consumer<DescribedFactsContract> words = DescribedFactsContract::asksForEachFactInItsOwnWords;
        Fact spare = new Fact("spare", new FactType.Text(), false);
        return Stream.of(
                Arguments.of(List.of(TOTAL), all, "facts.staff.name"),
                Arguments.of(List.of(TOTAL, NAME, spare), all, "facts.staff.spare"),
                Arguments.of(types(new FactType.Whole(0, 60)), types, "60 is refused at facts.staff.total"),
                Arguments.of(types(new FactType.Whole(0, 40)), types, "41 is accepted at facts.staff.total"),
                Arguments.of(types(new FactType.Decimal(0, 50)), types, "6.25 is refused at facts.staff.total"),
                Arguments.of(types(new FactType.Truth()), types, "true is refused at facts.staff.total"),
                Arguments.of(
                        List.of(TOTAL, new Fact("name", new FactType.Choice(List.of("a")), false)),
                        types,
                        "surely-not-a-value is accepted at facts.staff.name"),
                Arguments.of(
                        List.of(new Fact("total", TOTAL.type(), false), NAME),
                        required,
                        "whether leaving out facts.staff.total is a problem"),
                Arguments.of(
                        List.of(TOTAL, new Fact("name", NAME.type(), true)),
                        required,
                        "whether leaving out facts.staff.name is a problem"),
                Arguments.of(List.of(TOTAL, NAME), words, "two facts of staff have one label in words_en.yaml"));
    }

    private static List<Fact> types(FactType total) {
        return List.of(new Fact("total", total, true), NAME);
    }

    private static DescribedFactsContract contract(List<Fact> facts, String total, String name) {
        Layer layer = new Staffed(List.of(new FactGroup("staff", false, facts)), checklist(total, name));
        return new DescribedFactsContract() {
            @Override
            protected Layer layer() {
                return layer;
            }
        };
    }

    private static Checklist checklist(String total, String name) {
        SortedMap<String, Words.FactWords> facts = new TreeMap<>(Map.of(
                "total", new Words.FactWords(total, new TreeMap<>()),
                "name", new Words.FactWords(name, new TreeMap<>())));
        Words words = new Words(
                "Sample",
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("staff", new Words.FactGroupWords("Staff", facts))));
        return new Checklist("sample", "1.0.0", List.of(), new TreeMap<>(Map.of("en", words)));
    }

    private record Staffed(List<FactGroup> facts, Checklist checklist) implements Layer {

        @Override
        public SortedSet<String> measures() {
            return Collections.emptySortedSet();
        }

        @Override
        public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
            facts.fields("staff").ifPresent(staff -> {
                staff.require("total");
                staff.integer("total", 0, 50);
                staff.text("name");
            });
            facts.finish();
            return Collections.emptySortedMap();
        }
    }
}
