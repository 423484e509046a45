package nl.vierlagen.evidence.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.vierlagen.evidence.Evidence;
import nl.vierlagen.evidence.FactWriter;

/** Pages as they are saved from websites of many kinds. */
final class Saved {

    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Saved() {}

    static byte[] bytes(String name) {
        try (InputStream in = Saved.class.getResourceAsStream("pages/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page page(byte[] html) throws IOException {
        return PageReader.readSaved("page.html", html);
    }

    static Page page(String html) throws IOException {
        return page(html.getBytes(StandardCharsets.UTF_8));
    }

    static Scanned scanned(Page page) {
        Looked looked = new Looked();
        looked.look(page);
        return looked.done(DAY, false);
    }

    /** The facts, as they are printed. */
    static String facts(Scanned scanned) {
        Evidence evidence = WebsiteEvidence.of(scanned, DAY);
        return String.join("\n", FactWriter.block(evidence.facts().under("layers", evidence.layer(), "facts"), 0))
                + "\n";
    }
}
