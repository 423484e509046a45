package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    @Test
    void meansScoresPlainly() {
        List<Score> scores = List.of(new Score(10, 40), new Score(20, 80), new Score(60, 90));
        assertThat(Score.mean(scores)).contains(new Score(30, 70));
    }

    @Test
    void meansOneScoreAsItself() {
        assertThat(Score.mean(List.of(new Score(12.5, 50)))).contains(new Score(12.5, 50));
    }

    @Test
    void hasNoMeanOfNoScores() {
        assertThat(Score.mean(List.of())).isEmpty();
    }

    @Test
    void forgivesWhatRoundingDoesToEqualFigures() {
        Score score = new Score(62.25 + 1e-10, 62.25);
        assertThat(score.assured()).isEqualTo(62.25 + 1e-10);
    }

    @ParameterizedTest(name = "assured {0}, possible {1}")
    @CsvSource({"50, 49.9", "50.00000001, 50", "NaN, 50", "50, NaN", "0, Infinity", "-Infinity, 0", "Infinity, Infinity"
    })
    void refusesFiguresThatCannotBe(double assured, double possible) {
        assertThatThrownBy(() -> new Score(assured, possible))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("assured must be at most possible");
    }
}
