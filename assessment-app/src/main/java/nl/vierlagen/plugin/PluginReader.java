package nl.vierlagen.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Answers;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.InvalidChecklistException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problems;

/** Loads plugins: every jar of a folder is one, and brings at least one layer. */
public final class PluginReader {

    private static final String SERVICES = "META-INF/services/" + Layer.class.getName();
    private static final String ALLOWED = "; allowed: ";
    private static final String FITTING =
            ALLOWED + "a jar that was built for this version of layer-api, with its own libraries in it";

    private static final String WHOLE = ALLOWED + "a jar with the libraries that its layer needs in it";
    private static final String API = Layer.class.getPackageName() + ".";

    private final ApiLoader api = new ApiLoader();
    private final List<Layer> layers = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private PluginReader() {}

    /**
     * Loads all plugins of a folder.
     *
     * @throws UnusablePluginsException if there are none, or one can't be used; told are the faults of all of them
     */
    public static Plugins read(Path folder) {
        PluginReader reader = new PluginReader();
        reader.folder(folder);
        if (!reader.faults.isEmpty()) {
            throw new UnusablePluginsException(reader.faults);
        }
        return new Plugins(reader.layers);
    }

    private void folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            String found = Files.exists(folder) ? "is no folder" : "does not exist";
            faults.add("--plugins: found '" + folder + "', which " + found + ALLOWED + "a folder with jars");
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars = files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .sorted()
                    .toList();
            jars.forEach(this::jar);
            if (jars.isEmpty()) {
                faults.add("--plugins: found no jar in '" + folder + "'" + ALLOWED + "a folder with at least one");
            }
        } catch (IOException e) {
            faults.add("--plugins: found '" + folder + "', which can't be read (" + IoFault.told(e) + ")" + ALLOWED
                    + "a readable folder");
        }
    }

    private void jar(Path file) {
        String name = file.getFileName().toString();
        try (JarFile jar = new JarFile(file.toFile())) {
            Manifest manifest = jar.getManifest();
            ZipEntry services = jar.getEntry(SERVICES);
            if (services == null) {
                faults.add(name + ": found no " + SERVICES + ALLOWED
                        + "that file, with the name of the layer's class;"
                        + " a library goes into the jar of the layer that uses it");
            } else if (manifest != null && manifest.getMainAttributes().containsKey(Attributes.Name.CLASS_PATH)) {
                faults.add(name + ": found a Class-Path in its manifest" + ALLOWED
                        + "libraries inside the jar, so that it is all of the plugin");
            } else {
                load(new PluginLoader(file, api), jar, classes(jar, services));
            }
        } catch (IOException e) {
            faults.add(name + ": found something that can't be read as a jar (" + IoFault.told(e) + ")" + ALLOWED
                    + "a readable jar");
        }
    }

    /** The classes that the services file names: where the first of them can't even be loaded, nothing else tells which it was. */
    private static String classes(JarFile jar, ZipEntry services) throws IOException {
        return new String(jar.getInputStream(services).readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void load(PluginLoader loader, JarFile jar, String classes) throws IOException {
        String at = loader.jar() + ": " + classes;
        int before = layers.size();
        int told = faults.size();
        try {
            for (ServiceLoader.Provider<Layer> provider :
                    ServiceLoader.load(Layer.class, loader).stream().toList()) {
                at = loader.jar() + ": " + provider.type().getName();
                Set<String> missing = MissingClasses.of(provider.type(), jar);
                if (!missing.isEmpty()) {
                    boolean isOfApi = missing.stream().anyMatch(name -> name.startsWith(API));
                    faults.add(at + ": found no class " + String.join(", ", missing) + (isOfApi ? FITTING : WHOLE));
                    continue;
                }
                layers.add(loader.running(() -> {
                    Layer layer = provider.get();
                    tryOut(layer);
                    return new PluginLayer(layer, loader);
                }));
            }
            if (layers.size() == before && faults.size() == told) {
                faults.add(
                        loader.jar() + ": found no class in " + SERVICES + ALLOWED + "the name of the layer's class");
            }
        } catch (RuntimeException | Error fault) {
            tell(at, fault);
        }
    }

    /** Calls all that is called later: a class that was compiled for another API shows only when its code is run. */
    private static void tryOut(Layer layer) {
        layer.checklist();
        layer.measures();
        layer.facts();
        layer.replaces();
        layer.measure(Fields.none(Place.startOf("facts"), "facts", new Problems()), LocalDate.EPOCH);
        layer.assess(Answers.NONE, Map.of());
    }

    private void tell(String at, Throwable fault) {
        Throwable cause = fault;
        while ((cause instanceof ServiceConfigurationError || cause instanceof ExceptionInInitializerError)
                && !(cause.getCause() == null || cause.getCause() instanceof NoSuchMethodException)) {
            cause = cause.getCause();
        }
        if (cause instanceof InvalidChecklistException invalid) {
            invalid.problems().forEach(problem -> faults.add(at + ": " + problem));
        } else if (cause instanceof ServiceConfigurationError) {
            faults.add(at + ": found no usable layer (" + cause.getMessage() + ")" + ALLOWED
                    + "a public class that is a layer, with a public constructor without arguments");
        } else if (cause instanceof LinkageError) {
            faults.add(at + ": found classes that do not fit (" + cause + ")" + FITTING);
        } else {
            faults.add(at + ": found a layer that fails (" + cause + ")" + ALLOWED + "one that can be made and used");
        }
    }
}
