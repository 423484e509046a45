package nl.vierlagen.report;

import com.google.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.AgencyTemplates;
import nl.vierlagen.report.template.TemplateEngine;
import nl.vierlagen.report.template.TemplateFaultException;

/** Shows a view through a FreeMarker template. Safe to share between threads. */
public final class HtmlRenderer {

    private static final String REPORT = "report.ftlh";

    private final Map<AgencyTemplates, TemplateEngine> engines = new ConcurrentHashMap<>();

    /** Shows views through these templates where a brand brings none of its own. */
    @Inject
    public HtmlRenderer(TemplateEngine builtIn) {
        engines.put(AgencyTemplates.NONE, builtIn);
    }

    /**
     * One client's report: a page by itself, in UTF-8.
     *
     * @param brand whose templates make the page; what they leave out, Vierlagen's own do
     * @throws TemplateFaultException if a template of the brand fails or takes too much
     */
    public byte[] report(ReportView view, Brand brand) {
        TemplateEngine engine = engine(brand.templates().orElse(AgencyTemplates.NONE));
        // What changed between two audits is a client's own from the first word to the last.
        return view.comparison().isPresent()
                ? engine.render(REPORT, view).getBytes(StandardCharsets.UTF_8)
                : engine.page(REPORT, view);
    }

    /**
     * What changed between two audits of one client: a page by itself, in UTF-8.
     *
     * @param brand as for a report
     * @throws TemplateFaultException if a template of the brand fails or takes too much
     */
    public String comparison(ComparisonPage view, Brand brand) {
        return engine(brand.templates().orElse(AgencyTemplates.NONE)).render("comparison-page.ftlh", view);
    }

    /** The top of the page over all clients of a batch; {@link #index(IndexView)} goes on from there. */
    public String index(IndexTop view) {
        return engine(AgencyTemplates.NONE).render("index-top.ftlh", view);
    }

    /** The page over all clients of a batch, from where its top ends. */
    public String index(IndexView view) {
        return engine(AgencyTemplates.NONE).render("index.ftlh", view);
    }

    /** A page with some of the clients of a batch, in UTF-8. */
    public byte[] index(IndexPage view) {
        return engine(AgencyTemplates.NONE).page("index-page.ftlh", view);
    }

    private TemplateEngine engine(AgencyTemplates templates) {
        return engines.computeIfAbsent(templates, TemplateEngine::of);
    }
}
