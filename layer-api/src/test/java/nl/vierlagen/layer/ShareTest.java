package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);
    private static final Optional<Boolean> UNKNOWN = Optional.empty();

    private final Problems problems = new Problems();

    @Test
    void refusesAPartOutsideItsWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(2, 1)).withMessageContaining("part");
        assertThatIllegalArgumentException().isThrownBy(() -> new Share(-1, 1)).withMessageContaining("part");
    }

    @ParameterizedTest
    @CsvSource({"0, 3, 0", "1, 3, 33.333333333333336", "2, 3, 66.66666666666667", "3, 3, 100"})
    void isWrittenInPercent(long part, long whole, double percent) {
        assertThat(new Share(part, whole).percent()).hasValue(percent);
    }

    @Test
    void hasNoPercentageOutOfNothing() {
        assertThat(Share.OF_NOTHING.percent()).isEmpty();
    }

    @Test
    void isAddedUpToMoreThanOneCountMayBe() {
        Share most = new Share(Share.MOST, Share.MOST);
        Share sum = Share.OF_NOTHING;
        for (int i = 0; i < 100; i++) {
            sum = sum.plus(most);
        }
        assertThat(sum.plus(new Share(0, 2))).isEqualTo(new Share(100L * Share.MOST, 100L * Share.MOST + 2));
    }

    @Test
    void leavesTheRestOfItsWhole() {
        assertThat(new Share(1, 4).rest()).isEqualTo(new Share(3, 4));
        assertThat(Share.OF_NOTHING.rest()).isEqualTo(Share.OF_NOTHING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a part     | {part: 2, whole: 3}                 | 2         | 3
            all of it  | {part: 3, whole: 3}                 | 3         | 3
            nothing    | {part: 0, whole: 0}                 | 0         | 0
            the most   | {part: 100000000, whole: 100000000} | 100000000 | 100000000
            """)
    void isReadFromTwoCounts(String situation, String yaml, long part, long whole) {
        assertThat(read(yaml)).contains(new Share(part, whole));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{part: 2}", "{whole: 2}", "{part: , whole: 3}", "{}"})
    void isNotReadWhereACountIsMissing(String yaml) {
        assertThat(read(yaml)).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a part above the whole | {part: 4, whole: 3}         | part: found the number 4; allowed: at most 3, the number of 'whole'
            a part of nothing      | {part: 1, whole: 0}         | part: found the number 1; allowed: at most 0, the number of 'whole'
            a negative part        | {part: -1, whole: 3}        | part: found the number -1; allowed: a number from 0 to 100000000
            half a whole           | {part: 1, whole: 2.5}       | whole: found the number 2.5; allowed: a whole number from 0 to 100000000
            more than the most     | {part: 1, whole: 100000001} | whole: found the number 100000001; allowed: a number from 0 to 100000000
            """)
    void tellsWhatIsWrongWithACount(String situation, String yaml, String problem) {
        assertThat(read(yaml)).isEmpty();
        assertThat(problems.list()).singleElement().asString().endsWith(problem);
    }

    @Test
    void tellsOnceWhatIsWrongWithAWholeOfTwoParts() {
        Fields fields = fields("{part: 1, other: 2, whole: -1}");
        OptionalInt whole = Share.count(fields, "whole");
        assertThat(Share.read(fields, "part", "whole", whole)).isEmpty();
        assertThat(Share.read(fields, "other", "whole", whole)).isEmpty();
        assertThat(problems.list()).extracting(Problem::path).containsExactly("whole");
    }

    @Test
    void fitsUnlessBothCountsAreThereAndThePartIsAboveTheWhole() {
        Fields fields = fields("{part: 3, whole: 2}");
        assertThat(fits(fields, OptionalInt.of(2), OptionalInt.of(2))).isTrue();
        assertThat(fits(fields, OptionalInt.of(3), OptionalInt.empty())).isTrue();
        assertThat(fits(fields, OptionalInt.empty(), OptionalInt.of(2))).isTrue();
        assertThat(problems.list()).isEmpty();
        assertThat(fits(fields, OptionalInt.of(3), OptionalInt.of(2))).isFalse();
        assertThat(problems.list()).extracting(Problem::path).containsExactly("part");
    }

    @Test
    void isTakenOfTwoCountsThatAreThere() {
        assertThat(Share.of(OptionalInt.of(1), OptionalInt.of(4))).contains(new Share(1, 4));
        assertThat(Share.of(OptionalInt.empty(), OptionalInt.of(4))).isEmpty();
        assertThat(Share.of(OptionalInt.of(1), OptionalInt.empty())).isEmpty();
    }

    @Test
    void isTakenOfAllItemsOnlyIfNoneIsUnknown() {
        assertThat(Share.ofAll(List.of(YES, NO, YES), item -> item)).contains(new Share(2, 3));
        assertThat(Share.ofAll(List.of(YES, UNKNOWN), item -> item)).isEmpty();
        assertThat(Share.ofAll(List.<Optional<Boolean>>of(), item -> item)).contains(Share.OF_NOTHING);
    }

    @Test
    void isTakenOfTheItemsThatAreKnown() {
        assertThat(Share.ofKnown(List.of(YES, NO, UNKNOWN, NO), item -> item)).isEqualTo(new Share(1, 3));
        assertThat(Share.ofKnown(List.of(UNKNOWN), item -> item)).isEqualTo(Share.OF_NOTHING);
    }

    private Optional<Share> read(String yaml) {
        return Share.read(fields(yaml), "part", "whole");
    }

    private static boolean fits(Fields fields, OptionalInt part, OptionalInt whole) {
        return Share.fits(fields, "part", part, "whole", whole);
    }

    private Fields fields(String yaml) {
        Node node = Documents.yaml("f", yaml, problems).orElseThrow();
        return Fields.of(node, "", problems).orElseThrow();
    }
}
