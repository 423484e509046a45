package nl.vierlagen.report;

import com.google.inject.Inject;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Shows a view through a FreeMarker template. Safe to share between threads. */
public final class HtmlRenderer {

    private final Configuration configuration;

    @Inject
    public HtmlRenderer() {
        // Record components are read as properties from 2.3.34 on, and only if asked for by this version.
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlRenderer.class, "templates");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    /** One client's report: a page by itself, in UTF-8. */
    public String report(ReportView view) {
        return render("report.ftlh", view);
    }

    /** What changed between two audits of one client: a page by itself, in UTF-8. */
    public String comparison(ComparisonPage view) {
        return render("comparison-page.ftlh", view);
    }

    /** The page over all clients of a batch. */
    public String index(IndexView view) {
        return render("index.ftlh", view);
    }

    private String render(String template, Record view) {
        StringWriter page = new StringWriter(128 * 1024);
        try {
            configuration.getTemplate(template).process(view, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + " and its view do not fit together", e);
        }
        return page.toString();
    }
}
