package nl.vierlagen.batch;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import nl.vierlagen.intake.Document;

/** Digests: 64 hexadecimal digits of SHA-256. */
final class Digest {

    private Digest() {}

    /**
     * That of a document's text; the same text in another syntax has another one. Of a row of a table it is that of what the row
     * says, so that a row may move; and likewise of a
     * questionnaire.
     *
     * @throws IllegalArgumentException if the document can't be read
     */
    static String of(Document document) {
        if (document instanceof Document.Readable readable) {
            return of(readable.syntax().name(), readable.text());
        }
        if (document instanceof Document.Row row) {
            return of("ROW", row.text());
        }
        if (document instanceof Document.Questionnaire questionnaire) {
            return of("QUESTIONNAIRE", questionnaire.text());
        }
        throw new IllegalArgumentException("no text at " + document.start());
    }

    private static String of(String form, String text) {
        return Hashing.sha256()
                .newHasher()
                .putString(form, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(text, StandardCharsets.UTF_8)
                .hash()
                .toString();
    }

    static String of(byte[] bytes) {
        return Hashing.sha256().hashBytes(bytes).toString();
    }
}
