package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * One layer of the model. The app finds layers through {@link java.util.ServiceLoader} and knows none of them by name.
 *
 * <p>For each client it calls {@link #measure} at most once, then {@link #assess} once. Both may be called by several threads
 * at a time, and give equal results for equal arguments: a layer keeps no state and reads no clock, locale or time zone.
 * {@link ChecklistLayer} does all but the reading of facts, and is the usual way to write one.
 */
public interface Layer {

    /** The layer's checklist, the same one at each call. */
    Checklist checklist();

    /** The names of the measures that {@link #measure} can compute. */
    SortedSet<String> measures();

    /**
     * The facts that {@link #measure} reads, group after group in the order in which they should be asked; the same at each call.
     * The words for them are the {@link Words#facts} of the checklist. None for a layer that doesn't describe its facts: they can
     * be given in a file all the same, but nobody can be asked for them.
     *
     * @throws InvalidChecklistException if the description can't be used
     */
    default List<FactGroup> facts() {
        return List.of();
    }

    /**
     * Reads a client's facts and computes the figures for which they suffice.
     *
     * @param facts the client's facts for this layer; what is wrong in them is noted there, with its path
     * @param date the date of the assessment, from which every age is counted
     * @return figures by the measure's name, unrounded and finite; empty if the facts are wrong
     */
    SortedMap<String, Double> measure(Fields facts, LocalDate date);

    /**
     * This layer as an overlay changes it; this one stays as it is.
     *
     * @throws InvalidChecklistException if the overlay doesn't fit, or the outcome doesn't add up; its message tells all of it
     */
    default Layer with(LayerOverlay overlay) {
        throw new InvalidChecklistException(List.of(new Problem(
                overlay.changes().place(),
                overlay.path(),
                "changes to a layer that takes none",
                "changes to other layers",
                Optional.empty())));
    }

    /**
     * The id of the layer whose place it takes, which is then left out; usually its own id. Empty for a layer that only adds
     * itself: two with the same id stop the start. Asked of layers from plugins alone.
     */
    default Optional<String> replaces() {
        return Optional.empty();
    }

    /** The class that made it, which a report names. */
    default Class<?> origin() {
        return getClass();
    }

    /**
     * Scores the layer.
     *
     * @param answers the client's answers, each to a criterion of the checklist
     * @param figures what {@link #measure} gave for this client
     */
    default LayerResult assess(Answers answers, Map<String, Double> figures) {
        return Scoring.score(checklist(), answers, figures);
    }
}
