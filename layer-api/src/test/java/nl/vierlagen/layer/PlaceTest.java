package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @Test
    void isWrittenAsEditorsWriteIt() {
        assertThat(new Place("client.yaml", 12, 3)).hasToString("client.yaml:12:3");
        assertThat(Place.startOf("-")).hasToString("-:1:1");
    }

    @Test
    void isWrittenAsACellIsCalled() {
        assertThat(new Place("clients.xlsx", 7, 3, Optional.of("Sheet1!C7"))).hasToString("clients.xlsx:Sheet1!C7");
    }

    @ParameterizedTest(name = "{0}:{1}:{2} before {3}:{4}:{5}")
    @CsvSource({"a, 9, 9, b, 1, 1", "a, 2, 9, a, 10, 1", "a, 2, 9, a, 2, 10"})
    void standsInTheOrderOfSourceLineAndColumn(String s1, int l1, int c1, String s2, int l2, int c2) {
        assertThat(new Place(s1, l1, c1)).isLessThan(new Place(s2, l2, c2));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"0, 1", "1, 0", "-1, 1"})
    void countsFromOne(int line, int column) {
        assertThatThrownBy(() -> new Place("f", line, column))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line and column count from 1: " + line + ", " + column);
    }
}
