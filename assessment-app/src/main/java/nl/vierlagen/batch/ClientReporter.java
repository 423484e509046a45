package nl.vierlagen.batch;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import nl.vierlagen.portfolio.Standing;
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

    /** Reads a document, and assesses its client. Never throws: one client's trouble is not that of the others. */
    Entry assess(Document document) {
        try {
            Intake intake = reader.read(document);
            if (intake instanceof Intake.Accepted accepted) {
                String digest = Digest.of(document);
                Assessment assessment = assessor.assess(accepted.request());
                return new Entry.Assessed(accepted.start(), accepted.clientId(), digest, assessment);
            }
            return new Entry.Failed((Intake.Rejected) intake);
        } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError defect) {
            LOG.debug("{}: defect", document.start(), defect);
            return new Entry.Failed(Intake.Rejected.ofDefect(document.start(), defect));
        }
    }

    /**
     * Makes a client's files.
     *
     * @param earlier audits that the client had before
     * @param standing the client's sector
     * @return the bytes of each, in the order of the formats
     */
    Map<OutputFormat, byte[]> files(
            Entry.Assessed client, List<Audit> earlier, Optional<Standing> standing, Reporting.Options options)
            throws UnreportableException {
        try {
            return made(client, earlier, standing, options);
        } catch (IncomparableException notEarlier) {
            throw new UnreportableException(notEarlier.problem(), notEarlier);
        } catch (TemplateFaultException fault) {
            throw new UnreportableException(fault.problem(), fault);
        } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError defect) {
            LOG.debug("{}: defect", client.start(), defect);
            Intake.Rejected told = Intake.Rejected.ofDefect(client.start(), defect);
            throw new UnreportableException(told.problems().get(0), defect);
        }
    }

    private Map<OutputFormat, byte[]> made(
            Entry.Assessed client, List<Audit> earlier, Optional<Standing> standing, Reporting.Options options)
            throws IncomparableException {
        Assessment assessment = client.assessment();
        Optional<History> history = earlier.isEmpty()
                ? Optional.empty()
                : Optional.of(History.of(earlier, Audit.of(client.start().source(), assessment), layers));
        Edition edition = new Edition(options.language().orElse(assessment.language()), options.brand());
        // Built once for all forms, and not at all for a result alone.
        Supplier<ReportView> view = Suppliers.memoize(() -> views.view(assessment, history, standing, edition));
        Map<OutputFormat, byte[]> files = new EnumMap<>(OutputFormat.class);
        for (OutputFormat format : options.formats()) {
            files.put(format, written(format, assessment, view, edition));
        }
        return files;
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
