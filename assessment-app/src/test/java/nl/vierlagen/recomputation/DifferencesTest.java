package nl.vierlagen.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {

    @ParameterizedTest(name = "{0} against {1}")
    @CsvSource(delimiter = '|', textBlock = """
            {"a": 1.0}                          | {"a": 1.1}                          | /a: expected 1.0, found 1.1
            {"a": 1.0}                          | {"a": 1.00}                         | /a: expected 1.0, found 1.00
            {"a": 1.0}                          | {"a": 1}                            | /a: expected 1.0, found 1
            {"a": null}                         | {"a": "b"}                          | /a: expected null, found b
            {"a": "b"}                          | {"a": null}                         | /a: expected b, found null
            {"a": {"b": 1}}                     | {"a": [1]}                          | /a: expected {b=1}, found [1]
            {"a": [{"id": "x", "s": 2.0}]}      | {"a": [{"id": "x", "s": 3.0}]}      | /a/x/s: expected 2.0, found 3.0
            {"a": ["x", "y"]}                   | {"a": ["x", "z"]}                   | /a/1: expected y, found z
            {"a": ["x"]}                        | {"a": ["x", "y"]}                   | /a size: expected 1, found 2
            {"a": 1, "b": 2}                    | {"b": 2, "a": 1}                    | ' keys: expected [a, b], found [b, a]'
            {"a": 1}                            | {"a": 1, "b": 2}                    | ' keys: expected [a], found [a, b]'
            """)
    void tellsWhereTwoResultsDiffer(String expected, String found, String difference) {
        assertThat(Differences.of(Results.read(expected), Results.read(found))).containsExactly(difference);
        assertThat(Differences.of(Results.read(found), Results.read(found))).isEmpty();
    }
}
