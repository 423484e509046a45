package nl.vierlagen.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.layer.Scoring;

/**
 * The organisation as a whole. Layers without a score count in nothing here.
 *
 * @param score the plain mean of the layers' scores
 * @param level the highest level that the score reaches and that no layer's level trails by more than one
 * @param balance 100 − (highest − lowest assured layer score)
 * @param completeness the share of the applicable criteria of all layers that have a rating, from 0 to 1
 */
public record Overall(Optional<Score> score, Optional<LevelRange> level, OptionalDouble balance, double completeness) {

    public Overall {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(balance, "balance");
    }

    static Overall of(List<LayerResult> layers) {
        List<Score> scores =
                layers.stream().flatMap(layer -> layer.score().stream()).toList();
        List<LevelRange> levels =
                layers.stream().flatMap(layer -> layer.level().stream()).toList();
        Optional<Score> score = Score.mean(scores);
        return new Overall(
                score,
                score.map(mean -> new LevelRange(
                        level(mean, levels, Score::assured, LevelRange::assured),
                        level(mean, levels, Score::possible, LevelRange::possible))),
                balance(scores),
                Scoring.completeness(
                        layers.stream().mapToInt(LayerResult::rated).sum(),
                        layers.stream().mapToInt(LayerResult::applicable).sum()));
    }

    private static Level level(
            Score mean, List<LevelRange> levels, ToDoubleFunction<Score> figure, Function<LevelRange, Level> side) {
        Level lowest = levels.stream().map(side).min(Level::compareTo).orElseThrow();
        Level byScore = Scoring.level(figure.applyAsDouble(mean));
        Level ceiling = lowest.next();
        return byScore.reaches(ceiling) ? ceiling : byScore;
    }

    private static OptionalDouble balance(List<Score> scores) {
        return scores.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(100
                        - (scores.stream().mapToDouble(Score::assured).max().orElseThrow()
                                - scores.stream()
                                        .mapToDouble(Score::assured)
                                        .min()
                                        .orElseThrow()));
    }
}
