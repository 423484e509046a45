package nl.vierlagen.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * What earlier runs wrote in a folder: the manifest of the last one that came to its end, and the journals of those after it that
 * did not. Lines are looked up from several threads, once all were read.
 */
final class EarlierRuns implements AutoCloseable {

    /** The name of the manifest. */
    static final String MANIFEST = "manifest.jsonl";

    private final OutputFolder out;
    private final List<LeftJournal> journals;
    private final Optional<FileChannel> manifest;
    private final List<LineFile> files = new ArrayList<>();
    private final ClientIds ids = new ClientIds(position -> line(position).id());

    private EarlierRuns(OutputFolder out, List<LeftJournal> journals, Optional<FileChannel> manifest) {
        this.out = out;
        this.journals = journals;
        this.manifest = manifest;
    }

    /** Finds them, takes the journals for this run alone, and removes what else killed runs left. */
    static EarlierRuns find(OutputFolder out) throws IOException {
        List<LeftJournal> journals = new ArrayList<>(LeftJournal.take(out));
        journals.sort(Comparator.comparingInt(LeftJournal::number));
        Path manifest = out.path(MANIFEST);
        return new EarlierRuns(
                out,
                journals,
                Files.isRegularFile(manifest)
                        ? Optional.of(FileChannel.open(manifest, StandardOpenOption.READ))
                        : Optional.empty());
    }

    /** A number for a new journal. */
    int nextNumber() {
        return journals.isEmpty() ? 1 : journals.get(journals.size() - 1).number() + 1;
    }

    /** The first lines of the manifest and of every journal. */
    List<String> heads() throws IOException {
        List<String> heads = new ArrayList<>();
        if (manifest.isPresent()) {
            heads.add(new LineFile(manifest.get()).text(0));
        }
        // A journal without a head is of a run that wrote nothing.
        journals.stream().map(LeftJournal::head).filter(head -> !head.isEmpty()).forEach(heads::add);
        return heads;
    }

    /** Hands over the id of each client that the manifest lists. */
    void forEachId(Consumer<String> receiver) throws IOException {
        if (manifest.isPresent()) {
            new LineFile(manifest.get()).forEach((line, position) -> receiver.accept(line.id()));
        }
    }

    /** Reads all lines, to be looked up. */
    void read() throws IOException {
        forEachFile(file -> {
            long number = files.size();
            files.add(file);
            file.forEach((line, position) -> put(line.id(), number << LineFile.POSITION_BITS | position));
        });
    }

    /** What is known of a client; empty if nothing, or its files were being written. */
    Optional<ManifestLine> of(String id) throws IOException {
        OptionalLong position = ids.get(id);
        return position.isPresent() ? Optional.of(line(position.getAsLong())) : Optional.empty();
    }

    /** Removes them: nothing is known any more of what stands in the folder. */
    void forget() throws IOException {
        Files.deleteIfExists(out.path(MANIFEST));
        removeJournals();
    }

    /** Removes the journals, the oldest first: a later one holds better what both tell of. */
    void removeJournals() throws IOException {
        for (LeftJournal journal : journals) {
            journal.remove();
        }
    }

    private interface FileReceiver {
        void accept(LineFile file) throws IOException;
    }

    private void forEachFile(FileReceiver receiver) throws IOException {
        if (manifest.isPresent()) {
            receiver.accept(new LineFile(manifest.get()));
        }
        for (LeftJournal journal : journals) {
            receiver.accept(new LineFile(journal.lock()));
        }
    }

    private void put(String id, long position) {
        try {
            ids.put(id, position);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ManifestLine line(long position) throws IOException {
        long inFile = position & (1L << LineFile.POSITION_BITS) - 1;
        return files.get((int) (position >>> LineFile.POSITION_BITS)).line(inFile);
    }

    @Override
    public void close() throws IOException {
        if (manifest.isPresent()) {
            manifest.get().close();
        }
        for (LeftJournal journal : journals) {
            journal.close();
        }
    }
}
