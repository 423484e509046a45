package nl.vierlagen.plugin;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.vierlagen.layer.Layer;

/** Makes jars for tests from the sources of projects, without Maven. */
public final class PluginJars {

    /** The project of the example. */
    public static final Path EXAMPLE = Path.of("../examples/layer-advertising");

    private static final String JAVA = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";

    private PluginJars() {}

    /** Packs the example of an outside layer into a folder of plugins. */
    public static Path example(Path plugins) {
        return pack(EXAMPLE, plugins.resolve("layer-advertising.jar"));
    }

    /** Packs what a project's folder holds. */
    public static Path pack(Path project, Path jar) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(project.resolve("src/main"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(project.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack(files, jar);
    }

    /** Packs files by their paths in a project; what is neither source nor resource is left out. */
    public static Path pack(Map<String, String> files, Path jar, Path... libraries) {
        try {
            Files.createDirectories(jar.getParent());
            Path sources = Files.createTempDirectory(jar.getParent(), "sources");
            Path classes = compile(files, sources, libraries);
            try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
                try (Stream<Path> found = Files.walk(classes)) {
                    for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                        put(out, classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                    }
                }
                for (Map.Entry<String, String> file : files.entrySet()) {
                    if (file.getKey().startsWith(RESOURCES)) {
                        put(
                                out,
                                file.getKey().substring(RESOURCES.length()),
                                file.getValue().getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles sources into a folder, which is returned. */
    static Path compile(Map<String, String> files, Path work, Path... libraries) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        StringBuilder path = new StringBuilder(api().toString());
        for (Path library : libraries) {
            path.append(System.getProperty("path.separator")).append(library);
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            StringWriter told = new StringWriter();
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (file.getKey().startsWith(JAVA)) {
                    Path source = work.resolve(file.getKey());
                    Files.createDirectories(source.getParent());
                    Files.writeString(source, file.getValue());
                }
            }
            try (Stream<Path> sources = Files.walk(work)) {
                var units = manager.getJavaFileObjectsFromPaths(
                        sources.filter(file -> file.toString().endsWith(".java"))
                                .toList());
                var options = List.of("-cp", path.toString(), "-d", classes.toString(), "-proc:none");
                if (units.iterator().hasNext()
                        && !compiler.getTask(told, manager, null, options, null, units)
                                .call()) {
                    throw new IllegalStateException(told.toString());
                }
            }
        }
        return classes;
    }

    private static Path api() {
        try {
            return Path.of(Layer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
