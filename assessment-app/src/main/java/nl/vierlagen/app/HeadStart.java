package nl.vierlagen.app;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.template.TemplateEngine;
import org.slf4j.LoggerFactory;

/**
 * Sets up what takes long and depends on nothing of the call, on a second core, while the first one wires the app and reads the
 * command line. Who needs a thing before it is there waits, or makes it where nobody has begun: each is made once, by one
 * thread, as two that initialise the same classes from different ends could wait for each other for ever.
 */
final class HeadStart {

    private static final Set<String> REPORTING = Set.of("report", "batch", "compare");

    private final FutureTask<Void> logging = new FutureTask<>(() -> LoggerFactory.getLogger(Logging.OWN), null);
    private final FutureTask<TemplateEngine> templates = new FutureTask<>(HeadStart::prepared);

    private HeadStart() {}

    /** Begins, if the command is one that writes reports. */
    static HeadStart of(String... arguments) {
        HeadStart ahead = new HeadStart();
        if (arguments.length > 0 && REPORTING.contains(arguments[0])) {
            Thread thread = new Thread(ahead::run, "head-start");
            thread.setDaemon(true);
            thread.start();
        }
        return ahead;
    }

    private void run() {
        logging.run();
        templates.run();
    }

    private static TemplateEngine prepared() {
        Documents.yaml("", "key: [text, 1]", new Problems());
        return TemplateEngine.builtIn().parsed();
    }

    /** Returns when messages can be logged: one that came while Logback is set up would be held back, with a remark on it. */
    void awaitLogging() {
        made(logging);
    }

    /** Vierlagen's own templates. */
    TemplateEngine templates() {
        return made(templates);
    }

    private static <T> T made(FutureTask<T> task) {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at the start", e);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
