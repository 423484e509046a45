package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MeasureTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 1);

    @Test
    void givesAFigureAsItIs() {
        Measure<OptionalDouble> measure = Measure.figure("a", facts -> facts);
        assertThat(measure.name()).isEqualTo("a");
        assertThat(measured(measure, OptionalDouble.of(2.5))).hasValue(2.5);
        assertThat(measured(measure, OptionalDouble.empty())).isEmpty();
    }

    @Test
    void givesACountAsItIs() {
        Measure<OptionalInt> measure = Measure.count("a", facts -> facts);
        assertThat(measured(measure, OptionalInt.of(0))).hasValue(0);
        assertThat(measured(measure, OptionalInt.empty())).isEmpty();
    }

    @Test
    void givesAShareInPercent() {
        Measure<Optional<Share>> measure = Measure.share("a", facts -> facts);
        assertThat(measured(measure, Optional.of(new Share(1, 4)))).hasValue(25);
        assertThat(measured(measure, Optional.of(Share.OF_NOTHING))).isEmpty();
        assertThat(measured(measure, Optional.empty())).isEmpty();
    }

    @Test
    void givesAnAgeUpToTheDateOfTheAssessment() {
        Measure<Optional<LocalDate>> months = Measure.ageInMonths("a", facts -> facts);
        Measure<Optional<LocalDate>> days = Measure.ageInDays("a", facts -> facts);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 9, 1));
        assertThat(measured(months, day)).hasValue(2);
        assertThat(measured(days, day)).hasValue(61);
        assertThat(measured(months, Optional.empty())).isEmpty();
        assertThat(measured(days, Optional.empty())).isEmpty();
    }

    private static <F> OptionalDouble measured(Measure<F> measure, F facts) {
        return measure.formula().of(facts, DATE);
    }
}
