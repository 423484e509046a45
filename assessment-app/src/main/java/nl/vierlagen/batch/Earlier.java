package nl.vierlagen.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.AuditIntake;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.Document;
import nl.vierlagen.layer.Problem;

/**
 * Audits that clients had before, in a temporary file: memory holds no more of them than where those of a client stand. Read by
 * one thread; once that has ended, any number of threads may ask.
 */
final class Earlier implements AutoCloseable {

    private static final long NONE = -1;

    /** An audit, and where the one stands that was read of the same client before. */
    record Kept(Audit audit, long before) {}

    private final Spool spool;
    private final RecordCodec<Kept> codec;
    private final ClientIds ids =
            new ClientIds(position -> at(position).audit().client().id());

    Earlier(OutputFolder out, Layers layers) throws IOException {
        this.spool = new Spool(out);
        this.codec = new RecordCodec<>(Kept.class, ChecklistTexts.of(layers));
    }

    /**
     * Reads all of them.
     *
     * @param sources hands them over, in any order of clients and dates
     * @throws UnusableAuditsException if anything is wrong in them
     */
    void read(Consumer<Consumer<Document>> sources, AuditReader reader, Pipeline pipeline, Batch.Listener listener)
            throws UnusableAuditsException {
        List<Problem> problems = new ArrayList<>();
        pipeline.<Document, AuditIntake>run(sources, reader::read, intake -> {
            if (intake instanceof AuditIntake.Accepted accepted) {
                add(accepted.audit());
                listener.readEarlier(spool.entries());
            } else if (intake instanceof AuditIntake.Rejected rejected) {
                problems.addAll(rejected.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new UnusableAuditsException(problems);
        }
    }

    private void add(Audit audit) {
        String id = audit.client().id();
        try {
            ids.put(id, spool.add(codec.encode(new Kept(audit, ids.get(id).orElse(NONE)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of one client, in the order in which they were read; maybe none. */
    List<Audit> of(String client) throws IOException {
        List<Audit> audits = new ArrayList<>();
        long position = ids.get(client).orElse(NONE);
        while (position != NONE) {
            Kept kept = at(position);
            audits.add(kept.audit());
            position = kept.before();
        }
        Collections.reverse(audits);
        return audits;
    }

    /** Hands over all of them, in the order in which they were read. */
    void forEach(Consumer<Audit> receiver) {
        spool.forEach(bytes -> receiver.accept(codec.decode(bytes).audit()));
    }

    private Kept at(long position) throws IOException {
        return codec.decode(spool.at(position));
    }

    /** Removes the file, also while it is open. */
    void delete() {
        spool.delete();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }
}
