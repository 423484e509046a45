package nl.vierlagen.benchmarks;

import freemarker.template.Configuration;
import java.util.Map;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;

/** Vierlagen as it is: its own templates, by stencils. */
final class FreeMarkerKept implements Rival {

    private final HtmlRenderer renderer = new HtmlRenderer(TemplateEngine.builtIn());

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) {
        return renderer.report(view, Brand.PLAIN);
    }

    @Override
    public String title() {
        return "Vierlagen (FreeMarker " + Configuration.getVersion() + ", stencils)";
    }
}
