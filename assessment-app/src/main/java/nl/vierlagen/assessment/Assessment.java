package nl.vierlagen.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome for one client: ids and figures, no words. It is the seam between assessing and reporting.
 *
 * @param client who
 * @param date the day for which it holds
 * @param assessor who did the audit
 * @param language ISO 639-1 code of the language that the client reads
 * @param checklists versions of the checklists, by layer in the order of the layers
 * @param overall the organisation as a whole
 * @param layers in the order of the model
 * @param insights ids, in the order of the model
 * @param goals in the client's order
 * @param roadmap steps, in the order in which to take them
 */
public record Assessment(
        Client client,
        LocalDate date,
        Optional<String> assessor,
        String language,
        Map<String, String> checklists,
        Overall overall,
        List<AssessedLayer> layers,
        List<String> insights,
        List<GoalCoverage> goals,
        List<RoadmapStep> roadmap) {

    public Assessment {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(overall, "overall");
        checklists = Collections.unmodifiableMap(new LinkedHashMap<>(checklists));
        layers = List.copyOf(layers);
        insights = List.copyOf(insights);
        goals = List.copyOf(goals);
        roadmap = List.copyOf(roadmap);
    }
}
