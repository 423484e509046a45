package nl.vierlagen.layer;

import java.util.List;
import java.util.Objects;

/**
 * What an overlay changes in one layer, by the documents of the layer: {@code themes} as in {@code checklist.yaml}, {@code words}
 * by language as in {@code words_xx.yaml}, and entries of the layer's catalogues, each under its name.
 *
 * <p>Keys of mappings are changed one by one, and so are entries of lists that have an {@code id}; one with {@code off: true} is
 * taken out. Anything else takes the place of what stood there, and a key without a value takes it away.
 *
 * @param label of the overlay and its version, as the build metadata of a semantic version: {@code agency.1.2.0}
 * @param path the keys that lead to the changes
 * @param changes what was read
 * @param goals what a criterion may support: the goals of the model, and those that overlays add
 */
public record LayerOverlay(String label, String path, Node.Mapping changes, List<Goal> goals) {
    public LayerOverlay {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(changes, "changes");
        goals = List.copyOf(goals);
    }
}
