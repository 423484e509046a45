package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeHoursTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final OfficeHours office =
            OfficeHours.parse("mon-fri 09:00-17:30", AMSTERDAM).orElseThrow();

    // 2026-10-30 is a Friday.
    @ParameterizedTest
    @CsvSource({
        "2026-10-30T10:00, 2026-10-30T10:45, 45",
        "2026-10-30T08:00, 2026-10-30T09:20, 20",
        "2026-10-30T17:00, 2026-10-30T23:00, 30",
        "2026-10-30T17:20, 2026-11-02T09:05, 15",
        "2026-10-31T10:00, 2026-11-01T22:00, 0",
        "2026-10-30T16:30, 2026-11-09T10:00, 2670",
        "2026-10-30T12:00, 2026-10-30T11:00, 0"
    })
    void countsMinutesWhileTheOfficeIsOpen(LocalDateTime from, LocalDateTime to, int minutes) {
        assertThat(office.between(seconds(from), seconds(to))).isEqualTo(minutes * 60L);
    }

    @Test
    void countsTheHoursThatADayReallyHas() {
        OfficeHours nights = OfficeHours.parse("sat,sun 00:00-06:00", AMSTERDAM).orElseThrow();

        assertThat(nights.between(at("2026-10-25T00:00"), at("2026-10-25T12:00")))
                .isEqualTo(7 * 3600);
        assertThat(nights.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
                .isEqualTo(5 * 3600);
        assertThat(nights.between(at("2026-03-28T00:00"), at("2026-03-28T12:00")))
                .isEqualTo(6 * 3600);
    }

    @Test
    void opensWhenTheClockSkipsTheHourOfOpening() {
        OfficeHours early = OfficeHours.parse("sun 02:30-04:00", AMSTERDAM).orElseThrow();

        assertThat(early.between(at("2026-03-29T00:00"), at("2026-03-29T12:00")))
                .isEqualTo(3600);
    }

    /** Goes from second to second, in steps of one minute. */
    @Test
    void countsAsAClockDoes() {
        OfficeHours shop = OfficeHours.parse("mon-thu 09:00-12:30,13:00-21:00; fri-sat 10:00-24:00", AMSTERDAM)
                .orElseThrow();
        Random random = new Random(11);
        long start = Instant.parse("2026-10-20T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 200; i++) {
            long from = start + 60L * random.nextInt(20_000);
            long to = from + 60L * random.nextInt(8_000);
            long counted = 0;
            for (long time = from; time < to; time += 60) {
                counted += isOpen(Instant.ofEpochSecond(time).atZone(AMSTERDAM)) ? 60 : 0;
            }
            assertThat(shop.between(from, to)).isEqualTo(counted);
        }
    }

    private static boolean isOpen(ZonedDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        DayOfWeek day = time.getDayOfWeek();
        if (day == DayOfWeek.SUNDAY) {
            return false;
        }
        return day.compareTo(DayOfWeek.FRIDAY) < 0
                ? minute >= 540 && minute < 750 || minute >= 780 && minute < 1260
                : minute >= 600;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mon",
                "09:00-17:00",
                "mon-fri 17:00-09:00",
                "mon-fri 9:00-17:00",
                "mon-fri 09:00-25:00",
                "mon-fri 09:61-17:00",
                "mon-fri 09:00-12:00,11:00-17:00",
                "mon,mon 09:00-12:00",
                "mon-fri 09:00-17:00; wed 16:00-20:00",
                "ma-vr 09:00-17:00",
                "mon-tue-wed 09:00-17:00",
                "mon-fri 09:00-17:00;x"
            })
    void takesNothingElseForHours(String text) {
        assertThat(OfficeHours.parse(text, AMSTERDAM)).isEmpty();
    }

    private static long at(String local) {
        return seconds(LocalDateTime.parse(local));
    }

    private static long seconds(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toEpochSecond();
    }
}
