package nl.vierlagen.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import nl.vierlagen.intake.Document;

/** Digests: 64 hexadecimal digits of SHA-256. */
final class Digest {

    private Digest() {}

    /** That of a document's text; the same text in another syntax has another one. */
    static String of(Document.Readable document) {
        return Hashing.sha256()
                .newHasher()
                .putString(document.syntax().name(), StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(document.text(), StandardCharsets.UTF_8)
                .hash()
                .toString();
    }

    static String of(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
