package nl.vierlagen.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Level;

/**
 * What one client asks to be assessed, read and checked.
 *
 * @param client who
 * @param date the day for which the assessment holds
 * @param assessor who did the audit
 * @param language ISO 639-1 code of the report's language
 * @param goals what the client wants, in the client's order
 * @param targets levels aimed at, by layer
 * @param layers answers and measured figures, by layer
 */
public record AssessmentRequest(
        Client client,
        LocalDate date,
        Optional<String> assessor,
        String language,
        List<Goal> goals,
        SortedMap<String, Level> targets,
        SortedMap<String, LayerInput> layers) {

    /** The language of reports when nobody asks for another. */
    public static final String DEFAULT_LANGUAGE = "nl";

    /**
     * What is known of one layer.
     *
     * @param answers what was stated
     * @param figures what was computed from facts, by the measure's name
     */
    public record LayerInput(Answers answers, SortedMap<String, Double> figures) {

        /** Nothing is known. */
        public static final LayerInput NONE = new LayerInput(Answers.NONE, Collections.emptySortedMap());

        public LayerInput {
            Objects.requireNonNull(answers, "answers");
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }
    }

    public AssessmentRequest {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(assessor, "assessor");
        Objects.requireNonNull(language, "language");
        goals = List.copyOf(goals);
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
    }

    /** What is known of that layer. */
    public LayerInput of(String layer) {
        return layers.getOrDefault(layer, LayerInput.NONE);
    }
}
