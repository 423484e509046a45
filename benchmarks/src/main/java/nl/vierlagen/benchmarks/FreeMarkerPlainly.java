package nl.vierlagen.benchmarks;

import freemarker.template.Configuration;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.template.TemplateEngine;

/** Vierlagen's own templates, each page from its beginning. */
final class FreeMarkerPlainly implements Rival {

    private final TemplateEngine engine = TemplateEngine.builtIn();

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) {
        return engine.render("report.ftlh", view).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String title() {
        return "Vierlagen, plainly (FreeMarker " + Configuration.getVersion() + ")";
    }
}
