package nl.vierlagen.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Problems;

/** Tells what an overlay changes in the catalogues by which a layer reads facts, a line each. */
public final class CatalogueChanges {

    private static final Set<String> NO_CATALOGUES = Set.of("themes", "words");

    private CatalogueChanges() {}

    /**
     * The changes, in the order of the overlay.
     *
     * @param before the layer without them; what it offers as a word for a fact is in a catalogue already
     */
    public static List<String> of(Overlay overlay, Layer before) {
        Node.Mapping changes = overlay.layers().get(before.checklist().id());
        List<String> lines = new ArrayList<>();
        if (changes != null) {
            Set<String> known = before.facts().stream()
                    .flatMap(group -> group.facts().stream())
                    .flatMap(fact -> fact.type().values().stream())
                    .collect(Collectors.toSet());
            Fields.of(changes, "", new Problems())
                    .ifPresent(fields -> fields.keys().stream()
                            .filter(key -> !NO_CATALOGUES.contains(key))
                            .forEach(key -> fields.list(key)
                                    .forEach(entry -> entry.text("id")
                                            .ifPresent(id -> lines.add(
                                                    key + " " + id + ": " + change(entry, known.contains(id)))))));
        }
        return lines;
    }

    private static String change(Fields entry, boolean isThere) {
        return entry.has("off") ? "switched off" : isThere ? "changed" : "new";
    }
}
