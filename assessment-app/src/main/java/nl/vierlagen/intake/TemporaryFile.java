package nl.vierlagen.intake;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that are there as long as they are open, even if the process is killed. */
public final class TemporaryFile {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFile.class);

    private TemporaryFile() {}

    /**
     * Opens one to write and to read.
     *
     * @param suffix how its name ends
     * @throws IOException if there is no room for it, or no folder
     */
    public static FileChannel open(String suffix) throws IOException {
        return FileChannel.open(
                Files.createTempFile("vierlagen-", suffix),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    /** Closes one; that it can't be closed is of no account to what was read from it. */
    public static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException left) {
            LOG.debug("a temporary file was not closed", left);
        }
    }
}
