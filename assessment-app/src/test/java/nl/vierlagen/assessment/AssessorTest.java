package nl.vierlagen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.assessment.AssessmentRequest.LayerInput;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {

    private static final Client CLIENT =
            new Client("zaak", "De Zaak", Optional.empty(), Optional.empty(), OptionalInt.empty());

    private final List<Sketch> layers = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final SortedMap<String, Level> targets = new TreeMap<>();
    private final Map<String, SortedMap<String, Double>> figures = new TreeMap<>();

    @Test
    void handsOnWhoAndWhen() {
        layers.add(Sketch.of("internal", "1: fully*1"));
        Assessment assessment = assess();
        assertThat(assessment.client()).isEqualTo(CLIENT);
        assertThat(assessment.date()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(assessment.assessor()).contains("A. de Graaf");
        assertThat(assessment.language()).isEqualTo("en");
    }

    @Test
    void assessesEveryLayerInTheOrderOfTheModelAlsoWithoutAnswers() {
        layers.add(Sketch.of("networks", "1: fully*3 not*1"));
        layers.add(Sketch.of("internal", "1: not*1"));
        Sketch silent = Sketch.of("website", "1: fully*1");
        layers.add(new Sketch(silent.checklist(), Answers.NONE));
        Assessment assessment = assess();
        assertThat(assessment.layers())
                .extracting(layer -> layer.result().id())
                .containsExactly("internal", "website", "networks");
        assertThat(assessment.layers())
                .extracting(layer -> layer.result().score().orElseThrow())
                .containsExactly(new Score(0, 0), new Score(0, 100), new Score(75, 75));
        assertThat(List.copyOf(assessment.checklists().keySet())).containsExactly("internal", "website", "networks");
        assertThat(assessment.checklists().values()).containsOnly("1.0.0");
        assertThat(assessment.overall().score()).contains(new Score(25, 175.0 / 3));
    }

    @ParameterizedTest(name = "{0} with {1} aims at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1: not*1              | -        | passive
            1: fully*1 not*3      | -        | reactive
            1: fully*1 open*3     | -        | reactive
            1: fully*4 not*1      | -        | embedded
            1: fully*1            | -        | embedded
            1: fully*3 not*1@passive | -     | passive
            1: not*1              | embedded | embedded
            1: fully*4 not*1      | absent   | absent
            """)
    void aimsAtTheStatedLevelOrElseAtTheNextOne(String layer, String stated, String target) {
        layers.add(Sketch.of("internal", layer));
        if (!stated.equals("-")) {
            targets.put("internal", Level.byId(stated).orElseThrow());
        }
        assertThat(assess().layers().get(0).target())
                .contains(Level.byId(target).orElseThrow());
    }

    @Test
    void aimsAtNothingForALayerWithoutAScore() {
        layers.add(Sketch.of("internal", "1: na*1 na*2@active"));
        layers.add(Sketch.of("website", "1: not*1"));
        targets.put("internal", Level.EMBEDDED);
        Assessment assessment = assess();
        assertThat(assessment.layers().get(0).target()).isEmpty();
        assertThat(assessment.roadmap()).extracting(RoadmapStep::layer).containsExactly("website");
        assertThat(assessment.overall().balance()).hasValue(100);
    }

    @Test
    void coversGoalsInTheClientsOrderOverAllLayers() {
        // service: (3·1 + 1·0 + 2·2/3) / 6 = 13/18; reach: 1/1; sales: none.
        layers.add(Sketch.of("internal", "5: fully*3~service,reach not*1~service na*5~service"));
        layers.add(Sketch.of("website", "1: largely*2~service not*4~loyalty + 1: open*1~feedback partly*1~feedback"));
        goals.addAll(List.of(Goal.SERVICE, Goal.SALES, Goal.FEEDBACK, Goal.REACH));
        List<GoalCoverage> coverages = assess().goals();
        assertThat(coverages).extracting(GoalCoverage::goal).containsExactlyElementsOf(goals);
        assertThat(coverages.get(0).coverage().orElseThrow().assured()).isCloseTo(1300.0 / 18, within(1e-9));
        assertThat(coverages.get(1).coverage()).isEmpty();
        assertThat(coverages.get(2).coverage().orElseThrow().assured()).isCloseTo(100.0 / 6, within(1e-9));
        assertThat(coverages.get(2).coverage().orElseThrow().possible()).isCloseTo(400.0 / 6, within(1e-9));
        assertThat(coverages.get(3).coverage()).contains(new Score(100, 100));
    }

    @Test
    void countsCriteriaOfTwoLayersThatAreAlikeTwice() {
        layers.add(Sketch.of("internal", "1: fully*1~service"));
        layers.add(Sketch.of("website", "1: not*1~service"));
        goals.add(Goal.SERVICE);
        assertThat(assess().goals().get(0).coverage()).contains(new Score(50, 50));
    }

    @Test
    void goalsChangeNothingElse() {
        layers.add(Sketch.of("internal", "1: fully*1~service not*1~reach"));
        Assessment without = assess();
        goals.add(Goal.SERVICE);
        Assessment with = assess();
        assertThat(with.layers()).isEqualTo(without.layers());
        assertThat(with.overall()).isEqualTo(without.overall());
        assertThat(with.roadmap()).isEqualTo(without.roadmap());
    }

    @Test
    void seesWhatShowsAcrossLayersInTheOrderOfTheModel() {
        layers.add(Sketch.of("internal", "1: not*1"));
        layers.add(Sketch.of("networks", "1: fully*1"));
        layers.add(Sketch.of("reputation", "1: open*1"));
        figures.put("networks", new TreeMap<>(Map.of("presence.sleeping", 20.0, "content.rhythm", 80.0)));
        figures.put("reputation", new TreeMap<>(Map.of("webcare.answered", 40.0)));
        assertThat(assess().insights())
                .containsExactly(
                        "exposed", "unprepared", "unbalanced", "talking-without-listening", "sleeping-profiles");
    }

    @Test
    void mergesTheRoadmapsOfTheLayers() {
        layers.add(Sketch.of("website", "1: not*2 not*2@passive"));
        layers.add(Sketch.of("internal", "1: not*1 not*4"));
        targets.put("internal", Level.EMBEDDED);
        assertThat(assess().roadmap())
                .extracting(step -> step.layer() + " " + step.criterion())
                .containsExactly("website a.c2", "internal a.c2", "internal a.c1");
    }

    @Test
    void equalRequestsGiveEqualAssessments() {
        layers.add(Sketch.of("internal", "2: open*1 largely*2@active + 1: na*1 partly*3~service"));
        goals.add(Goal.SERVICE);
        assertThat(assess()).isEqualTo(assess());
    }

    private Assessment assess() {
        Set<Layer> found = new LinkedHashSet<>();
        SortedMap<String, LayerInput> inputs = new TreeMap<>();
        for (Sketch layer : layers) {
            String id = layer.checklist().id();
            found.add(new HandLayer(layer.checklist()));
            inputs.put(id, new LayerInput(layer.answers(), figures.getOrDefault(id, new TreeMap<>())));
        }
        Model model = ModelReader.read();
        AssessmentRequest request = new AssessmentRequest(
                CLIENT, LocalDate.of(2026, 11, 1), Optional.of("A. de Graaf"), "en", goals, targets, inputs);
        return new Assessor(new Layers(found, model), model).assess(request);
    }
}
