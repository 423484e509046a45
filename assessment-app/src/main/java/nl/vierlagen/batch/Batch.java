package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.intake.Document;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a report for every client that the sources hold, and the lists over them. All documents are read and assessed first,
 * since a report shows where its client stands among the others; then each client is written. Memory does not grow with the
 * number of clients.
 */
public final class Batch {

    /**
     * How to deal with what stands in the folder.
     *
     * @param resume leave alone what an earlier run wrote of the same documents in the same way
     * @param overwrite replace also what another version wrote
     */
    public record Mode(boolean resume, boolean overwrite) {}

    /** Is told how far the batch has come, by the thread that runs it. */
    public interface Listener {

        /** So many documents were read, and so many of them failed. */
        void read(long documents, long failed);

        /** All were read; so many outcomes will come. */
        void writing(long documents);

        /** What became of a client, in the order of the sources. */
        void done(Outcome outcome);

        /** The process was told to stop, and what was under way has ended; called by another thread. */
        void stopped();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Batch.class);

    /** Who waits for input is not waited for, and what is being written is ended. */
    private static final long PATIENCE_READING = 1_000;

    private static final long PATIENCE_WRITING = 60_000;
    private static final int NAMED = 5;

    private final Layers layers;
    private final ClientReporter reporter;
    private final Portfolio portfolio;

    @Inject
    Batch(Layers layers, ClientReporter reporter, Portfolio portfolio) {
        this.layers = layers;
        this.reporter = reporter;
        this.portfolio = portfolio;
    }

    /**
     * Writes all of them. A client that fails is told and stops no other; of two clients with one id the later one fails.
     *
     * @param sources hands over the documents, one after the other
     * @return whether it came to its end; not, if the process was told to stop
     * @throws OtherVersionException if another version wrote the folder; nothing was written then
     * @throws IOException if what is needed in the folder beside the clients' files can't be written
     */
    public boolean run(
            Consumer<Consumer<Document>> sources,
            OutputFolder out,
            Reporting.Options options,
            Mode mode,
            Listener listener)
            throws IOException, OtherVersionException {
        try (EarlierRuns earlier = EarlierRuns.find(out)) {
            if (!mode.overwrite()) {
                checkVersion(out, earlier);
            }
            try (Spool spool = new Spool(out)) {
                Shutdown shutdown = Shutdown.begin(() -> {
                    spool.delete();
                    listener.stopped();
                });
                try {
                    shutdown.patience(PATIENCE_READING);
                    FirstReading reading = new FirstReading(layers, reporter, spool, listener);
                    reading.run(sources, new Pipeline(options.jobs(), shutdown::isTold));
                    shutdown.patience(PATIENCE_WRITING);
                    if (!shutdown.isTold()) {
                        listener.writing(spool.entries());
                        write(reading, out, options, mode, earlier, shutdown, listener);
                    }
                    return !shutdown.isTold();
                } finally {
                    shutdown.ended();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void checkVersion(OutputFolder out, EarlierRuns earlier) throws IOException, OtherVersionException {
        for (String head : earlier.heads()) {
            String version = ManifestHead.version(head).orElse("(unknown)");
            if (!version.equals(Version.text())) {
                throw new OtherVersionException("--out: found " + out.folder() + ", which version " + version
                        + " of Vierlagen wrote, while this is " + Version.text()
                        + "; allowed: another folder, or --overwrite");
            }
        }
    }

    private void write(
            FirstReading reading,
            OutputFolder out,
            Reporting.Options options,
            Mode mode,
            EarlierRuns earlier,
            Shutdown shutdown,
            Listener listener)
            throws IOException {
        Folders folders = Folders.of(reading.ids());
        for (String folder : folders.names()) {
            Files.createDirectories(out.path(folder));
        }
        tellUnclaimed(reading.ids(), earlier);
        String head = ManifestHead.text(layers, options);
        if (mode.resume() && earlier.heads().stream().allMatch(head::equals)) {
            earlier.read();
        } else {
            earlier.forget();
        }
        Edition edition = new Edition(options.language().orElse(AssessmentRequest.DEFAULT_LANGUAGE), options.brand());
        OutputFormat linked = OutputFormat.mostReadable(options.formats());
        try (Journal journal = new Journal(out, head, earlier.nextNumber());
                Portfolio.Writing lists = portfolio.open(out, reading.statistics(), edition, linked);
                Ledger ledger = new Ledger(out, head, journal, lists)) {
            ClientWriter writer =
                    new ClientWriter(reporter, out, folders, reading.statistics(), options, earlier, journal);
            new Pipeline(options.jobs(), shutdown::isTold)
                    .<byte[], Result>run(
                            reading.spool()::forEach,
                            entry -> writer.write(reading.codec().decode(entry)),
                            result -> {
                                ledger.add(result);
                                listener.done(result.outcome());
                            });
            if (!shutdown.isTold()) {
                ledger.finish();
                earlier.removeJournals();
                journal.remove();
            }
        }
    }

    private static void tellUnclaimed(ClientIds ids, EarlierRuns earlier) throws IOException {
        List<String> unclaimed = new ArrayList<>();
        int[] count = new int[1];
        earlier.forEachId(id -> {
            if (!ids.mayContain(id)) {
                count[0]++;
                if (unclaimed.size() < NAMED) {
                    unclaimed.add(id);
                }
            }
        });
        if (count[0] > 0) {
            LOG.info(
                    "{} clients of an earlier run are not in this batch; their files are left as they are: {}{}",
                    count[0],
                    String.join(", ", unclaimed),
                    count[0] > NAMED ? ", …" : "");
        }
    }
}
