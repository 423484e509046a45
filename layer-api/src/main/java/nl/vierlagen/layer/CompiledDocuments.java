package nl.vierlagen.layer;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;

/**
 * The YAML documents of a folder as {@link Node}s in a compact form, which is read many times faster than YAML. Each carries the
 * CRC-32 of the YAML that it was made from, the one that a jar keeps of every entry, and is found by it alone.
 */
final class CompiledDocuments {

    /** The file's name; it stands beside the documents. */
    static final String FILE = "documents.compiled";

    /** What the file begins with. Another form gets another number, and is then not mistaken for this one. */
    private static final String FORM = "vierlagen documents 1";

    private final byte[] bytes;
    private final Map<String, Integer> starts;

    private CompiledDocuments(byte[] bytes, Map<String, Integer> starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /** Opens what {@link #write} made; without any document if it is of another form. */
    static CompiledDocuments of(byte[] bytes) {
        Map<String, Integer> starts = new HashMap<>();
        CompactReader in = new CompactReader(bytes, 0, "");
        if (in.text().equals(FORM)) {
            for (int left = in.number(); left > 0; left--) {
                String key = in.text();
                int length = in.number();
                starts.put(key, in.position());
                in.skip(length);
            }
        }
        return new CompiledDocuments(bytes, starts);
    }

    /** Whether there is a document of that name that was made from YAML with that CRC-32. */
    boolean has(String name, long crc) {
        return starts.containsKey(key(name, crc));
    }

    /** The document of that name, if it was made from YAML with that CRC-32. */
    Optional<Node> find(String name, long crc) {
        return Optional.ofNullable(starts.get(key(name, crc)))
                .map(start -> new CompactReader(bytes, start, name).node());
    }

    /**
     * Compiles documents.
     *
     * @param yaml the bytes of each in UTF-8, by its name
     * @throws InvalidChecklistException if any is malformed
     */
    static byte[] write(SortedMap<String, byte[]> yaml) {
        Problems problems = new Problems();
        CompactWriter out = new CompactWriter();
        out.text(FORM);
        out.number(yaml.size());
        yaml.forEach((name, text) -> {
            CRC32 crc = new CRC32();
            crc.update(text);
            CompactWriter document = new CompactWriter();
            Documents.yaml(name, new String(text, StandardCharsets.UTF_8), problems)
                    .ifPresent(document::node);
            out.text(key(name, crc.getValue()));
            out.bytes(document.toByteArray());
        });
        if (!problems.isEmpty()) {
            throw new InvalidChecklistException(problems.list());
        }
        return out.toByteArray();
    }

    private static String key(String name, long crc) {
        return name + " " + Long.toHexString(crc);
    }
}
