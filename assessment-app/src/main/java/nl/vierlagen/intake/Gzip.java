package nl.vierlagen.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Takes gzip off a stream, from one member to the next. */
final class Gzip {

    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** The bytes that are compressed in others; what is cut short fails when it is read, after all that came before. */
    static InputStream open(InputStream compressed) throws IOException {
        return new GZIPInputStream(new Patient(compressed), BUFFER);
    }

    /** The same where they are not compressed: a stream that says of itself what it is. */
    static InputStream openIfCompressed(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean isCompressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return isCompressed ? open(in) : in;
    }

    /** Up to JDK 22, a member after the first one is looked for only where more is there without waiting. */
    private static final class Patient extends FilterInputStream {
        Patient(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
