package nl.vierlagen.app;

import java.util.Set;
import nl.vierlagen.layer.Documents;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.template.TemplateEngine;

/**
 * Sets up what takes long and depends on nothing, on a second core, while the first one reads the command line: what is set up
 * once for the whole process is then ready when the first client comes.
 */
final class HeadStart {

    private static final Set<String> REPORTING = Set.of("report", "batch", "compare");

    private final Thread thread;

    private HeadStart(Thread thread) {
        this.thread = thread;
    }

    /** Begins, if the command is one that writes reports. */
    static HeadStart of(String... arguments) {
        boolean reports = arguments.length > 0 && REPORTING.contains(arguments[0]);
        Thread thread = new Thread(reports ? HeadStart::setUp : () -> {}, "head-start");
        thread.setDaemon(true);
        thread.start();
        return new HeadStart(thread);
    }

    private static void setUp() {
        TemplateEngine.builtIn();
        Documents.yaml("", "key: [text, 1]", new Problems());
    }

    /** Waits for it: two threads that set the same things up from different ends could wait for each other for ever. */
    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
