package nl.vierlagen.layer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A layer whose checklist stands in files beside its class: {@code checklist.yaml}, and {@code words_nl.yaml},
 * {@code words_en.yaml} and so on; {@code facts.yaml}, if there is one, describes its facts. What is left to write is how facts
 * are read and how figures are computed from them.
 *
 * @param <F> the layer's facts
 */
public abstract class ChecklistLayer<F> implements Layer {

    private final Supplier<DocumentSource> documents;
    private final Checklist checklist;
    private final FactDescription facts;
    private final List<Measure<F>> measures;

    /**
     * Reads the checklist and its words, and checks them whole.
     *
     * @param home the class beside which the files stand
     * @param measures the figures that the layer computes, each the measure of at least one criterion
     * @throws InvalidChecklistException if anything in the files is wrong; its message tells all of it. What is wrong with facts
     *     that are described, or with the words for them, is told when {@link #facts} is called
     */
    protected ChecklistLayer(Class<?> home, List<Measure<F>> measures) {
        this.measures = List.copyOf(measures);
        this.documents = () -> DocumentFolder.of(home);
        this.facts = new FactDescription(documents);
        this.checklist = ChecklistReader.read(
                documents.get(), names(this.measures), names(this.measures), Goal.builtIn(), facts);
    }

    /** The same layer by other documents. A measure may be left without a criterion there. */
    ChecklistLayer(ChecklistLayer<F> other, DocumentSource documents, LayerOverlay overlay) {
        this.measures = other.measures;
        this.documents = () -> documents;
        this.facts = new FactDescription(this.documents);
        Checklist read = ChecklistReader.read(documents, names(measures), new TreeSet<>(), overlay.goals(), facts);
        String before = other.checklist.version();
        String version = before + (before.contains("+") ? "." : "+") + overlay.label();
        this.checklist = new Checklist(read.id(), version, read.themes(), read.words());
    }

    final DocumentSource documents() {
        return documents.get();
    }

    /**
     * Reads facts into the layer's own type. Every fact is optional. What is wrong is noted in {@code facts}; unknown keys are
     * noted by the caller afterwards.
     *
     * @param facts what the client gave
     * @param date the date of the assessment; a fact dated after it is wrong
     */
    protected abstract F read(Fields facts, LocalDate date);

    /**
     * This layer, reading facts by other documents, where it reads them by any but the checklist: a catalogue, say. This one, unless
     * a layer says otherwise.
     */
    protected ChecklistLayer<F> readingBy(DocumentSource others) {
        return this;
    }

    @Override
    public final Layer with(LayerOverlay overlay) {
        return new OverlaidLayer<>(this, overlay);
    }

    @Override
    public final Checklist checklist() {
        return checklist;
    }

    @Override
    public final List<FactGroup> facts() {
        return facts.groups();
    }

    @Override
    public final SortedSet<String> measures() {
        return names(measures);
    }

    @Override
    public final SortedMap<String, Double> measure(Fields facts, LocalDate date) {
        int before = facts.problemCount();
        F read = read(facts, date);
        facts.finish();
        SortedMap<String, Double> figures = new TreeMap<>();
        if (facts.problemCount() == before) {
            for (Measure<F> measure : measures) {
                OptionalDouble figure = measure.formula().of(read, date);
                figure.ifPresent(value -> figures.put(measure.name(), value));
            }
        }
        return Collections.unmodifiableSortedMap(figures);
    }

    private static SortedSet<String> names(List<? extends Measure<?>> measures) {
        SortedSet<String> names = new TreeSet<>();
        measures.forEach(measure -> {
            if (!names.add(measure.name())) {
                throw new IllegalArgumentException("measures has " + measure.name() + " twice");
            }
        });
        return Collections.unmodifiableSortedSet(names);
    }
}
