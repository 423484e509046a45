package nl.vierlagen.batch;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the first reading came to, document by document, in a temporary file: the second reading needs no input, and memory
 * does not grow with the number of clients. Belongs to one thread while entries are added; after that, any thread may ask for
 * one.
 */
final class Spool implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int BUFFER = 1 << 18;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private long entries;

    Spool(OutputFolder out) throws IOException {
        this(out.path(out.names().next()));
    }

    private Spool(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
    }

    /**
     * One among the system's temporary files, where nothing is written to. It loses its name at once, so that it is gone with the
     * process, however that ends; its entries can't be handed over in turn.
     */
    static Spool nameless() throws IOException {
        Path folder = Files.createTempDirectory("vierlagen-");
        try {
            Spool spool = new Spool(folder.resolve("spool"));
            spool.delete();
            return spool;
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    /** Adds an entry; returns where it stands. */
    long add(byte[] entry) throws IOException {
        long position = channel.position() + buffer.position();
        if (buffer.remaining() < Integer.BYTES + entry.length) {
            flush();
        }
        if (buffer.remaining() < Integer.BYTES + entry.length) {
            write(ByteBuffer.allocate(Integer.BYTES + entry.length)
                    .putInt(entry.length)
                    .put(entry)
                    .flip());
        } else {
            buffer.putInt(entry.length).put(entry);
        }
        entries++;
        return position;
    }

    /** How many were added. */
    long entries() {
        return entries;
    }

    /** The entry that stands there. */
    byte[] at(long position) throws IOException {
        if (buffer.position() > 0) {
            flush();
        }
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        read(length, position);
        ByteBuffer entry = ByteBuffer.allocate(length.flip().getInt());
        read(entry, position + Integer.BYTES);
        return entry.array();
    }

    /** Hands over every entry in turn; waits as long as the receiver does. */
    void forEach(Consumer<byte[]> receiver) {
        try {
            flush();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(
                    Channels.newInputStream(FileChannel.open(file, StandardOpenOption.READ)), BUFFER))) {
                for (long left = entries; left > 0; left--) {
                    byte[] entry = new byte[in.readInt()];
                    in.readFully(entry);
                    receiver.accept(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(ByteBuffer into, long position) throws IOException {
        while (into.hasRemaining()) {
            if (channel.read(into, position + into.position()) < 0) {
                throw new IOException("a temporary file was cut short: " + file);
            }
        }
    }

    private void flush() throws IOException {
        write(buffer.flip());
        buffer.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Removes the file, also while it is open. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.debug("{}: left behind", file, left);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
