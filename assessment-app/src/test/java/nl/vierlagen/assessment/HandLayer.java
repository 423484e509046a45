package nl.vierlagen.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;

/**
 * A layer that has a checklist and no facts of its own: the figures are handed to it.
 *
 * @param checklist made by hand
 */
record HandLayer(Checklist checklist) implements Layer {

    static Layers layers(Model model, Checklist... checklists) {
        LinkedHashSet<Layer> layers = new LinkedHashSet<>();
        Arrays.stream(checklists).map(HandLayer::new).forEach(layers::add);
        return new Layers(layers, model);
    }

    @Override
    public SortedSet<String> measures() {
        SortedSet<String> names = new TreeSet<>();
        checklist.criteria().stream()
                .flatMap(criterion -> criterion.measure().stream())
                .map(Criterion.Measured::name)
                .forEach(names::add);
        return names;
    }

    @Override
    public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
        return new TreeMap<>();
    }
}
