package nl.vierlagen.report.template;

import freemarker.cache.StrongCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

/** FreeMarker with its doors to Java shut, for all templates alike. */
final class SealedConfiguration extends Configuration {

    private final AgencyTemplates agency;
    private final Set<Template> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A configuration for these templates; those that an agency brings are checked for what they may not use, each before it
     * is handed out.
     */
    SealedConfiguration(AgencyTemplates agency) {
        super(Configuration.VERSION_2_3_34);
        this.agency = agency;
        setTemplateLoader(new Shelf(agency));
        setObjectWrapper(new ViewModels());
        setDefaultEncoding(StandardCharsets.UTF_8.name());
        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setLocale(Locale.ROOT);
        setNumberFormat("computer");
        setLocalizedLookup(false);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setCacheStorage(new StrongCacheStorage());
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setSharedVariable(Show.NAME, (TemplateModel) new Show());
        // A part is shown by a template that may be run by itself, without the page that would import these for it.
        setLazyAutoImports(true);
        addAutoImport("parts", "parts" + BuiltIn.EXTENSION);
        addAutoImport("chart", "chart" + BuiltIn.EXTENSION);
        // Limits stop a template by exceptions of their own, which #attempt must not catch.
        setWrapUncheckedExceptions(false);
    }

    /** One instance for each name: another encoding or locale would be parsed anew, past the check. */
    @Override
    public synchronized Template getTemplate(
            String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
            throws IOException {
        Template template =
                super.getTemplate(name, Locale.ROOT, null, StandardCharsets.UTF_8.name(), true, ignoreMissing);
        if (!agency.texts().isEmpty() && template != null && !seen.contains(template)) {
            TemplateCheck.check(template, new Faults(agency, template.getName()));
            seen.add(template);
        }
        return template;
    }
}
