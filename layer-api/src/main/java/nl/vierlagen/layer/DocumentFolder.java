package nl.vierlagen.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * The YAML documents that stand beside a class. In a jar they are read from {@link CompiledDocuments} if the build made those;
 * where a document has changed since, or was not compiled at all, its YAML is read.
 */
final class DocumentFolder implements DocumentSource {

    private final Class<?> home;
    private final Optional<Packed> packed;

    private DocumentFolder(Class<?> home, Optional<Packed> packed) {
        this.home = home;
        this.packed = packed;
    }

    /** What a jar holds beside the class. The jar belongs to the class loader, which closes it. */
    private record Packed(JarFile jar, String prefix, CompiledDocuments documents) {

        Optional<ZipEntry> entry(String name) {
            return Optional.ofNullable(jar.getEntry(prefix + name));
        }
    }

    /**
     * The folder of a class.
     *
     * @throws UncheckedIOException if it can't be read
     */
    static DocumentFolder of(Class<?> home) {
        return new DocumentFolder(home, packed(home));
    }

    /** Empty outside a jar: there, an editor may have renewed the YAML a moment ago, and compiled nothing. */
    private static Optional<Packed> packed(Class<?> home) {
        URL compiled = home.getResource(CompiledDocuments.FILE);
        try {
            if (compiled == null || !(compiled.openConnection() instanceof JarURLConnection connection)) {
                return Optional.empty();
            }
            String path = connection.getEntryName();
            String prefix = path.substring(0, path.length() - CompiledDocuments.FILE.length());
            return Optional.of(new Packed(
                    connection.getJarFile(),
                    prefix,
                    CompiledDocuments.of(connection.getInputStream().readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the build has compiled a document, which has not changed since. */
    boolean isCompiled(String name) {
        return packed.isPresent()
                && packed.get()
                        .entry(name)
                        .filter(entry -> packed.get().documents().has(name, entry.getCrc()))
                        .isPresent();
    }

    @Override
    public boolean has(String name) {
        return packed.isPresent() ? packed.get().entry(name).isPresent() : home.getResource(name) != null;
    }

    @Override
    public Optional<Node> read(String name, Problems problems) {
        return packed.flatMap(jar ->
                        jar.entry(name).flatMap(entry -> jar.documents().find(name, entry.getCrc())))
                .or(() -> Documents.resource(home, name).flatMap(text -> Documents.yaml(name, text, problems)));
    }
}
