package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of a table is read as; {@link FieldsTest} has the values of JSON and YAML. */
class CellsTest {

    private enum Sort {
        SALES,
        SERVICE,
        STAFF_DIALOGUE
    }

    private static final Place PLACE = new Place("t.csv", 7, 3);

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|3", "3,5|3.5", "3.5|3.5", " 12 |12", "-1,5|-1.5", "1E2|100"})
    void readsANumberWithACommaOrAPoint(String cell, double number) {
        assertThat(fields(cell).number("a", -10, 1000)).hasValue(number);
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "1,234.5", "1 000", "12%", "€ 5", "0x1F", "veel", "1,"})
    void refusesANumberThatCouldBeTwo(String cell) {
        assertThat(fields(cell).number("a", 0, 10_000)).isEmpty();
        assertThat(told()).containsExactly("found '" + cell + "'; allowed: a number from 0 to 10000");
    }

    @Test
    void takesNoPointForThousandsInAWholeNumber() {
        assertThat(fields("1.234").integer("a", 0, 10_000)).isEmpty();
        assertThat(told()).containsExactly("found '1.234'; allowed: a whole number from 0 to 10000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "JA", "Yes", "true", "WAAR", " ja "})
    void readsWhatIsTrue(String cell) {
        assertThat(fields(cell).truth("a")).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nee", "No", "FALSE", "onwaar"})
    void readsWhatIsFalse(String cell) {
        assertThat(fields(cell).truth("a")).contains(false);
    }

    @Test
    void tellsHowATruthIsWritten() {
        assertThat(fields("misschien").truth("a")).isEmpty();
        assertThat(told())
                .containsExactly("found 'misschien'; allowed: yes or no (also ja, nee; true, false; waar, onwaar)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-03",
                "3-11-2026",
                "03-11-2026",
                "2026-11-03 14:05:11",
                "2026-11-03T14:05",
                "3-11-2026 9:05"
            })
    void readsADayAsSpreadsheetsAndSurveysShowIt(String cell) {
        assertThat(fields(cell).date("a")).contains(LocalDate.of(2026, 11, 3));
    }

    @ParameterizedTest
    @CsvSource({"11/03/2026", "3-11-26", "3 november 2026", "46329"})
    void refusesADayThatCouldBeTwo(String cell) {
        assertThat(fields(cell).date("a")).isEmpty();
        assertThat(told()).containsExactly("found '" + cell + "'; allowed: a date such as 2026-11-01 or 1-11-2026");
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThat(fields("31-11-2026").date("a")).isEmpty();
        assertThat(told()).containsExactly("found '31-11-2026'; allowed: a day that exists");
    }

    @Test
    void readsAWordWhateverItsCapitals() {
        assertThat(fields("Active").choice("a", Level.class)).contains(Level.ACTIVE);
        assertThat(fields("NL").choice("a", "language", List.of("nl", "en"))).contains("nl");
    }

    @Test
    void readsTheItemsOfAListBetweenSemicolonsAndEndsOfLines() {
        assertThat(fields(" a, b; c\r\n;d;").texts("a")).containsExactly("a, b", "c", "d");
        assertThat(fields("service; Sales").choices("a", Sort.class)).containsExactly(Sort.SERVICE, Sort.SALES);
    }

    @Test
    void readsDigitsAsAText() {
        assertThat(fields("1001").text("a")).contains("1001");
    }

    @Test
    void holdsNothingWhereACharacterIsUnprintable() {
        assertThat(fields("a\u0007b").text("a")).isEmpty();
        assertThat(told())
                .containsExactly("found a text with the unprintable character U+0007; allowed: a text without it");
    }

    @ParameterizedTest
    @CsvSource({
        "ja, TRUTH, true",
        "2, TRUTH, false",
        "2, NUMBER, true",
        "2, TEXT, true",
        "2, CELL, true",
        "2, NOTHING, false"
    })
    void knowsAsWhatItCanBeRead(String cell, Node.Kind kind, boolean expected) {
        assertThat(new Node.Scalar(PLACE, Node.Kind.CELL, cell).is(kind)).isEqualTo(expected);
    }

    private Fields fields(String cell) {
        Node.Scalar value = Documents.cell(PLACE, "a", cell, problems);
        Node.Mapping row = new Node.Mapping(PLACE, List.of(new Node.Entry(PLACE, "a", value)));
        return Fields.of(row, "", problems).orElseThrow();
    }

    private List<String> told() {
        return problems.list().stream()
                .map(problem -> problem.toString().replaceFirst("^t.csv:7:3: a(\\[0])?: ", ""))
                .toList();
    }
}
