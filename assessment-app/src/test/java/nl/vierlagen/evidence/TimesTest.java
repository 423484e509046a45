package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private final Times times = new Times(ZoneId.of("Europe/Amsterdam"));

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T09:15:00Z, 2026-10-31T09:15:00Z",
        "2026-10-31T09:15:00+01:00, 2026-10-31T08:15:00Z",
        "2026-10-31T09:15:00.999-0530, 2026-10-31T14:45:00Z",
        "2026-10-31 09:15:59+02, 2026-10-31T07:15:59Z",
        "2026-10-31T09:15 +01:00, 2026-10-31T08:15:00Z",
        "2026-10-31T09:15:00+01:00[Europe/Amsterdam], 2026-10-31T08:15:00Z",
        "2026-10-31 09:15, 2026-10-31T08:15:00Z",
        "2026-07-31T09:15:30, 2026-07-31T07:15:30Z",
        "1793434500, 2026-10-31T08:15:00Z",
        "1793434500.75, 2026-10-31T08:15:00Z",
        "1793434500999, 2026-10-31T08:15:00Z",
        "Tue Oct 31 22:10:47 +0000 2017, 2017-10-31T22:10:47Z",
        "tue oct 31 22:10:47 -0230 2017, 2017-11-01T00:40:47Z",
        "2026-03-29 02:30, 2026-03-29T01:30:00Z",
        "2026-10-25 02:30, 2026-10-25T00:30:00Z"
    })
    void readsEachWayInWhichLogsTellTimes(String written, Instant time) {
        assertThat(times.read(written)).isEqualTo(OptionalLong.of(time.getEpochSecond()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-10-31",
                "2026-02-30T10:00Z",
                "2026-10-31T24:00Z",
                "2026-10-31T10:60Z",
                "2026-10-31T10:00+25:00",
                "31-10-2026 09:15",
                "9:15",
                "12",
                "1793434500123456",
                "Wed Oct 31 22:10:47 +0000 2017",
                "yesterday",
                "-",
                "1970-01-01T00:00Z",
                "\uD83D\uDE00"
            })
    void readsNothingElse(String written) {
        assertThat(times.read(written)).isEmpty();
    }

    @Test
    void takesTheLaterOfTwoEqualClockTimesWhereTheEarlierCameTooSoon() {
        long received = times.read("2026-10-25 02:50").orElseThrow();

        assertThat(times.readFrom("2026-10-25 02:10", received).orElseThrow() - received)
                .isEqualTo(20 * 60);
        assertThat(times.readFrom("2026-10-25 02:55", received).orElseThrow() - received)
                .isEqualTo(5 * 60);
    }

    @Test
    void readsADayWhereOneIsEnough() {
        assertThat(times.readDay("2026-10-31").orElseThrow())
                .isEqualTo(Instant.parse("2026-10-30T23:00:00Z").getEpochSecond());
        assertThat(times.readDay("2026-13-31")).isEmpty();
    }
}
