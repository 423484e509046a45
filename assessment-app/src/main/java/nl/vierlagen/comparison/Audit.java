package nl.vierlagen.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.AssessedLayer;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Client;
import nl.vierlagen.assessment.GoalCoverage;
import nl.vierlagen.assessment.Overall;
import nl.vierlagen.layer.LayerResult;

/**
 * The outcome of one audit, as far as it can be compared with another: figures as they were recorded, under the checklists of
 * that time. Layers, themes and criteria need not be known to the checklists that are loaded now.
 *
 * @param source where it comes from, in the words of a message: the name of a file
 * @param client who
 * @param date the day for which it holds
 * @param language ISO 639-1 code of the language that the client reads; empty where the source does not tell
 * @param checklists versions of the checklists, by layer; one for each layer
 * @param overall the organisation as a whole
 * @param layers in the order in which they were recorded
 * @param goals in the client's order
 */
public record Audit(
        String source,
        Client client,
        LocalDate date,
        Optional<String> language,
        Map<String, String> checklists,
        Overall overall,
        List<LayerResult> layers,
        List<GoalCoverage> goals) {

    public Audit {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(overall, "overall");
        checklists = Collections.unmodifiableMap(new LinkedHashMap<>(checklists));
        layers = List.copyOf(layers);
        goals = List.copyOf(goals);
        for (LayerResult layer : layers) {
            if (!checklists.containsKey(layer.id())) {
                throw new IllegalArgumentException("checklists must have a version for layer " + layer.id());
            }
        }
    }

    /** The audit that an assessment is, unrounded. */
    public static Audit of(String source, Assessment assessment) {
        return new Audit(
                source,
                assessment.client(),
                assessment.date(),
                Optional.of(assessment.language()),
                assessment.checklists(),
                assessment.overall(),
                assessment.layers().stream().map(AssessedLayer::result).toList(),
                assessment.goals());
    }

    /** The layer with that id, if the audit has it. */
    public Optional<LayerResult> layer(String id) {
        return layers.stream().filter(layer -> layer.id().equals(id)).findFirst();
    }

    /** The version of that layer's checklist, if the audit has the layer. */
    public Optional<String> version(String layer) {
        return Optional.ofNullable(checklists.get(layer));
    }
}
