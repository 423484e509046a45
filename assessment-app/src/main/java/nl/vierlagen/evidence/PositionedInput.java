package nl.vierlagen.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** What a file holds from a place on; others may read it elsewhere in turn, and it is not closed. */
final class PositionedInput extends InputStream {

    private final FileChannel file;
    private long position;

    PositionedInput(FileChannel file, long position) {
        this.file = file;
        this.position = position;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = file.read(ByteBuffer.wrap(into, offset, length), position);
        position += Math.max(0, read);
        return read;
    }
}
