package nl.vierlagen.assessment;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerResult;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Scoring;

/** Has every layer assess a client, and draws from their outcomes what concerns them all. Safe to share between threads. */
public final class Assessor {

    /** A criterion that supports a goal: by the index of its layer, and by its own in the checklist. */
    private record Supporting(int layer, int index, Criterion criterion) {}

    private final Layers layers;
    private final Model model;
    private final Map<Goal, List<Supporting>> supporting = new HashMap<>();

    @Inject
    public Assessor(Layers layers, Model model) {
        this.layers = layers;
        this.model = model;
        for (Goal goal : model.goals()) {
            supporting.put(goal, supporting(layers.all(), goal));
        }
    }

    /** What a client may want, in the order in which it is asked. */
    public List<Goal> goals() {
        return model.goals();
    }

    /** Assesses one client. Equal requests give equal assessments. */
    public Assessment assess(AssessmentRequest request) {
        Map<String, String> versions = new LinkedHashMap<>();
        List<LayerResult> results = new ArrayList<>();
        List<AssessedLayer> assessed = new ArrayList<>();
        List<List<RoadmapStep>> steps = new ArrayList<>();
        for (Layer layer : layers.all()) {
            Checklist checklist = layer.checklist();
            AssessmentRequest.LayerInput input = request.of(checklist.id());
            LayerResult result = layer.assess(input.answers(), input.figures());
            Optional<Level> target = result.level()
                    .map(level -> request.targets()
                            .getOrDefault(checklist.id(), level.assured().next()));
            versions.put(checklist.id(), checklist.version());
            results.add(result);
            assessed.add(new AssessedLayer(result, target));
            target.ifPresent(level -> steps.add(RoadmapPlanner.steps(checklist, result, level)));
        }
        Overall overall = Overall.of(results);
        return new Assessment(
                request.client(),
                request.date(),
                request.assessor(),
                request.language(),
                versions,
                overall,
                assessed,
                insights(request, results, overall),
                request.goals().stream().map(goal -> coverage(goal, results)).toList(),
                RoadmapPlanner.merged(steps));
    }

    private List<String> insights(AssessmentRequest request, List<LayerResult> results, Overall overall) {
        SortedMap<String, Level> levels = new TreeMap<>();
        SortedMap<String, SortedMap<String, Double>> figures = new TreeMap<>();
        for (LayerResult result : results) {
            result.level().ifPresent(level -> levels.put(result.id(), level.assured()));
            figures.put(result.id(), request.of(result.id()).figures());
        }
        Situation situation = new Situation(levels, overall.balance(), figures);
        return model.insights().stream()
                .filter(insight -> insight.condition().holds(situation))
                .map(Insight::id)
                .toList();
    }

    private GoalCoverage coverage(Goal goal, List<LayerResult> results) {
        List<Scoring.Supporter> supporters = new ArrayList<>();
        for (Supporting found : supporting.get(goal)) {
            supporters.add(new Scoring.Supporter(
                    found.criterion(),
                    results.get(found.layer()).criteria().get(found.index()).finding()));
        }
        return new GoalCoverage(goal, Scoring.coverage(supporters));
    }

    private static List<Supporting> supporting(List<Layer> layers, Goal goal) {
        List<Supporting> found = new ArrayList<>();
        for (int layer = 0; layer < layers.size(); layer++) {
            List<Criterion> criteria = layers.get(layer).checklist().criteria();
            for (int i = 0; i < criteria.size(); i++) {
                if (criteria.get(i).supports().contains(goal)) {
                    found.add(new Supporting(layer, i, criteria.get(i)));
                }
            }
        }
        return List.copyOf(found);
    }
}
