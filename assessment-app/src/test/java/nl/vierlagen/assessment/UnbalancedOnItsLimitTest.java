package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnbalancedOnItsLimitTest {

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1: fully*1                   | 1: fully*4 partly*5 partly*1
            1: fully*5 largely*3 partly*2 | 1: partly*1 largely*5 not*4
            1: fully*3 largely*3 fully*4 | 1: not*1 partly*2 largely*5
            """)
    void aBalanceOfSixtyReachedThroughThirdsIsNotUnderSixty(String highest, String lowest) {
        // 100 − 60, 230/3 − 110/3 and 90 − 50 are all 40 exactly, so the balance is 60.
        Overall overall = Overall.of(List.of(
                Sketch.of("internal", highest).result(),
                Sketch.of("website", lowest).result()));
        Situation situation = new Situation(Map.of(), overall.balance(), Map.of());
        assertThat(ModelReader.read().insight("unbalanced").condition().holds(situation))
                .isFalse();
    }
}
