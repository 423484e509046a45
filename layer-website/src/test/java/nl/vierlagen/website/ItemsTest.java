package nl.vierlagen.website;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vierlagen.layer.LayerContract.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The half year before 1 November 2026 begins on 2 May. */
class ItemsTest {

    private static final String AGE = "currency.latest-item-age";
    private static final String SILENCE = "currency.longest-silence";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one item                     | { date: 2026-10-21 }                       | 11
            an item of the day itself    | { date: 2026-11-01 }                       | 0
            the newest comes first       | { date: 2026-10-31 }, { date: 2026-03-01 } | 1
            the newest comes last        | { date: 2026-03-01 }, { date: 2026-10-31 } | 1
            an item of two years ago     | { date: 2024-11-01 }                       | 730
            """)
    void countsTheAgeOfTheNewestItem(String situation, String items, double days) {
        Measured read = Facts.of("items: { found: [" + items + "] }");
        assertThat(read.figures()).containsOnlyKeys(AGE).containsEntry(AGE, days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            nothing at all                    | none                                                             | 183
            silent before the only item       | { date: 2026-10-31 }                                             | 182
            silent after the only item        | { date: 2026-05-03 }                                             | 182
            silent between two items          | { date: 2026-06-01 }, { date: 2026-09-29 }                       | 120
            the order does not matter         | { date: 2026-09-29 }, { date: 2026-06-01 }                       | 120
            two items on one day              | { date: 2026-08-01 }, { date: 2026-08-01 }, { date: 2026-08-02 } | 91
            older items do not count          | { date: 2026-03-01 }, { date: 2026-08-01 }                       | 92
            an item on the first day          | { date: 2026-05-02 }, { date: 2026-08-01 }                       | 92
            an item on the last day           | { date: 2026-07-01 }, { date: 2026-11-01 }                       | 123
            """)
    void countsTheLongestSilenceOfTheHalfYear(String situation, String items, double days) {
        Measured read = Facts.of("items: { since: 2026-05-02, found: [" + (items == null ? "" : items) + "] }");
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsEntry(SILENCE, days);
    }

    @Test
    void knowsNoSilenceWhereTheHalfYearIsNotWhollyKnown() {
        Measured read = Facts.of("items: { since: 2026-05-03, found: [{ date: 2026-10-01 }] }");
        assertThat(read.problems()).isEmpty();
        assertThat(read.figures()).containsOnlyKeys(AGE);
    }
}
