package nl.vierlagen.app;

import com.google.inject.AbstractModule;
import com.google.inject.Provider;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import nl.vierlagen.assessment.Assessor;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Model;
import nl.vierlagen.assessment.ModelReader;
import nl.vierlagen.batch.Batch;
import nl.vierlagen.batch.ClientReporter;
import nl.vierlagen.batch.ComparisonReporter;
import nl.vierlagen.batch.Portfolio;
import nl.vierlagen.batch.Reporting;
import nl.vierlagen.batch.Validation;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.plugin.Plugins;
import nl.vierlagen.plugin.UnusablePluginsException;
import nl.vierlagen.questionnaire.Questionnaires;
import nl.vierlagen.report.ComparisonDocumentBuilder;
import nl.vierlagen.report.ComparisonViewBuilder;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;
import nl.vierlagen.report.ReportDocumentBuilder;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.ReportViewBuilder;
import nl.vierlagen.report.docx.DocxRenderer;
import nl.vierlagen.report.pdf.PdfRenderer;
import nl.vierlagen.report.template.TemplateEngine;
import nl.vierlagen.schema.Schemas;

/** Wires the app. Every binding is written out, so that a missing one fails at the start and not at the first client. */
final class AppModule extends AbstractModule {

    private final Plugins plugins;
    private final Overlays overlays;
    private final Provider<TemplateEngine> templates;

    /** Wires it with these plugins, these overlays over all layers, and the project's own templates. */
    AppModule(Plugins plugins, Overlays overlays, Provider<TemplateEngine> templates) {
        this.plugins = plugins;
        this.overlays = overlays;
        this.templates = templates;
    }

    @Override
    protected void configure() {
        binder().requireExplicitBindings();
        binder().requireAtInjectOnConstructors();
        binder().requireExactBindingAnnotations();
        binder().disableCircularProxies();

        Multibinder<Layer> layers = Multibinder.newSetBinder(binder(), Layer.class);
        try {
            Set<Layer> found = new LinkedHashSet<>();
            ServiceLoader.load(Layer.class).forEach(found::add);
            overlays.over(plugins.beside(found))
                    .forEach(layer -> layers.addBinding().toInstance(layer));
        } catch (InvalidChecklistException | UnusablePluginsException invalid) {
            addError("%s", invalid.getMessage());
        } catch (ServiceConfigurationError unusable) {
            Throwable cause = unusable.getCause();
            addError(
                    "%s",
                    unusable.getMessage()
                            + (cause == null ? "" : ": " + (cause.getMessage() == null ? cause : cause.getMessage())));
        }

        bind(Overlays.class).toInstance(overlays);
        bind(TemplateEngine.class).toProvider(templates).in(Singleton.class);
        bind(Layers.class).in(Singleton.class);
        bind(Assessor.class).in(Singleton.class);
        bind(ReportLanguages.class).in(Singleton.class);
        bind(ReportViewBuilder.class).in(Singleton.class);
        bind(IndexViewBuilder.class).in(Singleton.class);
        bind(HtmlRenderer.class).in(Singleton.class);
        bind(ReportDocumentBuilder.class).in(Singleton.class);
        bind(PdfRenderer.class).in(Singleton.class);
        bind(DocxRenderer.class).in(Singleton.class);
        bind(AuditReader.class).in(Singleton.class);
        bind(ComparisonViewBuilder.class).in(Singleton.class);
        bind(ComparisonDocumentBuilder.class).in(Singleton.class);
        bind(ClientReporter.class).in(Singleton.class);
        bind(ComparisonReporter.class).in(Singleton.class);
        bind(Portfolio.class).in(Singleton.class);
        bind(Batch.class).in(Singleton.class);
        bind(Reporting.class).in(Singleton.class);
        bind(Validation.class).in(Singleton.class);
        bind(Schemas.class).in(Singleton.class);
        bind(Questionnaires.class).in(Singleton.class);

        bind(VierlagenCommand.class);
        bind(ReportCommand.class);
        bind(BatchCommand.class);
        bind(CompareCommand.class);
        bind(ValidateCommand.class);
        bind(ChecklistCheck.class);
        bind(QuestionnaireCommand.class);
        bind(ChecklistCommand.class);
        bind(ScanCommand.class);
        bind(WebcareCommand.class);
        bind(ActivityCommand.class);
        bind(SchemaCommand.class);
    }

    @Provides
    @Singleton
    static Model model(Overlays overlays, Set<Layer> layers) {
        return overlays.told(() -> ModelReader.read(overlays.model(), overlays.goals(), layers));
    }

    /** What a client's file may ask for is what a report can be written in. */
    @Provides
    @Singleton
    static DocumentReader documentReader(Layers layers, ReportLanguages languages) {
        return new DocumentReader(layers, languages.all());
    }

    /** Ratings, and true and false, are told in a table by the words that a report and a questionnaire have for them. */
    @Provides
    @Singleton
    static Tables tables(Layers layers, ReportLanguages languages) {
        return new Tables(layers, languages.all(), languages::ratings, () -> truths(languages));
    }

    private static Map<String, String> truths(ReportLanguages languages) {
        Map<String, String> truths = new TreeMap<>();
        for (String language : languages.all()) {
            for (String truth : List.of("true", "false")) {
                truths.put(
                        languages
                                .text(language, "questionnaire.truth." + truth)
                                .toLowerCase(Locale.forLanguageTag(language)),
                        truth);
            }
        }
        return truths;
    }
}
