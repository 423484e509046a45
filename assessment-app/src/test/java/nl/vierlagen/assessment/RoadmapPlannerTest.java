package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps of one layer, which {@link Sketch} explains; a step is written as criterion, gain, score and level. */
class RoadmapPlannerTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gates first, lowest level first, then by gain for effort | 1: not*1/1 not*1/3@active not*1/2@reactive not*1/1@active | active | a.c3 25.0 25.0 passive, a.c4 25.0 50.0 reactive, a.c2 25.0 75.0 active
            gates of one level in checklist order                    | 1: not*1@passive not*1@passive not*3            | passive  | a.c1 20.0 20.0 absent, a.c2 20.0 40.0 reactive
            a gate of one level with more gain for effort            | 1: not*2/3@passive not*1/1@passive not*1        | passive  | a.c2 25.0 25.0 absent, a.c1 50.0 75.0 active
            a gate that is partly met fails too                      | 1: partly*1@reactive fully*3 not*1              | active   | a.c1 13.3 80.0 active
            a gate that is largely met is a criterion like others    | 1: largely*1@passive not*1 not*1                | reactive | a.c2 33.3 55.6 reactive
            a gate that is not applicable is no gate                 | 1: na*1@passive not*1 not*1                     | reactive | a.c2 50.0 50.0 reactive
            an open gate fails                                       | 1: open*1@reactive fully*3                      | active   | a.c1 25.0 100.0 embedded
            a gate above the target does not go first                | 1: not*2 not*1@embedded not*1                   | reactive | a.c1 50.0 50.0 reactive
            a gate above the target may go by its gain               | 1: not*1 not*3@embedded                         | reactive | a.c2 75.0 75.0 active
            a gate is raised though the score suffices               | 1: fully*4 not*1@reactive                       | active   | a.c2 20.0 100.0 embedded
            """)
    void raisesTheGatesUpToTheTargetBeforeAnythingElse(String name, String layer, String target, String steps) {
        assertThat(steps(layer, target)).isEqualTo(steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            gain is divided by effort               | 1: not*4/3 not*2/1                | passive  | a.c2 33.3 33.3 passive
            effort of weeks counts double           | 1: not*3/2 not*2/1                | embedded | a.c2 40.0 40.0 reactive, a.c1 60.0 100.0 embedded
            what is half done gains less            | 1: largely*3 not*2                | embedded | a.c2 40.0 80.0 active, a.c1 20.0 100.0 embedded
            the weight of the theme counts          | 1: not*5 + 3: not*1               | reactive | b.c1 75.0 75.0 active
            a theme with much in it gains less each | 2: not*1 not*1 not*1 + 1: not*1   | passive  | b.c1 33.3 33.3 passive
            a theme that does not apply weighs none | 5: na*1 + 1: not*1 not*3          | active   | b.c2 75.0 75.0 active
            open criteria count as not              | 1: open*1 fully*1                 | embedded | a.c1 50.0 100.0 embedded
            what does not apply is left alone       | 1: na*5 not*1                     | embedded | a.c2 100.0 100.0 embedded
            """)
    void thenRaisesWhatGainsMostForItsEffort(String name, String layer, String target, String steps) {
        assertThat(steps(layer, target)).isEqualTo(steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            equal criteria                              | 1: not*1 not*1 not*1 not*1        | reactive | a.c1 25.0 25.0 passive, a.c2 25.0 50.0 reactive
            equal gain for different effort             | 1: not*1/1 not*2/2 not*3/3        | embedded | a.c1 16.7 16.7 passive, a.c2 33.3 50.0 reactive, a.c3 50.0 100.0 embedded
            equal across themes                         | 2: not*1 not*1 + 1: not*1         | active   | a.c1 33.3 33.3 passive, a.c2 33.3 66.7 active
            equal, though floating point prefers the second | 1: not*3/3 partly*3/2         | embedded | a.c1 50.0 66.7 active, a.c2 33.3 100.0 embedded
            """)
    void breaksTiesInTheOrderOfTheChecklist(String name, String layer, String target, String steps) {
        assertThat(steps(layer, target)).isEqualTo(steps);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the target                     | 1: fully*1 not*1               | reactive
            above the target                  | 1: fully*5 not*1               | passive
            aiming at nothing                 | 1: not*1 not*2                 | absent
            nothing is left                   | 1: fully*1 fully*2@embedded    | embedded
            nothing applies                   | 1: na*1 + 2: na*2@active       | embedded
            """)
    void hasNoStepWhere(String name, String layer, String target) {
        assertThat(steps(layer, target)).isEmpty();
    }

    @Test
    void stopsAsSoonAsTheTargetIsReached() {
        String layer = "1: not*1 not*1 not*1 not*1 not*1 not*1 not*1 not*1 not*1 not*1";
        for (Level target : Level.values()) {
            int steps = (int) Math.ceil(target.threshold() / 10);
            assertThat(plan(layer, target.id())).as(target.id()).hasSize(steps);
        }
    }

    @Test
    void keepsGainAndScoreUnrounded() {
        List<RoadmapStep> steps = plan("1: not*1 not*1 not*1", "active");
        assertThat(steps).extracting(RoadmapStep::layer).containsOnly("website");
        assertThat(steps.get(1).score()).isEqualTo(100 * (2.0 / 3));
        assertThat(steps.get(1).gain())
                .isEqualTo(steps.get(1).score() - steps.get(0).score());
    }

    private static String steps(String layer, String target) {
        return plan(layer, target).stream()
                .map(step -> step.criterion() + " " + Rounding.oneDecimal(step.gain()) + " "
                        + Rounding.oneDecimal(step.score()) + " " + step.level().id())
                .collect(Collectors.joining(", "));
    }

    private static List<RoadmapStep> plan(String layer, String target) {
        Sketch sketch = Sketch.of("website", layer);
        return RoadmapPlanner.steps(
                sketch.checklist(), sketch.result(), Level.byId(target).orElseThrow());
    }
}
