package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The part of {@link LayerContract} on scores: what holds of them in every layer, whoever computes them. */
abstract class ScoringContract extends DescribedFactsContract {

    private static final String MEND = ": leave it to Layer.assess as it is, or mend it";

    @Test
    void tellsOfEveryThemeAndCriterionInOrder() {
        Checklist checklist = made().checklist();
        LayerResult result = made().assess(Answers.NONE, Map.of());
        assertThat(result.id()).as("the id in the result" + MEND).isEqualTo(checklist.id());
        assertThat(result.themes())
                .extracting(ThemeResult::id)
                .as("themes in the result" + MEND)
                .isEqualTo(checklist.themes().stream().map(Theme::id).toList());
        assertThat(result.criteria())
                .extracting(CriterionResult::id)
                .as("criteria in the result" + MEND)
                .isEqualTo(checklist.criteria().stream().map(Criterion::id).toList());
    }

    @Test
    void neverTakesOpenForZero() {
        LayerResult open = made().assess(Answers.NONE, Map.of());
        assertThat(open.score())
                .as("the score with every criterion open: anything from nothing to all" + MEND)
                .contains(new Score(0, 100));
        assertThat(open.level())
                .as("the level with every criterion open" + MEND)
                .contains(new LevelRange(Level.ABSENT, Level.EMBEDDED));
        assertThat(open.completeness())
                .as("completeness with every criterion open" + MEND)
                .isZero();
        for (Criterion criterion : criteria()) {
            Score score = score(Rating.PARTLY, criterion, Answer.Unrated.SILENT);
            assertThat(score.possible())
                    .as("the possible score with " + criterion.id() + " open must be above the assured one" + MEND)
                    .isGreaterThan(score.assured());
        }
    }

    @Test
    void neverScoresLowerForABetterAnswer() {
        for (Criterion criterion : criteria()) {
            Score before = score(Rating.PARTLY, criterion, rated(Rating.NOT));
            for (Rating rating : List.of(Rating.PARTLY, Rating.LARGELY, Rating.FULLY)) {
                Score after = score(Rating.PARTLY, criterion, rated(rating));
                assertThat(after.assured() >= before.assured() && after.possible() >= before.possible())
                        .as("whether " + after + " for " + criterion.id() + " rated " + rating.id() + " is at least "
                                + before + ", that for the rating below it: a better answer never scores lower")
                        .isTrue();
                before = after;
            }
        }
    }

    @Test
    void countsEveryCriterionByItsWeight() {
        int themes =
                made().checklist().themes().stream().mapToInt(Theme::weight).sum();
        for (Theme theme : made().checklist().themes()) {
            int inside = theme.criteria().stream().mapToInt(Criterion::weight).sum();
            for (Criterion criterion : theme.criteria()) {
                assertThat(score(Rating.NOT, criterion, rated(Rating.FULLY)).assured())
                        .as("the score with " + criterion.id() + " alone in order: its weight among those of its theme,"
                                + " times its theme's among all" + MEND)
                        .isCloseTo(100.0 * theme.weight() / themes * criterion.weight() / inside, within(1e-9));
            }
        }
    }

    @Test
    void reachesBothEndsOfTheScale() {
        assertThat(all(Rating.NOT).score())
                .as("the score with nothing in order" + MEND)
                .contains(new Score(0, 0));
        assertThat(all(Rating.FULLY).score())
                .as("the score with everything in order" + MEND)
                .contains(new Score(100, 100));
        assertThat(all(Rating.FULLY).level())
                .as("the level with everything in order" + MEND)
                .contains(new LevelRange(Level.EMBEDDED, Level.EMBEDDED));
    }

    @Test
    void holdsTheLevelBelowAGateThatFails() {
        for (Criterion gate : criteria()) {
            gate.requiredFor().filter(level -> level != Level.ABSENT).ifPresent(level -> {
                LevelRange reached =
                        with(Rating.FULLY, gate, rated(Rating.PARTLY)).level().orElseThrow();
                assertThat(List.of(reached.assured(), reached.possible()))
                        .as("the level with " + gate.id() + " rated partly must be below " + level.id() + MEND)
                        .allMatch(held -> held.compareTo(level) < 0);
            });
        }
    }

    @Test
    void countsNothingThatIsNotApplicable() {
        for (Criterion criterion : criteria()) {
            Answer without = new Answer.NotApplicable(Optional.of("no shop"), List.of());
            LayerResult result = with(Rating.FULLY, criterion, without);
            if (criterion.mayBeNotApplicable() && criteria().size() > 1) {
                assertThat(result.score())
                        .as("the score with " + criterion.id() + " not applicable and the others in order" + MEND)
                        .contains(new Score(100, 100));
            }
        }
    }

    @Test
    void ratesByFactsWhereNothingIsStated() {
        for (Criterion criterion : criteria()) {
            criterion.measure().ifPresent(measured -> {
                double figure = measured.bands().bands().get(0).limit();
                CriterionResult result =
                        made().assess(Answers.NONE, Map.of(measured.name(), figure)).criteria().stream()
                                .filter(each -> each.id().equals(criterion.id()))
                                .findFirst()
                                .orElseThrow();
                assertThat(result.finding())
                        .as("what is held of " + criterion.id() + " with a figure of " + figure
                                + " and no answer: the rating that its bands give" + MEND)
                        .isEqualTo(new Finding.Rated(measured.bands().rate(figure), Finding.Basis.MEASURED));
            });
        }
    }

    static Answer rated(Rating rating) {
        return new Answer.Rated(rating, Optional.empty(), List.of());
    }

    private LayerResult all(Rating rating) {
        return with(rating, criteria().get(0), rated(rating));
    }

    private Score score(Rating others, Criterion criterion, Answer answer) {
        return with(others, criterion, answer).score().orElseThrow();
    }

    /** The result with one answer to a criterion and the same rating for all others. */
    private LayerResult with(Rating others, Criterion criterion, Answer answer) {
        Map<String, Answer> answers = new TreeMap<>();
        criteria().forEach(other -> answers.put(other.id(), rated(others)));
        answers.put(criterion.id(), answer);
        return made().assess(Answers.of(answers), Map.of());
    }
}
