package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * By what a file is recognised that a run wrote before. It tells what was cut short or edited; it is no guard against somebody
 * who means to deceive.
 *
 * @param size in bytes
 * @param checksum CRC-32C, which processors work out by themselves
 */
record Fingerprint(long size, int checksum) {

    static Fingerprint of(byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return new Fingerprint(bytes.length, (int) checksum.getValue());
    }

    /** That of a file; empty if there is none, or it is of another size, which is known without reading it. */
    static Optional<Fingerprint> of(Path file, long size) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == size
                ? Optional.of(of(Files.readAllBytes(file)))
                : Optional.empty();
    }

    /** The checksum in eight hexadecimal digits. */
    String digits() {
        return HexFormat.of().toHexDigits(checksum);
    }
}
