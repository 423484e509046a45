package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "absent, 0, passive",
        "passive, 15, reactive",
        "reactive, 40, active",
        "active, 65, embedded",
        "embedded, 85, embedded"
    })
    void hasANameAThresholdAndANextOne(String id, double threshold, String next) {
        Level level = Level.byId(id).orElseThrow();
        assertThat(level.id()).isEqualTo(id);
        assertThat(level.threshold()).isEqualTo(threshold);
        assertThat(level.next().id()).isEqualTo(next);
    }

    @Test
    void standsInRisingOrder() {
        assertThat(Level.values())
                .extracting(Level::id)
                .containsExactly("absent", "passive", "reactive", "active", "embedded");
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "Active", "ACTIVE", "verankerd", "active ", "0"})
    void isFoundByNoOtherName(String id) {
        assertThat(Level.byId(id)).isEmpty();
    }

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource({
        "ACTIVE, ACTIVE, true, 0",
        "ACTIVE, PASSIVE, true, 2",
        "PASSIVE, ACTIVE, false, -2",
        "EMBEDDED, ABSENT, true, 4",
        "ABSENT, PASSIVE, false, -1"
    })
    void standsAboveBelowOrBesideAnother(Level level, Level other, boolean reaches, int above) {
        assertThat(level.reaches(other)).isEqualTo(reaches);
        assertThat(level.above(other)).isEqualTo(above);
    }

    @Test
    void isCertainWhereOpenCriteriaCannotChangeIt() {
        assertThat(new LevelRange(Level.ACTIVE, Level.ACTIVE).isCertain()).isTrue();
        assertThat(new LevelRange(Level.REACTIVE, Level.ACTIVE).isCertain()).isFalse();
    }
}
