package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gates do to a level; {@link Sample} explains how a layer is written here. */
class ScoringGatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            fully passes                                | 1: fully*5 fully*1@embedded                   | embedded | embedded |
            largely passes                              | 1: fully*5 largely*1@embedded                 | embedded | embedded |
            partly holds under its level                | 1: fully*5 partly*1@embedded                  | active   | active   | a.c2
            not holds under its level                   | 1: fully*5 fully*5 not*1@active               | reactive | reactive | a.c3
            a lower gate holds as well                  | 1: fully*5 fully*5 partly*1@passive           | absent   | absent   | a.c3
            an open one holds the assured level only    | 1: fully*5 fully*5 open*1@active              | reactive | embedded | a.c3
            one that does not apply holds nothing       | 1: fully*1 not-applicable*1@passive           | embedded | embedded |
            one above the score is not what holds       | 1: fully*1 not*1@embedded                     | reactive | reactive |
            one at the level of the score holds         | 1: fully*1 not*1@reactive                     | passive  | passive  | a.c2
            an open one above the assured score         | 1: fully*1 open*1@active                      | reactive | embedded |
            a rated one holds the possible level too    | 1: fully*5 open*4 not*1@reactive              | passive  | passive  | a.c3
            a rated one may hold the possible one alone | 1: fully*1 open*5 partly*1@active             | passive  | reactive |
            the lowest decides, all are told            | 1: partly*1@active fully*5 fully*5 not*1@reactive | passive | passive | a.c1 a.c4
            the lowest decides if it comes first too    | 1: not*1@reactive fully*5 fully*5 partly*1@active | passive | passive | a.c1 a.c4
            only those that fail are told               | 1: fully*5@passive fully*5@reactive not*1@active  | reactive | reactive | a.c3
            across themes, in their order               | 1: not*1@active + 5: fully*5 not*1@reactive   | passive  | passive  | a.c1 b.c2
            one that is no gate holds nothing           | 1: fully*5 fully*5 not*1                      | embedded | embedded |
            """)
    void holdsALayerUnderTheLevelThatAFailingGateIsRequiredFor(
            String name, String layer, String assured, String possible, String heldBackBy) {
        LayerResult result = Sample.of(layer).score();
        assertThat(result.level()).contains(new LevelRange(level(assured), level(possible)));
        assertThat(result.heldBackBy()).isEqualTo(heldBackBy == null ? List.of() : List.of(heldBackBy.split(" ")));
    }

    @Test
    void takesAMeasuredRatingForAGateAsItTakesAStatedOne() {
        Bands bands = new Bands(List.of(new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 10)));
        Criterion gate = new Criterion(
                "a.gate",
                1,
                Effort.NOW,
                Optional.of(Level.EMBEDDED),
                List.of(),
                false,
                List.of("S1.01"),
                Optional.of(new Criterion.Measured("points", Unit.POINTS, bands)));
        Checklist checklist =
                Sample.checklist(List.of(new Theme("a", 1, List.of(other("a.one"), other("a.two"), gate))));
        Answers answers = Answers.of(Map.of("a.one", Sample.rated(Rating.FULLY), "a.two", Sample.rated(Rating.FULLY)));
        LayerResult passed = Scoring.score(checklist, answers, Map.of("points", 10.0));
        LayerResult failed = Scoring.score(checklist, answers, Map.of("points", 9.0));
        assertThat(passed.level()).contains(new LevelRange(Level.EMBEDDED, Level.EMBEDDED));
        assertThat(passed.heldBackBy()).isEmpty();
        assertThat(failed.level()).contains(new LevelRange(Level.ACTIVE, Level.ACTIVE));
        assertThat(failed.heldBackBy()).containsExactly("a.gate");
    }

    private static Criterion other(String id) {
        return Sample.criterion(id, 5, Optional.empty());
    }

    private static Level level(String id) {
        return Level.byId(id).orElseThrow();
    }
}
