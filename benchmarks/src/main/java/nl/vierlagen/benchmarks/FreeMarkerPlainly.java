package nl.vierlagen.benchmarks;

import freemarker.template.Configuration;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.brand.Brand;

/** Vierlagen's own templates, each page from its beginning. */
final class FreeMarkerPlainly implements Rival {

    private final HtmlRenderer renderer = new HtmlRenderer();

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) {
        return renderer.report(view, Brand.PLAIN).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String title() {
        return "Vierlagen, plainly (FreeMarker " + Configuration.getVersion() + ")";
    }
}
