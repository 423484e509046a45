package nl.vierlagen.comparison;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Node;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/**
 * Reads an audit from a result, or from an assessment, which is then assessed under the loaded checklists. Which of the two a
 * document is, its content tells: a result has {@value #RESULT_KEY}. Safe to share between threads.
 */
public final class AuditReader {

    private static final String RESULT_KEY = "overall";
    private static final String COMMON_KEY = "client";

    private final DocumentReader assessments;
    private final Assessor assessor;

    @Inject
    public AuditReader(DocumentReader assessments, Assessor assessor) {
        this.assessments = assessments;
        this.assessor = assessor;
    }

    /** Reads one document. */
    public AuditIntake read(Document document) {
        if (document instanceof Document.Unreadable unreadable) {
            return new AuditIntake.Rejected(unreadable.problems());
        }
        if (!(document instanceof Document.Readable readable)) {
            return assessment(document);
        }
        Problems problems = new Problems();
        Optional<Fields> root = node(readable, problems).flatMap(node -> Fields.of(node, "", problems));
        if (root.isEmpty()) {
            return new AuditIntake.Rejected(problems.list());
        }
        List<String> keys = root.get().keys();
        if (keys.contains(RESULT_KEY)) {
            return result(document.start(), root.get(), problems);
        }
        if (!keys.contains(COMMON_KEY)) {
            problems.add(
                    root.get().place(),
                    "",
                    keys.isEmpty() ? "no keys" : "the keys " + String.join(", ", shown(root.get(), keys)),
                    "a result (with 'client', 'overall' and 'layers') or an assessment (with 'client' and 'date')");
            return new AuditIntake.Rejected(problems.list());
        }
        return assessment(document);
    }

    private AuditIntake result(Place start, Fields root, Problems problems) {
        return new ResultReader(assessor.goals(), problems)
                .read(root, start.source())
                .<AuditIntake>map(AuditIntake.Accepted::new)
                .orElseGet(() -> new AuditIntake.Rejected(problems.list()));
    }

    private AuditIntake assessment(Document document) {
        Intake intake = assessments.read(document);
        if (intake instanceof Intake.Rejected rejected) {
            return new AuditIntake.Rejected(rejected.problems());
        }
        return new AuditIntake.Accepted(
                Audit.of(document.start().source(), assessor.assess(((Intake.Accepted) intake).request())));
    }

    private static List<String> shown(Fields root, List<String> keys) {
        return keys.stream().limit(8).map(root::path).toList();
    }

    private static Optional<Node> node(Document.Readable document, Problems problems) {
        return switch (document.syntax()) {
            case JSON -> Documents.json(document.start(), document.text(), problems);
            case YAML -> Documents.yaml(document.start().source(), document.text(), problems);
        };
    }
}
