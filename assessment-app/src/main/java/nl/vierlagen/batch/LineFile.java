package nl.vierlagen.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjLongConsumer;

/** A manifest or journal whose lines can be read where they stand. What is no whole line of a client is passed over. */
final class LineFile {

    /** Files are smaller than two to this power. */
    static final int POSITION_BITS = 48;

    private static final int USUAL_LINE = 1024;

    private final FileChannel channel;

    /** Reads through a channel, which stays open: to close another one on the same file would give up its lock. */
    LineFile(FileChannel channel) {
        this.channel = channel;
    }

    /** Hands over each line of a client, with its position. */
    void forEach(ObjLongConsumer<ManifestLine> receiver) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(USUAL_LINE);
        long start = 0;
        long position = 0;
        ByteBuffer block = ByteBuffer.allocate(1 << 16);
        while (channel.read(block, position) >= 0) {
            position += block.flip().remaining();
            while (block.hasRemaining()) {
                byte next = block.get();
                line.write(next);
                if (next == '\n') {
                    long at = start;
                    ManifestLine.parse(line.toString(StandardCharsets.UTF_8))
                            .ifPresent(parsed -> receiver.accept(parsed, at));
                    start += line.size();
                    line.reset();
                }
            }
            block.clear();
        }
    }

    /** The line of a client that begins there; any thread may ask. */
    ManifestLine line(long position) throws IOException {
        String text = text(position);
        return ManifestLine.parse(text).orElseThrow(() -> new IOException("a manifest was changed while it was read"));
    }

    /** What begins there, up to the end of the line or of the file. */
    String text(long position) throws IOException {
        for (int size = USUAL_LINE; ; size *= 2) {
            ByteBuffer bytes = ByteBuffer.allocate(size);
            boolean isAtEnd = false;
            while (bytes.hasRemaining() && !isAtEnd) {
                isAtEnd = channel.read(bytes, position + bytes.position()) < 0;
            }
            String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            if (end >= 0 || isAtEnd) {
                return end >= 0 ? text.substring(0, end + 1) : text;
            }
        }
    }
}
