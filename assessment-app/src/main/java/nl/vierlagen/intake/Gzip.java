package nl.vierlagen.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Takes gzip off a stream, from one member to the next. */
final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** The bytes that are compressed in others; what is cut short fails when it is read, after all that came before. */
    static InputStream open(InputStream compressed) throws IOException {
        return new Members(new Patient(compressed));
    }

    /** The same where they are not compressed: a stream that says of itself what it is. */
    static InputStream openIfCompressed(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean isCompressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return isCompressed ? open(in) : in;
    }

    /** Java's reader takes whatever is no whole header for the end; here, only the end is. */
    private static final class Members extends GZIPInputStream {

        /** The checksum and the size at the end of a member, which the inflater leaves to be read. */
        private static final int TRAILER = 8;

        private final Patient source;
        private long filled;

        Members(Patient source) throws IOException {
            super(source, BUFFER);
            this.source = source;
        }

        @Override
        protected void fill() throws IOException {
            super.fill();
            filled = source.taken;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            if (read < 0 && inf.getRemaining() + source.taken - filled > TRAILER) {
                throw new ZipException("after the end of what is compressed comes something else, or a part cut short");
            }
            return read;
        }
    }

    /**
     * Counts what is taken from it. Up to JDK 22, a member after the first one is looked for only where more is there without
     * waiting.
     */
    private static final class Patient extends FilterInputStream {
        private long taken;

        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            taken += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            taken += Math.max(0, read);
            return read;
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
