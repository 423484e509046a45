package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactGroupTest {

    private static final Fact TOTAL = new Fact("total", new FactType.Whole(0, 10), true);

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void refusesWhatDescribesNothing(Supplier<?> made, String fault) {
        assertThatThrownBy(made::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(fault);
    }

    static Stream<Arguments> refusesWhatDescribesNothing() {
        return Stream.of(
                fault(() -> new FactGroup("staff", false, List.of()), "facts must not be empty: staff"),
                fault(() -> new FactGroup("staff", false, List.of(TOTAL, TOTAL)), "facts has total twice: staff"),
                fault(() -> new FactType.Whole(2, 1), "min must be at most max: 2.0, 1.0"),
                fault(
                        () -> new FactType.Decimal(0, Double.POSITIVE_INFINITY),
                        "min must be at most max: 0.0, Infinity"),
                fault(() -> new FactType.Choice(List.of()), "values must have at least one word, and each once: []"),
                fault(
                        () -> new FactType.Choices(List.of("a", "a")),
                        "values must have at least one word, and each once: [a, a]"));
    }

    private static Arguments fault(Supplier<?> made, String fault) {
        return Arguments.of(made, fault);
    }

    @Test
    void isNotChangedFromOutside() {
        List<Fact> facts = new ArrayList<>(List.of(TOTAL));
        List<String> values = new ArrayList<>(List.of("low", "high"));
        FactGroup group = new FactGroup("staff", true, facts);
        FactType choice = new FactType.Choice(values);
        facts.clear();
        values.clear();
        assertThat(group.facts()).containsExactly(TOTAL);
        assertThat(choice.values()).containsExactly("low", "high");
        assertThat(TOTAL.type().values()).isEmpty();
    }
}
