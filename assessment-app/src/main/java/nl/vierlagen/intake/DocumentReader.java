package nl.vierlagen.intake;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** Turns one document into a request, or into every problem that it has. Safe to share between threads. */
public final class DocumentReader {

    private final Layers layers;

    @Inject
    public DocumentReader(Layers layers) {
        this.layers = layers;
    }

    /** Reads one document. */
    public Intake read(Document document) {
        if (document instanceof Document.Readable readable) {
            return read(readable);
        }
        Document.Unreadable unreadable = (Document.Unreadable) document;
        return new Intake.Rejected(unreadable.start(), Optional.empty(), List.of(unreadable.problem()));
    }

    private Intake read(Document.Readable document) {
        Problems problems = new Problems();
        Optional<Fields> root = node(document, problems).flatMap(node -> Fields.of(node, "", problems));
        RequestReader reader = new RequestReader(layers, problems);
        Optional<AssessmentRequest> request = root.flatMap(reader::read);
        return request.<Intake>map(sound -> new Intake.Accepted(document.start(), sound))
                .orElseGet(() -> new Intake.Rejected(document.start(), reader.clientId(), problems.list()));
    }

    private static Optional<Node> node(Document.Readable document, Problems problems) {
        Place start = document.start();
        return switch (document.syntax()) {
            case JSON -> Documents.json(start, document.text(), problems);
            case YAML -> Documents.yaml(start.source(), document.text(), problems);
        };
    }
}
