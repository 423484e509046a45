package nl.vierlagen.layer;

import java.time.LocalDate;

/** A layer with an overlay over its documents. It reads facts and computes figures as the layer below does. */
final class OverlaidLayer<F> extends ChecklistLayer<F> {

    private final ChecklistLayer<F> below;

    OverlaidLayer(ChecklistLayer<F> below, LayerOverlay overlay) {
        this(below, new OverlaidDocuments(below.documents(), overlay), overlay);
    }

    private OverlaidLayer(ChecklistLayer<F> below, DocumentSource documents, LayerOverlay overlay) {
        super(below, documents, overlay);
        this.below = below.readingBy(documents);
    }

    @Override
    protected F read(Fields facts, LocalDate date) {
        return below.read(facts, date);
    }

    @Override
    protected ChecklistLayer<F> readingBy(DocumentSource documents) {
        return below.readingBy(documents);
    }

    @Override
    public Class<?> origin() {
        return below.origin();
    }
}
