package nl.vierlagen.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.portfolio.Statistics;

/** Reads and assesses all documents, and keeps what came of them in a spool. */
final class FirstReading {

    private final ClientReporter reporter;
    private final Spool spool;
    private final Batch.Listener listener;
    private final RecordCodec<Entry> codec;
    private final ClientIds ids;
    private final Statistics statistics = new Statistics();
    private long failed;

    private record Read(Entry entry, byte[] bytes) {}

    FirstReading(Layers layers, ClientReporter reporter, Spool spool, Batch.Listener listener) {
        this.reporter = reporter;
        this.spool = spool;
        this.listener = listener;
        this.codec = new RecordCodec<>(Entry.class, ChecklistTexts.of(layers));
        this.ids = new ClientIds(position -> clientAt(position).id());
    }

    void run(Consumer<Consumer<Document>> sources, Pipeline pipeline) {
        pipeline.<Document, Read>run(sources, this::read, read -> {
            try {
                add(read);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What each was, in order. */
    Spool spool() {
        return spool;
    }

    /** How the spool is read. */
    RecordCodec<Entry> codec() {
        return codec;
    }

    /** Of every client whose id could be read. */
    ClientIds ids() {
        return ids;
    }

    /** Over all clients that were assessed. */
    Statistics statistics() {
        return statistics;
    }

    private Read read(Document document) {
        Entry entry = reporter.assess(document);
        return new Read(entry, codec.encode(entry));
    }

    private void add(Read read) throws IOException {
        Optional<Problem> duplicate = duplicate(read.entry());
        Entry entry = duplicate.isPresent() ? failed(read.entry(), duplicate) : read.entry();
        long position = spool.add(duplicate.isPresent() ? codec.encode(entry) : read.bytes());
        if (duplicate.isEmpty() && entry.clientId().isPresent()) {
            ids.put(entry.clientId().get().id(), position);
        }
        if (entry instanceof Entry.Assessed assessed) {
            statistics.add(assessed.assessment());
        } else {
            failed++;
        }
        listener.read(spool.entries(), failed);
    }

    private Optional<Problem> duplicate(Entry entry) throws IOException {
        if (entry.clientId().isEmpty()) {
            return Optional.empty();
        }
        Intake.ClientId client = entry.clientId().get();
        OptionalLong first = ids.get(client.id());
        return first.isPresent()
                ? Optional.of(
                        DuplicateIds.problem(client, clientAt(first.getAsLong()).place()))
                : Optional.empty();
    }

    private Intake.ClientId clientAt(long position) throws IOException {
        return codec.decode(spool.at(position)).clientId().orElseThrow();
    }

    private static Entry failed(Entry entry, Optional<Problem> duplicate) {
        List<Problem> known =
                entry instanceof Entry.Failed before ? before.intake().problems() : List.of();
        return new Entry.Failed(
                new Intake.Rejected(entry.start(), entry.clientId(), DuplicateIds.with(duplicate, known)));
    }
}
