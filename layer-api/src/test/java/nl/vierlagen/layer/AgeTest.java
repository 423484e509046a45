package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same day                   | 2026-11-01 | 2026-11-01 | 0
            one month to the day           | 2026-10-01 | 2026-11-01 | 1
            half of a month of thirty days | 2026-11-01 | 2026-11-16 | 0.5
            a day more than a year         | 2025-10-31 | 2026-11-01 | 12.03333333333333
            a day less than a year         | 2025-11-02 | 2026-11-01 | 11.96774193548387
            from a day that February lacks | 2026-01-31 | 2026-02-28 | 1
            through a month that is short  | 2026-01-31 | 2026-03-15 | 1.48387096774194
            from the leap day              | 2024-02-29 | 2025-02-28 | 12
            """)
    void countsMonthsOfTheCalendar(String situation, LocalDate from, LocalDate to, double months) {
        assertThat(Age.months(from, to)).isCloseTo(months, within(1e-9));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the same day      | 2026-11-01 | 2026-11-01 | 0
            the day before    | 2026-10-31 | 2026-11-01 | 1
            over the leap day | 2024-02-28 | 2024-03-01 | 2
            a year            | 2025-11-01 | 2026-11-01 | 365
            """)
    void countsDays(String situation, LocalDate from, LocalDate to, long days) {
        assertThat(Age.days(from, to)).isEqualTo(days);
    }
}
