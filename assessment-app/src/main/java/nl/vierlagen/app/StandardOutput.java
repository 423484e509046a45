package nl.vierlagen.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/** Keeps why standard output failed, which a print stream forgets: what was asked for may not be cut short in silence. */
final class StandardOutput extends FilterOutputStream {

    private IOException failure;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** Why not all of it was written; empty if it was, or if its reader had enough, as {@code head} does. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure).filter(fault -> !isClosedPipe(fault));
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private static boolean isClosedPipe(IOException fault) {
        return String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
