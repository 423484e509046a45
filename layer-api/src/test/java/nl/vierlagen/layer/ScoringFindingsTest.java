package nl.vierlagen.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a criterion when an answer and a measured figure are laid side by side. */
class ScoringFindingsTest {

    private static final Bands BANDS = new Bands(List.of(
            new Bands.Band(Rating.FULLY, Bands.Comparison.AT_LEAST, 10),
            new Bands.Band(Rating.LARGELY, Bands.Comparison.AT_LEAST, 7),
            new Bands.Band(Rating.PARTLY, Bands.Comparison.AT_LEAST, 3)));

    private static final Criterion MEASURED = new Criterion(
            "a.measured",
            1,
            Effort.NOW,
            Optional.empty(),
            List.of(),
            true,
            List.of("S1.01"),
            Optional.of(new Criterion.Measured("points", Unit.POINTS, BANDS)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a rating without a figure           | largely        |     | stated     | largely |
            a rating that the figure confirms   | largely        | 7   | stated     | largely | largely
            a rating above the figure           | fully          | 7   | overruled  | fully   | largely
            a rating below the figure           | not            | 10  | overruled  | not     | fully
            a figure alone                      | open           | 9.9 | measured   | largely | largely
            a figure that meets no band         | open           | 2.9 | measured   | not     | not
            neither                             | open           |     | open       |         |
            no concern, without a figure        | not-applicable |     | stated     |         |
            no concern, against a figure        | not-applicable | 3   | overruled  |         | partly
            """)
    void tellsWhereTheRatingComesFrom(
            String name, String answer, Double figure, String basis, String rating, String measured) {
        Map<String, Double> figures = figure == null ? Map.of() : Map.of("points", figure);
        CriterionResult result = Scoring.result(MEASURED, answer(answer), figures);
        assertThat(result.finding().basis().id()).isEqualTo(basis);
        assertThat(result.rating()).isEqualTo(Optional.ofNullable(rating).flatMap(Rating::byId));
        assertThat(result.measurement())
                .isEqualTo(Optional.ofNullable(figure)
                        .map(value ->
                                new Measurement(value, Rating.byId(measured).orElseThrow())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"largely, false, true", "open, true, true", "not-applicable, false, false"})
    void tellsWhetherACriterionIsOpenAndWhetherItApplies(String answer, boolean open, boolean applicable) {
        CriterionResult result = Scoring.result(MEASURED, answer(answer), Map.of());
        assertThat(result.isOpen()).isEqualTo(open);
        assertThat(result.isApplicable()).isEqualTo(applicable);
    }

    @Test
    void leavesAFigureOfAnotherMeasureAside() {
        CriterionResult result = Scoring.result(MEASURED, answer("open"), Map.of("minutes", 12.0));
        assertThat(result.isOpen()).isTrue();
        assertThat(result.measurement()).isEmpty();
    }

    @Test
    void measuresNoCriterionThatHasNoMeasure() {
        Criterion plain = Sample.criterion("a.plain", 1, Optional.empty());
        assertThat(Scoring.result(plain, answer("open"), Map.of("points", 12.0)).isOpen())
                .isTrue();
    }

    @Test
    void refusesAFigureThatIsNoNumber() {
        assertThatThrownBy(() -> Scoring.result(MEASURED, answer("open"), Map.of("points", Double.NaN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("value must be a finite number");
    }

    @Test
    void keepsTheRemarkAndTheEvidenceOfAnAnswer() {
        Answer remarked = new Answer.Unrated(Optional.of("ask Anna"), List.of("plan.pdf", "notes.txt"));
        CriterionResult result = Scoring.result(MEASURED, remarked, Map.of("points", 7.0));
        assertThat(result.note()).contains("ask Anna");
        assertThat(result.evidence()).containsExactly("plan.pdf", "notes.txt");
        assertThat(result.rating()).contains(Rating.LARGELY);
    }

    @Test
    void scoresAMeasuredRatingUnlessAStatedOneOverrulesIt() {
        Checklist checklist = Sample.checklist(List.of(new Theme("a", 1, List.of(MEASURED))));
        Map<String, Double> figures = Map.of("points", 12.0);
        assertThat(Scoring.score(checklist, Answers.NONE, figures).score()).contains(new Score(100, 100));
        Answers overruling = Answers.of(Map.of("a.measured", Sample.rated(Rating.NOT)));
        assertThat(Scoring.score(checklist, overruling, figures).score()).contains(new Score(0, 0));
    }

    private static Answer answer(String word) {
        return Sample.of("1: " + word + "*1").answers().to("a.c1");
    }
}
