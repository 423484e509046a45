package nl.vierlagen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import nl.vierlagen.report.ReportView;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Thymeleaf by itself, with its cache of parsed templates. */
final class Thymeleaf implements Rival {

    private final TemplateEngine engine = new TemplateEngine();

    Thymeleaf() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Thymeleaf.class.getClassLoader());
        resolver.setPrefix("nl/vierlagen/benchmarks/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    @Override
    public byte[] page(ReportView view, Map<String, Object> plain) {
        return engine.process("report", new Context(Locale.ROOT, plain)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String title() {
        return "Thymeleaf " + org.thymeleaf.Thymeleaf.getVersion();
    }
}
