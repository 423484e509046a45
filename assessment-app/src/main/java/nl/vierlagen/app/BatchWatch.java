package nl.vierlagen.app;

import java.util.SortedSet;
import java.util.TreeSet;
import nl.vierlagen.batch.Batch;
import nl.vierlagen.batch.Earlier;
import nl.vierlagen.batch.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows how far a batch has come, and what became of it when it is stopped. */
final class BatchWatch implements Batch.Listener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWatch.class);

    private final Terminal terminal;
    private final boolean quiet;
    private final Tally tally;
    private final Earlier earlier;
    private final SortedSet<String> unmatched;
    private final String goingOn;
    private volatile Progress progress;
    private volatile boolean writing;

    /**
     * Begins with the reading.
     *
     * @param goingOn the call that does what was left undone
     */
    BatchWatch(Terminal terminal, boolean quiet, Tally tally, Earlier earlier, String goingOn) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.tally = tally;
        this.earlier = earlier;
        this.unmatched = new TreeSet<>(earlier.clients());
        this.goingOn = goingOn;
        this.progress = Progress.on(terminal, quiet, "reading clients", -1);
    }

    /** Whether files of clients were begun. */
    boolean isWriting() {
        return writing;
    }

    @Override
    public void read(long documents, long failed) {
        progress.step(documents, failed);
    }

    @Override
    public void writing(long documents) {
        writing = true;
        progress.close();
        progress = Progress.on(terminal, quiet, "writing reports", documents);
    }

    @Override
    public void done(Outcome outcome) {
        if (outcome instanceof Outcome.Reported reported) {
            unmatched.remove(reported.row().client().id());
        } else if (outcome instanceof Outcome.Failed failed) {
            unmatched.remove(failed.name());
        }
        tally.add(outcome);
        progress.step(tally.clients(), tally.failed());
    }

    @Override
    public void stopped() {
        progress.close();
        LOG.info("stopped; {}", tally.told());
        LOG.info("to go on: {}", goingOn);
    }

    /** Tells which earlier audits are of no client of the batch. */
    void tellUnmatched() {
        for (String client : unmatched) {
            earlier.of(client)
                    .forEach(audit -> LOG.info("{}: not used, this batch has no client '{}'", audit.source(), client));
        }
    }

    @Override
    public void close() {
        progress.close();
    }
}
