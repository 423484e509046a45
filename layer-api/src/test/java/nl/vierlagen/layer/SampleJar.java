package nl.vierlagen.layer;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A jar with documents beside a class, as a layer has them. */
final class SampleJar {

    private SampleJar() {}

    /** What is made of the documents while the jar is open. */
    static <T> T with(Path jar, Map<String, byte[]> documents, Function<DocumentFolder, T> made) throws Exception {
        String home = Sample.class.getName().replace('.', '/');
        String prefix = home.substring(0, home.lastIndexOf('/') + 1);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            put(
                    out,
                    home + ".class",
                    Sample.class.getResourceAsStream("Sample.class").readAllBytes());
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                put(out, prefix + document.getKey(), document.getValue());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            return made.apply(DocumentFolder.of(Class.forName(Sample.class.getName(), false, loader)));
        }
    }

    private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
