package nl.vierlagen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.vierlagen.layer.Bands;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Rating;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Unit;
import nl.vierlagen.overlay.Overlays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    private final Figures dutch = new Figures(new ReportWordsReader(Overlays.NONE).in("nl"));
    private final Figures english = new Figures(new ReportWordsReader(Overlays.NONE).in("en"));

    @Test
    void aScoreHasOneDecimalInTheLanguagesOwnWay() {
        assertThat(dutch.score(52.0)).isEqualTo("52,0");
        assertThat(english.score(52.0)).isEqualTo("52.0");
        assertThat(dutch.score(62.25 - 1e-12)).isEqualTo("62,3");
    }

    @Test
    void aScoreShowsItsRangeOnlyWhereOneCanBeRead() {
        assertThat(dutch.score(new Score(40, 55))).isEqualTo("40,0 – 55,0");
        assertThat(dutch.score(new Score(40, 40.01))).isEqualTo("40,0");
    }

    @ParameterizedTest
    @CsvSource({
        "percent, 66.666, '66,7%'",
        "percent, 50, '50%'",
        "weeks, 1, 1 week",
        "weeks, 15, 15 weken",
        "months, 1, 1 maand",
        "months, 12.5, '12,5 maanden'",
        "minutes, 1234, 1.234 minuten",
        "points, 0, 0 punten",
        "number, 3, 3"
    })
    void aMeasuredFigureHasItsUnit(String unit, double value, String expected) {
        Unit named = Unit.valueOf(unit.toUpperCase(Locale.ROOT));
        Bands bands = new Bands(List.of(new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 1)));
        assertThat(dutch.measured(value, new Criterion.Measured("theme.figure", named, bands)))
                .isEqualTo(expected);
    }

    @Test
    void aShareIsWrittenInWholePercent() {
        assertThat(dutch.percent(0.926)).isEqualTo("93%");
        assertThat(english.percent(1)).isEqualTo("100%");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, 2026-03-01, 1 maart 2026",
        "en, 2026-03-01, 1 March 2026",
        "fr, 2026-03-01, 1er mars 2026",
        "fr, 2026-03-21, 21 mars 2026",
        "de, 2026-03-01, 1. März 2026"
    })
    void aDateIsWrittenInWords(String language, LocalDate day, String expected) {
        assertThat(new Figures(new ReportWordsReader(Overlays.NONE).in(language)).date(day))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "fr", "de"})
    void daysAndMonthsMakeTheDatesOfAYear(String language) {
        Figures figures = new Figures(new ReportWordsReader(Overlays.NONE).in(language));
        List<String> days = figures.days();
        List<String> months = figures.months();

        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> assertThat(days.get(day.getDayOfMonth() - 1)
                                .replace("{0}", months.get(day.getMonthValue() - 1))
                                .replace("{1}", "2026"))
                        .isEqualTo(figures.date(day)));
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "62.25, 62.25", "33.333333, 33.33", "0, 0", "-0.001, 0", "10, 10", "0.5, 0.5"})
    void aCoordinateHasAPointAndNoTrailingZeros(double value, String expected) {
        assertThat(Figures.coordinate(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"nl, 2026-03-31, mrt 2026", "nl, 2025-10-27, okt 2025", "en, 2024-09-01, Sep 2024"})
    void abridgesMonths(String language, LocalDate day, String expected) {
        assertThat(new Figures(new ReportWordsReader(Overlays.NONE).in(language)).month(day))
                .isEqualTo(expected);
    }
}
