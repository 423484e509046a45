package nl.vierlagen.report.template;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * Stops a template at the first element that it enters beyond a limit. What happens inside one expression is not seen from
 * here; {@link TemplateEngine} waits for it no longer than for the rest.
 */
final class BoundedRun extends Writer implements TemplateProcessingTracer {

    private static final int FIRST_PAGE = 128 * 1024;

    /** Absent on a JVM that does not count what a thread allocates. */
    private static final Optional<ThreadMXBean> THREADS = Optional.of(ManagementFactory.getThreadMXBean())
            .filter(ThreadMXBean.class::isInstance)
            .map(ThreadMXBean.class::cast)
            .filter(ThreadMXBean::isThreadAllocatedMemorySupported);

    private final Limits limits;
    private final Faults faults;
    private final long start = System.nanoTime();
    private final StringBuilder page = new StringBuilder(FIRST_PAGE);
    private long allocatedBefore;
    private int depth;
    private volatile TracedElement last;
    private volatile boolean stopped;

    BoundedRun(Limits limits, Faults faults) {
        this.limits = limits;
        this.faults = faults;
    }

    /** Begins to count; called by the thread that makes the page. */
    void begin() {
        allocatedBefore = allocated();
    }

    /** Has the page stopped at the next element, by any thread. */
    void stop() {
        stopped = true;
    }

    /** The element that was entered last; null before the first. */
    TracedElement last() {
        return last;
    }

    String page() {
        return page.toString();
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        last = element;
        depth++;
        if (depth > limits.depth()) {
            throw fault("elements nested deeper than " + limits.depth(), "macros and functions that come to an end");
        }
        if (stopped || System.nanoTime() - start > limits.time().toNanos()) {
            throw tooLong();
        }
        if (allocated() - allocatedBefore > limits.memory()) {
            throw fault(
                    "a page that takes more than " + limits.memory() + " bytes of memory",
                    "texts and lists that do not grow without end");
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        depth--;
    }

    @Override
    public void write(char[] characters, int from, int length) {
        if (page.length() > limits.characters() - length) {
            throw fault("a page of more than " + limits.characters() + " characters", "a loop that comes to an end");
        }
        page.append(characters, from, length);
    }

    @Override
    public void write(String text, int from, int length) {
        if (page.length() > limits.characters() - length) {
            throw fault("a page of more than " + limits.characters() + " characters", "a loop that comes to an end");
        }
        page.append(text, from, from + length);
    }

    @Override
    public void flush() {
        // The page is handed over whole.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    TemplateFaultException tooLong() {
        return fault("a page that takes longer than " + limits.time().toMillis() + " ms", "loops that come to an end");
    }

    TemplateFaultException fault(String found, String allowed) {
        return faults.at(last, found, allowed);
    }

    private static long allocated() {
        return THREADS.isPresent() ? THREADS.get().getCurrentThreadAllocatedBytes() : 0;
    }
}
