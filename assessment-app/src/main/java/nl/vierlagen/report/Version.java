package nl.vierlagen.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of this app, as the build wrote it down. */
public final class Version {

    private static final String FILE = "version.txt";

    private Version() {}

    /** The version, such as {@code 1.2.0}. */
    public static String text() {
        return Holder.TEXT;
    }

    private static final class Holder {
        private static final String TEXT = read();
    }

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
