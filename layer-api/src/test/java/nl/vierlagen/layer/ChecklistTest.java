package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {

    private final Checklist checklist = new ChecklistFiles().read();

    @Test
    void findsACriterionInAnyTheme() {
        assertThat(checklist.criterion("team.briefed"))
                .contains(checklist.criteria().get(1));
        assertThat(checklist.criterion("team.lost")).isEmpty();
    }

    @Test
    void tellsWhichLanguagesItSpeaksWhenAskedForAnother() {
        assertThatThrownBy(() -> checklist.in("de"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("layer internal has no words in 'de', only in [en, nl]");
    }

    @Test
    void tellsWhichCriteriaAreGates() {
        assertThat(checklist.criteria()).extracting(Criterion::isGate).containsExactly(true, false);
    }

    @Test
    void takesACriterionWithoutAnAnswerForOpen() {
        assertThat(Answers.NONE.to("team.briefed")).isEqualTo(Answer.Unrated.SILENT);
        assertThat(Sample.of("1: fully*1").answers().to("a.c1")).isEqualTo(Sample.rated(Rating.FULLY));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void refusesAWeightOffTheScale(int weight) {
        Criterion criterion = Sample.criterion("a.b", 5, Optional.empty());
        assertThatThrownBy(() -> Sample.criterion("a.b", weight, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight must be from 1 to 5: " + weight + " at a.b");
        assertThatThrownBy(() -> new Theme("a", weight, List.of(criterion)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight must be from 1 to 5: " + weight + " at a");
    }

    @Test
    void refusesAThemeWithoutCriteria() {
        assertThatThrownBy(() -> new Theme("a", 1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criteria must not be empty: a");
    }

    @Test
    void refusesAResultWithAScoreButNoLevel() {
        assertThatThrownBy(() -> new LayerResult(
                        "internal", Optional.of(new Score(0, 1)), Optional.empty(), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("level must be there exactly if score is");
    }
}
