package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * Tells, while a batch runs, which clients are written, so that a run that is killed need not begin anew. The file is locked as
 * long as the run lives; what is left without a lock is found by {@link EarlierRuns}. Safe to share between threads.
 */
final class Journal implements AutoCloseable {

    private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private long last = System.nanoTime();

    /**
     * Begins a journal.
     *
     * @param head the first line of the manifest to be
     * @param number greater than that of any journal that was found in the folder
     */
    Journal(OutputFolder out, String head, int number) throws IOException {
        this.file = out.path(out.names().journal());
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock();
        add(head + number + "\n");
        flush();
    }

    /** Where no file can be locked, nobody takes the journal of a run that lives for one that was left. */
    private void lock() {
        try {
            channel.tryLock();
        } catch (IOException impossible) {
            // See above.
        }
    }

    /** A client's files are there. */
    synchronized void written(ManifestLine line) throws IOException {
        add(line.text());
        if (System.nanoTime() - last > INTERVAL) {
            flush();
        }
    }

    /** A client's files, of which something was known, are about to be replaced. */
    synchronized void begun(String id) throws IOException {
        add(ManifestLine.begun(id).text());
        flush();
    }

    private void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (buffer.remaining() < bytes.length) {
            flush();
        }
        buffer.put(bytes);
    }

    private void flush() throws IOException {
        buffer.flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } finally {
            buffer.compact();
        }
        last = System.nanoTime();
    }

    /** The manifest has taken its place. */
    synchronized void remove() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Leaves it to the next run. */
    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            try {
                flush();
            } finally {
                channel.close();
            }
        }
    }
}
