package nl.vierlagen.app;

import nl.vierlagen.batch.Batch;
import nl.vierlagen.batch.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a batch has come, and what became of it when it is stopped. */
final class BatchWatch implements Batch.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWatch.class);

    private final Terminal terminal;
    private final boolean quiet;
    private final Tally tally;
    private final String goingOn;
    private volatile Progress progress;
    private boolean comparing;
    private volatile boolean writing;

    /**
     * Begins with the reading.
     *
     * @param comparing whether earlier audits come first
     * @param goingOn the call that does what was left undone
     */
    BatchWatch(Terminal terminal, boolean quiet, Tally tally, boolean comparing, String goingOn) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.tally = tally;
        this.comparing = comparing;
        this.goingOn = goingOn;
        this.progress = Progress.on(terminal, quiet, comparing ? "reading earlier audits" : "reading clients", -1);
    }

    /** Whether files of clients were begun. */
    boolean isWriting() {
        return writing;
    }

    @Override
    public void readEarlier(long audits) {
        progress.step(audits, 0);
    }

    @Override
    public void read(long documents, long failed) {
        if (comparing) {
            comparing = false;
            begin("reading clients", -1);
        }
        progress.step(documents, failed);
    }

    @Override
    public void writing(long documents) {
        writing = true;
        begin("writing reports", documents);
    }

    private void begin(String stage, long total) {
        progress.close();
        progress = Progress.on(terminal, quiet, stage, total);
    }

    @Override
    public void done(Outcome outcome) {
        tally.add(outcome);
        progress.step(tally.clients(), tally.failed());
    }

    @Override
    public void stopped() {
        progress.close();
        LOG.info("stopped; {}", tally.told());
        LOG.info("to go on: {}", goingOn);
    }

    @Override
    public void close() {
        progress.close();
    }
}
