package nl.vierlagen.layer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Layers with an arithmetic of their own that breaks a rule of {@link ScoringContract}. */
final class BrokenScores {

    private static final Score ALL = new Score(100, 100);

    private BrokenScores() {}

    static Stream<Broken> all() {
        return Stream.of(
                scoring("tellsOfEveryThemeAndCriterionInOrder", "criteria in the result", BrokenScores::backwards),
                scoring("neverTakesOpenForZero", "anything from nothing to all", BrokenScores::openIsNot),
                scoring("neverScoresLowerForABetterAnswer", "policy.written rated largely", BrokenScores::swapped),
                scoring("countsEveryCriterionByItsWeight", "team.briefed alone in order", BrokenScores::evenThemes),
                scoring("reachesBothEndsOfTheScale", "the level with everything in order", BrokenScores::capped),
                scoring("holdsTheLevelBelowAGateThatFails", "team.led rated partly", BrokenScores::withoutGates),
                scoring("countsNothingThatIsNotApplicable", "team.briefed not applicable", BrokenScores::zeroForNone),
                scoring(
                        "ratesByFactsWhereNothingIsStated",
                        "a figure of 80.0 and no answer",
                        (checklist, answers, figures) -> Scoring.score(checklist, answers, Map.of())));
    }

    private interface Arithmetic {
        LayerResult score(Checklist checklist, Answers answers, Map<String, Double> figures);
    }

    private static Broken scoring(String rule, String told, Arithmetic arithmetic) {
        return Broken.of(
                rule,
                told,
                layer -> layer.assess = (answers, figures) -> arithmetic.score(layer.checklist, answers, figures));
    }

    private static LayerResult backwards(Checklist checklist, Answers answers, Map<String, Double> figures) {
        LayerResult sound = Scoring.score(checklist, answers, figures);
        List<CriterionResult> criteria = new ArrayList<>(sound.criteria());
        Collections.reverse(criteria);
        return new LayerResult(sound.id(), sound.score(), sound.level(), sound.heldBackBy(), sound.themes(), criteria);
    }

    private static LayerResult openIsNot(Checklist checklist, Answers answers, Map<String, Double> figures) {
        SortedMap<String, Answer> given = new TreeMap<>(answers.byCriterion());
        for (Criterion criterion : checklist.criteria()) {
            if (criterion
                    .measure()
                    .filter(measure -> figures.containsKey(measure.name()))
                    .isEmpty()) {
                given.putIfAbsent(criterion.id(), Sample.rated(Rating.NOT));
            }
        }
        given.values().removeIf(Answer.Unrated.SILENT::equals);
        return Scoring.score(checklist, new Answers(given), figures);
    }

    private static LayerResult swapped(Checklist checklist, Answers answers, Map<String, Double> figures) {
        SortedMap<String, Answer> given = new TreeMap<>(answers.byCriterion());
        given.computeIfPresent("policy.written", (id, answer) -> {
            boolean isLargely = answer.equals(Sample.rated(Rating.LARGELY));
            boolean isPartly = answer.equals(Sample.rated(Rating.PARTLY));
            return isLargely ? Sample.rated(Rating.PARTLY) : isPartly ? Sample.rated(Rating.LARGELY) : answer;
        });
        return Scoring.score(checklist, new Answers(given), figures);
    }

    private static LayerResult evenThemes(Checklist checklist, Answers answers, Map<String, Double> figures) {
        List<Theme> themes = checklist.themes().stream()
                .map(theme -> new Theme(theme.id(), 1, theme.criteria()))
                .toList();
        return Scoring.score(with(checklist, themes), answers, figures);
    }

    private static LayerResult capped(Checklist checklist, Answers answers, Map<String, Double> figures) {
        LayerResult sound = Scoring.score(checklist, answers, figures);
        Optional<LevelRange> level = sound.score().equals(Optional.of(ALL))
                ? Optional.of(new LevelRange(Level.ACTIVE, Level.ACTIVE))
                : sound.level();
        return new LayerResult(sound.id(), sound.score(), level, sound.heldBackBy(), sound.themes(), sound.criteria());
    }

    private static LayerResult withoutGates(Checklist checklist, Answers answers, Map<String, Double> figures) {
        List<Theme> themes = checklist.themes().stream()
                .map(theme -> new Theme(
                        theme.id(),
                        theme.weight(),
                        theme.criteria().stream()
                                .map(criterion -> SoundLayer.criterion(
                                        criterion.id(), criterion.weight(), Optional.empty(), criterion.measure()))
                                .toList()))
                .toList();
        return Scoring.score(with(checklist, themes), answers, figures);
    }

    private static LayerResult zeroForNone(Checklist checklist, Answers answers, Map<String, Double> figures) {
        SortedMap<String, Answer> given = new TreeMap<>(answers.byCriterion());
        given.replaceAll((id, answer) -> answer instanceof Answer.NotApplicable ? Sample.rated(Rating.NOT) : answer);
        return Scoring.score(checklist, new Answers(given), figures);
    }

    private static Checklist with(Checklist checklist, List<Theme> themes) {
        return new Checklist(checklist.id(), checklist.version(), themes, checklist.words());
    }
}
