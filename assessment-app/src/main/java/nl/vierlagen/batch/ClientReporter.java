package nl.vierlagen.batch;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.History;
import nl.vierlagen.comparison.IncomparableException;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.ReportDocumentBuilder;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.ReportViewBuilder;
import nl.vierlagen.report.docx.DocxRenderer;
import nl.vierlagen.report.pdf.PdfRenderer;
import nl.vierlagen.report.template.TemplateFaultException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes one document all the way from text to the bytes of its files. Safe to share between threads. */
public final class ClientReporter {

    private static final Logger LOG = LoggerFactory.getLogger(ClientReporter.class);

    private final Layers layers;
    private final DocumentReader reader;
    private final Assessor assessor;
    private final ReportViewBuilder views;
    private final HtmlRenderer renderer;
    private final ReportDocumentBuilder documents;
    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    @Inject
    ClientReporter(
            Layers layers,
            DocumentReader reader,
            Assessor assessor,
            ReportViewBuilder views,
            HtmlRenderer renderer,
            ReportDocumentBuilder documents,
            PdfRenderer pdf,
            DocxRenderer docx) {
        this.layers = layers;
        this.reader = reader;
        this.assessor = assessor;
        this.views = views;
        this.renderer = renderer;
        this.documents = documents;
        this.pdf = pdf;
        this.docx = docx;
    }

    /** A client that is ready to be written, or why it is not. */
    sealed interface Prepared {

        /** The bytes of a client's files, by name. */
        record Ready(Intake.Accepted intake, PortfolioRow row, Map<String, byte[]> files) implements Prepared {
            public Ready {
                Objects.requireNonNull(intake, "intake");
                Objects.requireNonNull(row, "row");
                Objects.requireNonNull(files, "files");
            }
        }

        /** What is wrong. */
        record Refused(Intake.Rejected intake) implements Prepared {}
    }

    /** Prepares one client. */
    Prepared prepare(Document document, Reporting.Options options) {
        Intake intake = reader.read(document);
        if (intake instanceof Intake.Rejected rejected) {
            return new Prepared.Refused(rejected);
        }
        try {
            return ready((Intake.Accepted) intake, options);
        } catch (IncomparableException notEarlier) {
            return new Prepared.Refused(
                    new Intake.Rejected(document.start(), intake.clientId(), List.of(notEarlier.problem())));
        } catch (TemplateFaultException fault) {
            return new Prepared.Refused(
                    new Intake.Rejected(document.start(), intake.clientId(), List.of(fault.problem())));
        } catch (RuntimeException | StackOverflowError | LinkageError defect) {
            LOG.debug("{}: defect", document.start(), defect);
            return new Prepared.Refused(Intake.Rejected.ofDefect(document.start(), defect));
        }
    }

    private Prepared ready(Intake.Accepted accepted, Reporting.Options options) throws IncomparableException {
        Assessment assessment = assessor.assess(accepted.request());
        List<Audit> earlier = options.earlier().of(assessment.client().id());
        Optional<History> history = earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(History.of(earlier, Audit.of(accepted.start().source(), assessment), layers));
        String id = assessment.client().id();
        Edition edition = new Edition(options.language().orElse(assessment.language()), options.brand());
        // Built once for all forms, and not at all for a result alone.
        Supplier<ReportView> view = Suppliers.memoize(() -> views.view(assessment, history, Optional.empty(), edition));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OutputFormat format : EnumSet.copyOf(options.formats())) {
            files.put(format.file(id), written(format, assessment, view, edition));
        }
        return new Prepared.Ready(accepted, PortfolioRow.of(assessment), files);
    }

    private byte[] written(OutputFormat format, Assessment assessment, Supplier<ReportView> view, Edition edition) {
        return switch (format) {
            case HTML -> renderer.report(view.get(), edition.brand());
            case PDF -> pdf.render(documents.document(view.get(), edition));
            case DOCX -> docx.render(documents.document(view.get(), edition));
            case JSON -> ResultWriter.write(assessment);
        };
    }
}
