package nl.vierlagen.batch;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.plugin.Plugins;

/** What this program and the layers consist of: code, templates, words and checklists, in jars or folders. */
final class Program {

    private static final Map<URI, String> DIGESTS = new ConcurrentHashMap<>();

    private Program() {}

    /** One digest over this program, the interface that layers are written against, and the layers. */
    static String digest(List<Class<?>> layers) {
        Hasher all = Hashing.sha256().newHasher();
        Stream.concat(Stream.of(Program.class, Layer.class), layers.stream())
                .map(Program::home)
                .distinct()
                .map(home -> DIGESTS.computeIfAbsent(home, Program::digest))
                .forEach(digest -> all.putString(digest, StandardCharsets.UTF_8));
        // Reports name the jars of plugins.
        layers.stream()
                .flatMap(layer -> Plugins.jar(layer).stream())
                .forEach(jar -> all.putString(jar, StandardCharsets.UTF_8).putByte((byte) 0));
        return all.hash().toString();
    }

    private static URI home(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("no jar or folder is known that " + type.getName() + " comes from");
        }
        try {
            return source.getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(URI home) {
        Path root = Path.of(home);
        Hasher files = Hashing.sha256().newHasher();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                files.putString(root.relativize(file).toString(), StandardCharsets.UTF_8)
                        .putByte((byte) 0)
                        .putBytes(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files.hash().toString();
    }
}
