package nl.vierlagen.intake;

import com.carrotsearch.hppc.LongArrayList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Texts in a temporary file, found by their numbers; in memory is only where each of them ends. Belongs to one thread. */
final class TextFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;
    private final LongArrayList ends = new LongArrayList();
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
    private long end;

    TextFile() throws IOException {
        this.file = TemporaryFile.open(".texts");
    }

    /** Adds a text, whose number is one more than that of the one before, beginning with 0. */
    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > unwritten.remaining()) {
            flush();
        }
        if (bytes.length > unwritten.capacity()) {
            write(ByteBuffer.wrap(bytes));
        } else {
            unwritten.put(bytes);
        }
        end += bytes.length;
        ends.add(end);
    }

    /** The text of that number; empty if there is none. */
    Optional<String> get(int number) throws IOException {
        if (number >= ends.size()) {
            return Optional.empty();
        }
        flush();
        long begin = number == 0 ? 0 : ends.get(number - 1);
        ByteBuffer bytes = ByteBuffer.allocate((int) (ends.get(number) - begin));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, begin + bytes.position()) < 0) {
                throw new IOException("a temporary file was cut");
            }
        }
        return Optional.of(new String(bytes.array(), StandardCharsets.UTF_8));
    }

    private void flush() throws IOException {
        write(unwritten.flip());
        unwritten.clear();
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() {
        TemporaryFile.close(file);
    }
}
