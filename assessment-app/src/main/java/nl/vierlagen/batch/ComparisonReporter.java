package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.vierlagen.comparison.ComparisonWriter;
import nl.vierlagen.comparison.History;
import nl.vierlagen.report.ComparisonDocumentBuilder;
import nl.vierlagen.report.ComparisonViewBuilder;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.docx.DocxRenderer;
import nl.vierlagen.report.pdf.PdfRenderer;

/** Makes the files of a comparison by itself. */
public final class ComparisonReporter {

    private final ComparisonViewBuilder views;
    private final HtmlRenderer renderer;
    private final ComparisonDocumentBuilder documents;
    private final PdfRenderer pdf;
    private final DocxRenderer docx;

    @Inject
    ComparisonReporter(
            ComparisonViewBuilder views,
            HtmlRenderer renderer,
            ComparisonDocumentBuilder documents,
            PdfRenderer pdf,
            DocxRenderer docx) {
        this.views = views;
        this.renderer = renderer;
        this.documents = documents;
        this.pdf = pdf;
        this.docx = docx;
    }

    /**
     * The bytes of each file by its name.
     *
     * @param formats what to make; at least one
     */
    public Map<String, byte[]> files(History history, Set<OutputFormat> formats, Edition edition) {
        String name = history.comparison().client().id() + "-comparison";
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (OutputFormat format : EnumSet.copyOf(formats)) {
            files.put(format.file(name), written(format, history, edition));
        }
        return files;
    }

    private byte[] written(OutputFormat format, History history, Edition edition) {
        return switch (format) {
            case HTML ->
                renderer.comparison(views.page(history, edition), edition.brand())
                        .getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.render(documents.document(views.page(history, edition), edition));
            case DOCX -> docx.render(documents.document(views.page(history, edition), edition));
            case JSON -> ComparisonWriter.write(history.comparison()).getBytes(StandardCharsets.UTF_8);
        };
    }
}
