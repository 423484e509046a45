package nl.vierlagen.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;

/** What tests of sources share: a folder to write files to, and what comes of reading them, a line each. */
abstract class SourcesInAFolder {

    static final String[] HEADINGS = {"client.id", "client.name", "date"};
    static final String TABLE = String.join(",", HEADINGS) + "\nx,X,2026-11-01\ny,Y,2026-11-01\n";

    @TempDir
    Path folder;

    List<String> told(String... names) throws UnusableSourceException {
        return told(Sources.of(List.of(names), InputStream.nullInputStream(), Optional.empty(), Texts.TABLES));
    }

    List<String> told(Sources sources) {
        List<String> told = new ArrayList<>();
        sources.forEach(document -> told.add(told(document).replace(folder + "/", "")));
        return told;
    }

    static String told(Document document) {
        if (document instanceof Document.Readable readable) {
            return readable.start() + " " + readable.syntax();
        }
        return document instanceof Document.Row row
                ? row.start() + " row"
                : ((Document.Unreadable) document).problems().get(0).toString();
    }

    /** Each text as a member of its own. */
    static byte[] gzip(String... members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String member : members) {
            try (OutputStream out = new GZIPOutputStream(bytes)) {
                out.write(member.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }
}
