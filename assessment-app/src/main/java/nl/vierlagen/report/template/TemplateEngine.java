package nl.vierlagen.report.template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vierlagen.layer.Problem;

/** Makes pages of views by templates. Safe to share between threads. */
public final class TemplateEngine {

    /** How much longer than its time a page is waited for: an expression may be under way that nothing can interrupt. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    /** For the thread of a page, in bytes: it must hold what {@link Limits#depth} allows. */
    private static final long STACK = 8L * 1024 * 1024;

    private static final int FIRST_PAGE = 128 * 1024;

    /** Stencils pay from the second use of each; for fewer pages, making them takes longer than it saves. */
    private static final int FEW_PAGES = 20;

    private final AgencyTemplates agency;
    private final Limits limits;
    private final Configuration configuration;
    private final Stencils stencils;
    private final AtomicInteger pages = new AtomicInteger();
    private volatile TemplateFaultException stuck;

    TemplateEngine(AgencyTemplates agency, Limits limits) {
        this.agency = agency;
        this.limits = limits;
        this.configuration = new SealedConfiguration(agency);
        this.stencils = new Stencils(configuration);
    }

    /** Vierlagen's own templates alone; they run without limits. */
    public static TemplateEngine builtIn() {
        return of(AgencyTemplates.NONE);
    }

    /** An agency's templates, with Vierlagen's own for what they leave out. */
    public static TemplateEngine of(AgencyTemplates agency) {
        return new TemplateEngine(agency, Limits.USUAL);
    }

    /** This engine, with all that a report is made of parsed now and not when the first page needs it. */
    public TemplateEngine parsed() {
        BuiltIn.PARTS.forEach(this::template);
        return this;
    }

    private Template template(String name) {
        try {
            return configuration.getTemplate(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses all that the agency brings, and tells what is wrong with each. */
    List<Problem> check() {
        List<Problem> problems = new ArrayList<>();
        for (String name : agency.texts().keySet()) {
            try {
                Faults faults = new Faults(agency, name);
                bounded(new BoundedRun(limits, faults), faults, () -> {
                    configuration.getTemplate(name);
                    return "";
                });
            } catch (TemplateFaultException fault) {
                problems.add(fault.problem());
            }
        }
        return problems;
    }

    /**
     * The page that a template makes of a view.
     *
     * @throws TemplateFaultException if a template of the agency fails or goes beyond a limit
     */
    public String render(String template, Record view) {
        if (agency.texts().isEmpty()) {
            return unbounded(template, view);
        }
        if (stuck != null) {
            throw stuck;
        }
        Faults faults = new Faults(agency, template);
        BoundedRun run = new BoundedRun(limits, faults);
        return bounded(run, faults, () -> {
            run.begin();
            try {
                Environment environment = configuration.getTemplate(template).createProcessingEnvironment(view, run);
                environment.setTemplateProcessingTracer(run);
                environment.process();
            } catch (TemplateException failure) {
                throw faults.of(failure, ViewNames.all(view.getClass()));
            }
            return run.page();
        });
    }

    /**
     * The same page in UTF-8. When many are made, Vierlagen's own templates are no longer run for each: {@link Stencils} tells
     * how, and why nothing of the page changes by that.
     *
     * @throws TemplateFaultException if a template of the agency fails or goes beyond a limit
     */
    public <V extends Record & PageView> byte[] page(String template, V view) {
        boolean few = pages.get() < FEW_PAGES && pages.incrementAndGet() <= FEW_PAGES;
        return few || !agency.texts().isEmpty()
                ? render(template, view).getBytes(StandardCharsets.UTF_8)
                : stencils.page(template, view);
    }

    private String unbounded(String template, Record view) {
        StringWriter page = new StringWriter(FIRST_PAGE);
        try {
            template(template).process(view, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + " and its view do not fit together", e);
        }
        return page.toString();
    }

    private interface Work {
        String done() throws IOException;
    }

    private String bounded(BoundedRun run, Faults faults, Work work) {
        FutureTask<String> task = new FutureTask<>(() -> guarded(run, faults, work));
        Thread thread = new Thread(null, task, "template", STACK);
        // A thread that can't be stopped must not keep the program from ending.
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            run.stop();
            stuck = run.tooLong();
            throw stuck;
        } catch (InterruptedException e) {
            run.stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TemplateFaultException fault
                    ? fault
                    : new IllegalStateException(e.getCause());
        }
    }

    private static String guarded(BoundedRun run, Faults faults, Work work) throws IOException {
        try {
            return work.done();
        } catch (ParseException malformed) {
            throw faults.of(malformed);
        } catch (StackOverflowError deep) {
            throw run.fault("something nested too deep", "expressions and macros that come to an end");
        } catch (OutOfMemoryError large) {
            throw run.fault(
                    "a page that takes more memory than there is", "texts and lists that do not grow without end");
        }
    }
}
