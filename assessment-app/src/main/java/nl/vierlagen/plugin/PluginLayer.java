package nl.vierlagen.plugin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Supplier;
import nl.vierlagen.intake.LayerDefectException;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.FactGroup;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.LayerOverlay;
import nl.vierlagen.layer.LayerResult;

/** A layer of a plugin. What fails in it is told with its jar, and its libraries find their own classes. */
final class PluginLayer implements Layer {

    private final Layer layer;
    private final PluginLoader loader;

    PluginLayer(Layer layer, PluginLoader loader) {
        this.layer = layer;
        this.loader = loader;
    }

    @Override
    public Checklist checklist() {
        return layer.checklist();
    }

    @Override
    public SortedSet<String> measures() {
        return layer.measures();
    }

    @Override
    public List<FactGroup> facts() {
        return loader.running(layer::facts);
    }

    @Override
    public SortedMap<String, Double> measure(Fields facts, LocalDate date) {
        return guarded(() -> layer.measure(facts, date));
    }

    @Override
    public Layer with(LayerOverlay overlay) {
        return new PluginLayer(loader.running(() -> layer.with(overlay)), loader);
    }

    @Override
    public Optional<String> replaces() {
        return layer.replaces();
    }

    @Override
    public Class<?> origin() {
        return layer.origin();
    }

    @Override
    public LayerResult assess(Answers answers, Map<String, Double> figures) {
        return guarded(() -> layer.assess(answers, figures));
    }

    private <T> T guarded(Supplier<T> call) {
        try {
            return loader.running(call);
        } catch (RuntimeException | StackOverflowError | LinkageError defect) {
            throw new LayerDefectException(
                    "a defect of " + loader.jar() + ": " + origin().getName() + " (" + defect + ")", defect);
        }
    }
}
