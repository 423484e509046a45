package nl.vierlagen.overlay;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Node;

/**
 * One overlay file.
 *
 * @param file all that was read, for the places of things
 * @param id its name, which reports show beside the versions of the checklists that it changes
 * @param version its semantic version
 * @param fits which versions of a checklist it fits, by the layer's id, as a range such as {@code ^1.0.0}
 * @param layers the changes to layers, by id
 * @param goals what a client may want beside the goals of the model; reports have a word for each, {@code goal.ID}
 * @param model the changes to what the model says across layers; keys as in {@code model.yaml}
 * @param words the changes to the words of reports, by language
 * @param digest SHA-256 of the text in hexadecimal digits
 */
public record Overlay(
        Node.Mapping file,
        String id,
        String version,
        SortedMap<String, String> fits,
        SortedMap<String, Node.Mapping> layers,
        List<Goal> goals,
        Optional<Node.Mapping> model,
        SortedMap<String, Node.Mapping> words,
        String digest) {

    public Overlay {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(digest, "digest");
        fits = Collections.unmodifiableSortedMap(new TreeMap<>(fits));
        goals = List.copyOf(goals);
        layers = Collections.unmodifiableSortedMap(new TreeMap<>(layers));
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    Outline outline() {
        return new Outline(file);
    }
}
