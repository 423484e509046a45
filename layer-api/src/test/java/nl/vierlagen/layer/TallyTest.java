package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {

    private static final String LAYER =
            "3: fully*5 partly*1@active open*2 + 1: open*2@passive largely*3 + 2: not-applicable*4";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "not, true, true",
        "partly, true, true",
        "largely, false, true",
        "fully, false, false",
        "open, true, true",
        "not-applicable, false, false"
    })
    void knowsWhatFailsAGateAndWhatCanRise(String rating, boolean fails, boolean canRise) {
        Tally tally = tally(Sample.of("1: fully*1 " + rating + "*1"));
        assertThat(tally.fails(1)).isEqualTo(fails);
        assertThat(tally.canRise(1)).isEqualTo(canRise);
    }

    @Test
    void tellsWhatALayerWouldScoreAndChangesNothing() {
        Sample sample = Sample.of(LAYER);
        Tally tally = tally(sample);
        for (int i = 0; i < sample.checklist().criteria().size(); i++) {
            assertThat(tally.assuredScoreWith(i))
                    .as("raising " + i)
                    .isEqualTo(raised(sample, i).assured());
            assertThat(tally.score()).isEqualTo(sample.score().score());
        }
    }

    @Test
    void raisesOneCriterionAfterAnother() {
        Sample sample = Sample.of(LAYER);
        Tally tally = tally(sample);
        for (int i = 0; i < 5; i++) {
            sample = sample.with(sample.checklist().criteria().get(i).id(), Sample.rated(Rating.FULLY));
            tally.raise(i);
            assertThat(tally.score()).isEqualTo(sample.score().score());
            assertThat(tally.assuredScore())
                    .isEqualTo(sample.score().score().orElseThrow().assured());
            assertThat(tally.assuredLevel())
                    .isEqualTo(sample.score().level().orElseThrow().assured());
        }
    }

    @Test
    void raisesNothingThatIsNotApplicable() {
        Sample sample = Sample.of(LAYER);
        Tally tally = tally(sample);
        tally.raise(5);
        assertThat(tally.score()).isEqualTo(sample.score().score());
        assertThat(tally.assuredScoreWith(5)).isEqualTo(tally.assuredScore());
    }

    @Test
    void hasNoScoreWhereNothingIsApplicable() {
        Tally tally = tally(Sample.of("1: not-applicable*1"));
        assertThat(tally.score()).isEmpty();
        assertThat(tally.assuredScore()).isNaN();
    }

    @Test
    void refusesResultsOfOtherCriteria() {
        Checklist checklist = Sample.of("1: not*1 fully*1").checklist();
        List<CriterionResult> results = Sample.of("1: not*1 fully*1").score().criteria();
        assertThatThrownBy(() -> Tally.of(checklist, results.subList(0, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results must be one for each of the 2 criteria: 1");
        assertThatThrownBy(() -> Tally.of(checklist, List.of(results.get(1), results.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("results must be in the checklist's order: a.c2 for a.c1");
    }

    private static Score raised(Sample sample, int criterion) {
        CriterionResult result = sample.score().criteria().get(criterion);
        Sample raised = result.isApplicable() ? sample.with(result.id(), Sample.rated(Rating.FULLY)) : sample;
        return raised.score().score().orElseThrow();
    }

    private static Tally tally(Sample sample) {
        return Tally.of(sample.checklist(), sample.score().criteria());
    }
}
