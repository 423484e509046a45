package nl.vierlagen.benchmarks;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import nl.vierlagen.report.ReportView;

/** jte: templates compiled to Java by the build, fixed text as bytes. */
final class Jte implements Rival {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        engine.render(
                "report.jte",
                Map.of("view", view, "words", new PageWords(view.words()), "style", plain.get("style")),
                page);
        return page.toByteArray();
    }

    @Override
    public String title() {
        return "jte " + Versions.of("gg.jte", "jte-runtime");
    }
}
