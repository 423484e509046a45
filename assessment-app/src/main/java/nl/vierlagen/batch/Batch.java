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
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.overlay.Overlays;
import nl.vierlagen.portfolio.SectorTallies;
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
     * What is read; each hands over its documents, one after the other.
     *
     * @param clients the assessments
     * @param earlier results or assessments that some of the clients had before, to compare with; of other clients, each is told
     */
    public record Input(Consumer<Consumer<Document>> clients, Consumer<Consumer<Document>> earlier) {}

    /**
     * How to deal with what stands in the folder.
     *
     * @param resume leave alone what an earlier run wrote of the same documents in the same way
     * @param overwrite replace also what another version wrote
     */
    public record Mode(boolean resume, boolean overwrite) {}

    /** Is told how far the batch has come, by the thread that runs it. */
    public interface Listener {

        /** So many earlier audits were read. */
        void readEarlier(long audits);

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
    private final Overlays overlays;
    private final AuditReader audits;
    private final ClientReporter reporter;
    private final Portfolio portfolio;

    @Inject
    Batch(Layers layers, Overlays overlays, AuditReader audits, ClientReporter reporter, Portfolio portfolio) {
        this.layers = layers;
        this.overlays = overlays;
        this.audits = audits;
        this.reporter = reporter;
        this.portfolio = portfolio;
    }

    /**
     * Writes all of them. A client that fails is told and stops no other; of two clients with one id the later one fails.
     *
     * @return whether it came to its end; not, if the process was told to stop
     * @throws OtherVersionException if another version wrote the folder; nothing was written then
     * @throws UnusableAuditsException if anything is wrong in an earlier audit; nothing was written then
     * @throws IOException if what is needed in the folder beside the clients' files can't be written
     */
    public boolean run(Input input, OutputFolder out, Reporting.Options options, Mode mode, Listener listener)
            throws IOException, OtherVersionException, UnusableAuditsException {
        try (EarlierRuns runs = EarlierRuns.find(out)) {
            if (!mode.overwrite()) {
                checkVersion(out, runs);
            }
            try (Spool spool = new Spool(out);
                    Earlier earlier = new Earlier(out, layers)) {
                Shutdown shutdown = Shutdown.begin(() -> {
                    spool.delete();
                    earlier.delete();
                    listener.stopped();
                });
                try {
                    shutdown.patience(PATIENCE_READING);
                    Pipeline pipeline = new Pipeline(options.jobs(), shutdown::isTold);
                    earlier.read(input.earlier(), audits, pipeline, listener);
                    FirstReading reading = new FirstReading(layers, reporter, spool, listener);
                    reading.run(input.clients(), pipeline);
                    shutdown.patience(PATIENCE_WRITING);
                    if (!shutdown.isTold()) {
                        tellUnclaimed(reading.ids(), runs);
                        tellUnmatched(reading.ids(), earlier);
                        listener.writing(spool.entries());
                        write(reading, earlier, out, options, mode, runs, shutdown, listener);
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

    private static void checkVersion(OutputFolder out, EarlierRuns runs) throws IOException, OtherVersionException {
        for (String head : runs.heads()) {
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
            Earlier earlier,
            OutputFolder out,
            Reporting.Options options,
            Mode mode,
            EarlierRuns runs,
            Shutdown shutdown,
            Listener listener)
            throws IOException {
        Folders folders = Folders.of(reading.ids());
        for (String folder : folders.names()) {
            Files.createDirectories(out.path(folder));
        }
        String head = ManifestHead.text(layers, overlays, options);
        if (mode.resume() && runs.heads().stream().allMatch(head::equals)) {
            runs.read();
        } else {
            runs.forget();
        }
        Edition edition = new Edition(options.language().orElse(AssessmentRequest.DEFAULT_LANGUAGE), options.brand());
        OutputFormat linked = OutputFormat.mostReadable(options.formats());
        SectorTallies sectors = new SectorTallies(reading.statistics());
        try (Journal journal = new Journal(out, head, runs.nextNumber());
                Portfolio.Writing lists = portfolio.open(out, reading.statistics(), sectors, edition, linked);
                Ledger ledger = new Ledger(out, head, journal, lists)) {
            ClientWriter writer =
                    new ClientWriter(reporter, out, folders, reading.statistics(), options, earlier, runs, journal);
            new Pipeline(options.jobs(), shutdown::isTold)
                    .<byte[], Result>run(
                            reading.spool()::forEach,
                            bytes -> {
                                Entry entry = reading.codec().decode(bytes);
                                if (entry instanceof Entry.Assessed assessed) {
                                    sectors.add(assessed.assessment());
                                }
                                return writer.write(entry);
                            },
                            result -> {
                                ledger.add(result);
                                listener.done(result.outcome());
                            });
            if (!shutdown.isTold()) {
                ledger.finish();
                runs.removeJournals();
                journal.remove();
                if (!runs.heads().isEmpty() && !LeftJournal.areIn(out)) {
                    lists.removeOlderPages();
                }
            }
        }
    }

    private static void tellUnmatched(ClientIds ids, Earlier earlier) {
        earlier.forEach(audit -> {
            String client = audit.client().id();
            if (!ids.mayContain(client)) {
                LOG.info("{}: not used, this batch has no client '{}'", audit.source(), client);
            }
        });
    }

    private static void tellUnclaimed(ClientIds ids, EarlierRuns runs) throws IOException {
        List<String> unclaimed = new ArrayList<>();
        int[] count = new int[1];
        runs.forEachId(id -> {
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
