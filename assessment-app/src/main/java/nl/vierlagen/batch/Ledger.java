package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lists over all clients, which are written along with them, in order: the portfolio, the failures, the manifest and the
 * journal. What goes wrong with the lists is kept to the end: it must not cost clients their reports. Belongs to one thread.
 */
final class Ledger implements AutoCloseable {

    private final Journal journal;
    private final Portfolio.Writing portfolio;
    private final FailureTable failures;
    private final OutputFolder.Staged manifest;
    private Optional<IOException> fault = Optional.empty();

    private interface Step {
        void run() throws IOException;
    }

    Ledger(OutputFolder out, String head, Journal journal, Portfolio.Writing portfolio) throws IOException {
        this.journal = journal;
        this.portfolio = portfolio;
        this.failures = new FailureTable(out);
        this.manifest = out.stage(EarlierRuns.MANIFEST);
        manifest.out().write(head.getBytes(StandardCharsets.UTF_8));
    }

    void add(Result result) {
        if (fault.isPresent()) {
            return;
        }
        run(() -> {
            portfolio.add(result.outcome());
            if (result instanceof Result.Written written) {
                manifest.out().write(written.line().text().getBytes(StandardCharsets.UTF_8));
                journal.written(written.line());
            } else if (result instanceof Result.Failed failed) {
                failures.add(failed);
            }
        });
    }

    /**
     * Shows the lists, the manifest last: from then on, nothing of this run is left to do.
     *
     * @throws IOException if one of them could not be written, now or before
     */
    void finish() throws IOException {
        if (fault.isPresent()) {
            throw fault.get();
        }
        failures.finish();
        portfolio.finish();
        manifest.show();
    }

    private void run(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            fault = Optional.of(e);
        }
    }

    /** Leaves nothing of what was not shown. */
    @Override
    public void close() {
        run(failures::close);
        run(manifest::close);
    }
}
