package nl.vierlagen.intake;

import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns one document into a request, or into every problem that it has. Safe to share between threads. */
public final class DocumentReader {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentReader.class);

    private final Layers layers;
    private final List<String> languages;

    /**
     * Made for the layers that answers and facts may name.
     *
     * @param languages ISO 639-1 codes of the languages that a document may ask for
     */
    public DocumentReader(Layers layers, List<String> languages) {
        this.layers = layers;
        this.languages = List.copyOf(languages);
    }

    /** Reads one document. Never throws: a layer's own code may fail on one client's facts, and the others go on. */
    public Intake read(Document document) {
        if (document instanceof Document.Unreadable unreadable) {
            return new Intake.Rejected(unreadable.start(), Optional.empty(), unreadable.problems());
        }
        try {
            return checked(document);
        } catch (RuntimeException | StackOverflowError | LinkageError defect) {
            LOG.debug("{}: defect", document.start(), defect);
            return Intake.Rejected.ofDefect(document.start(), defect);
        }
    }

    private Intake checked(Document document) {
        Problems problems = new Problems();
        Optional<Fields> root = node(document, problems).flatMap(node -> Fields.of(node, "", problems));
        RequestReader reader = new RequestReader(layers, languages, problems);
        Optional<AssessmentRequest> request = root.flatMap(reader::read);
        return request.<Intake>map(sound -> new Intake.Accepted(document.start(), reader.clientId(), sound))
                .orElseGet(() ->
                        new Intake.Rejected(document.start(), reader.clientId(), told(document, problems.list())));
    }

    private static List<Problem> told(Document document, List<Problem> problems) {
        return document instanceof Document.Questionnaire questionnaire ? questionnaire.told(problems) : problems;
    }

    private static Optional<Node> node(Document document, Problems problems) {
        if (document instanceof Document.Row row) {
            row.faults().forEach(problems::add);
            return Optional.of(row.columns().node(row, problems));
        }
        if (document instanceof Document.Questionnaire questionnaire) {
            questionnaire.faults().forEach(problems::add);
            return Optional.of(questionnaire.root());
        }
        Document.Readable readable = (Document.Readable) document;
        Place start = readable.start();
        return switch (readable.syntax()) {
            case JSON -> Documents.json(start, readable.text(), problems);
            case YAML -> Documents.yaml(start.source(), readable.text(), problems);
        };
    }
}
