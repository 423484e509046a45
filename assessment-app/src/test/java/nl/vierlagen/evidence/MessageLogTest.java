package nl.vierlagen.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessageLogTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final String LOG = """
            channel;received;answered
            x;2026-09-30 23:30;2026-10-01 00:00
            facebook;2026-10-30 17:00;2026-11-02 09:10
            facebook;2026-10-05 10:00;
            x;2026-10-06 10:00;2026-10-06 11:00
            x;2026-10-07 10:00;2026-10-07 11:00:01
            """;

    @Test
    void countsAroundTheClock() {
        Logs.Counted counted = Logs.count(LOG, Optional.empty(), Period.ALWAYS, AMSTERDAM);
        WebcareFigures figures = counted.figures().orElseThrow();

        assertThat(figures.from()).isEqualTo("2026-09-30");
        assertThat(figures.to()).isEqualTo("2026-10-30");
        assertThat(figures.total().messages()).isEqualTo(5);
        assertThat(figures.total().answered()).isEqualTo(4);
        assertThat(figures.total().withinHour()).isEqualTo(2);
        // 30, 60, 60 and a sixtieth, 3850 minutes.
        assertThat(figures.total().medianMinutes()).hasValue((3600 + 3601) / 120.0);
        assertThat(figures.total().p90Minutes()).hasValue(3850);
        assertThat(figures.channels().keySet()).containsExactly("facebook", "x");
        assertThat(figures.channels().get("facebook").answered()).isOne();
        assertThat(figures.months().keySet()).containsExactly("2026-09", "2026-10");
        assertThat(figures.months().get("2026-09").withinHour()).isOne();
    }

    @Test
    void countsWithinOfficeHours() {
        Optional<OfficeHours> office = OfficeHours.parse("mon-fri 09:00-17:30", AMSTERDAM);
        WebcareFigures.Group total =
                Logs.count(LOG, office, Period.ALWAYS, AMSTERDAM).total();

        // 0, 40, 60, 60 and a sixtieth.
        assertThat(total.withinHour()).isEqualTo(3);
        assertThat(total.medianMinutes()).hasValue(50);
    }

    @Test
    void leavesOutWhatCameInOutsideThePeriod() {
        Period october = new Period(Optional.of(LocalDate.of(2026, 10, 1)), Optional.of(LocalDate.of(2026, 10, 31)));
        WebcareFigures figures =
                Logs.count(LOG, Optional.empty(), october, AMSTERDAM).figures().orElseThrow();

        assertThat(figures.total().messages()).isEqualTo(4);
        assertThat(figures.leftOut()).isOne();
        assertThat(figures.to()).isEqualTo("2026-10-31");
    }

    @Test
    void countsTheNightOnWhichClocksArePutBack() {
        WebcareFigures.Group total = Logs.count(
                        "received,answered\n2026-10-25 02:50,2026-10-25 02:10\n",
                        Optional.empty(),
                        Period.ALWAYS,
                        AMSTERDAM)
                .total();

        assertThat(total.medianMinutes()).hasValue(20);
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        assertThat(Logs.count("received,answered\n2026-10-05,\n,2026-10-05T10:00\n2026-10-05T10:00,2026-10-05T09:59\n"
                                + "2026-10-05T10:00,nooit\n")
                        .told()
                        .lines())
                .extracting(line -> line.replaceFirst("; allowed: .*", ""))
                .containsExactly(
                        "-:2:1: received: found '2026-10-05'",
                        "-:3:1: received: found nothing",
                        "-:4:2: answered: found an answer before the message (2026-10-05T09:59)",
                        "-:5:2: answered: found 'nooit'");
    }

    @Test
    void tellsWhichColumnsItLacks() {
        assertThat(Logs.count("received,antwoord\n2026-10-05T10:00,\n").told())
                .isEqualTo("-:1:1: found no column 'answered' among received, antwoord; allowed: one; --columns takes a"
                        + " file that tells which heading stands for it");
        assertThat(Logs.count("").told()).startsWith("-:1:1: found an empty table");
        assertThat(Logs.count("received,answered\n").told()).contains("no message in the period");
        assertThat(Logs.count("received,answered,received\n2026-10-05T10:00,,\n")
                        .told())
                .startsWith("-:1:3: found a second column 'received'");
    }
}
