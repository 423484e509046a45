package nl.vierlagen.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A step of the build: gives every folder of YAML documents a file {@code documents.compiled}, by which the program reads them
 * without parsing YAML at its start. A jar without such files works just the same, only slower.
 */
public final class DocumentCompiler {

    private static final String YAML = ".yaml";

    private DocumentCompiler() {}

    /**
     * Compiles the documents of a folder and of all folders inside, before they are packed in a jar.
     *
     * @param arguments one path: the folder of compiled classes and resources
     * @throws InvalidChecklistException if a document is malformed; its message tells all that is wrong
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path folder : folders) {
            SortedMap<String, byte[]> documents = documents(folder);
            if (documents.isEmpty()) {
                Files.deleteIfExists(folder.resolve(CompiledDocuments.FILE));
            } else {
                Files.write(folder.resolve(CompiledDocuments.FILE), CompiledDocuments.write(documents));
            }
        }
    }

    private static SortedMap<String, byte[]> documents(Path folder) throws IOException {
        SortedMap<String, byte[]> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                if (name.endsWith(YAML)) {
                    documents.put(name, Files.readAllBytes(file));
                }
            }
        }
        return documents;
    }
}
