package nl.vierlagen.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import nl.vierlagen.layer.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginReaderTest {

    private static final String LAYER = "src/main/java/org/example/demo/DemoLayer.java";
    private static final String SERVICES = "src/main/resources/META-INF/services/nl.vierlagen.layer.Layer";
    private static final String CHECKLIST = "src/main/resources/org/example/demo/checklist.yaml";
    private static final String CLASS = "org.example.demo.DemoLayer";
    private static final String CONSTRUCTOR = "    public DemoLayer() {\n";
    private static final String READ = "        return DemoFacts.read(facts);";

    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void beginWithASoundProject() {
        files.putAll(LayerProject.of("demo"));
    }

    @Test
    void loadsALayerAndKnowsItsJar() {
        pack("b.jar");
        Layer layer = PluginReader.read(folder).layers().get(0);

        assertThat(layer.checklist().id()).isEqualTo("demo");
        assertThat(Plugins.jar(layer.origin())).contains("b.jar");
        assertThat(Plugins.jar(Layer.class)).isEmpty();
    }

    @Test
    void loadsEachJarApart() {
        pack("b.jar");
        files.replace(CHECKLIST, files.get(CHECKLIST).replace("version: 1.0.0", "version: 1.0.1"));
        pack("a.jar");

        assertThat(PluginReader.read(folder).layers())
                .extracting(layer -> layer.checklist().version())
                .containsExactly("1.0.1", "1.0.0");
    }

    @Test
    void showsAPluginNothingButTheApi() {
        edit(LAYER, CONSTRUCTOR, CONSTRUCTOR + """
                        super(checked(), List.of(Measure.share("basics.share-done", DemoFacts::done)));
                    }

                    private static Class<?> checked() {
                        for (String name : List.of(
                                "nl.vierlagen.app.Main",
                                "nl.vierlagen.layer.test.None",
                                "com.google.inject.Injector",
                                "tools.jackson.core.JsonParser")) {
                            try {
                                Class.forName(name);
                                throw new IllegalStateException(name);
                            } catch (ClassNotFoundException expected) {
                                if (DemoLayer.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null) {
                                    throw new IllegalStateException(name);
                                }
                            }
                        }
                        return DemoLayer.class;
                    }

                    DemoLayer(int unused) {
                """);
        pack("a.jar");

        assertThat(PluginReader.read(folder).layers()).hasSize(1);
    }

    @Test
    void letsAPluginBringALibraryThatTheAppHasToo() {
        files.put(
                "src/main/java/com/google/common/base/Ascii.java",
                "package com.google.common.base; public class Ascii { public static int own() { return 1; } }");
        edit(LAYER, READ, "        com.google.common.base.Ascii.own();\n" + READ);
        pack("a.jar");

        assertThat(PluginReader.read(folder).layers()).hasSize(1);
    }

    @Test
    void tellsAFolderThatIsNoneOrHoldsNoJar() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(told(folder.resolve("none")))
                .isEqualTo("--plugins: found '" + folder.resolve("none")
                        + "', which does not exist; allowed: a folder with jars");
        assertThat(told(file))
                .isEqualTo("--plugins: found '" + file + "', which is no folder; allowed: a folder with jars");
        assertThat(told(folder))
                .isEqualTo("--plugins: found no jar in '" + folder + "'; allowed: a folder with at least one");
    }

    @Test
    void tellsTheFaultsOfAllJarsAtOnce() throws IOException {
        Files.writeString(folder.resolve("a.jar"), "no jar");
        files.remove(SERVICES);
        pack("b.jar");

        assertThat(told(folder).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("a.jar: found something that can't be read as a jar ("),
                        line -> assertThat(line)
                                .startsWith("b.jar: found no META-INF/services/nl.vierlagen.layer.Layer; allowed: ")
                                .endsWith("; a library goes into the jar of the layer that uses it"));
    }

    @Test
    void tellsAServicesFileWithoutAClassOrWithAWrongOne() {
        assertTold(SERVICES, "# none\n", "a.jar: found no class in META-INF/services/", "Layer; allowed: ");
        assertTold(
                SERVICES, "org.example.Missing\n", "a.jar: org.example.Missing: found no usable layer (", "not found");
        assertTold(
                SERVICES,
                "org.example.demo.DemoFacts\n",
                "a.jar: org.example.demo.DemoFacts: found no usable layer (",
                "not a subtype");
    }

    @Test
    void tellsAFaultInAChecklistAtItsLine() {
        assertTold(
                CHECKLIST,
                files.get(CHECKLIST).replace("weight: 3", "weight: 6"),
                "a.jar: " + CLASS + ": checklist.yaml:5:13: ",
                "themes[0].weight: found the number 6;");
    }

    @Test
    void tellsALayerThatFails() {
        String source = files.get(LAYER);
        assertTold(
                LAYER,
                source.replace(READ, "        throw new IllegalStateException(\"no luck\");"),
                "a.jar: " + CLASS + ": found a layer that fails (",
                "(java.lang.IllegalStateException: no luck); allowed: ");
        assertTold(
                LAYER,
                source.replace("public DemoLayer()", "private DemoLayer()"),
                "a.jar: " + CLASS + ": found no usable layer (",
                "Unable to get public no-arg constructor");
    }

    @Test
    void tellsAClassThatIsMissing() throws IOException {
        Path later = PluginJars.compile(
                Map.of(
                        "src/main/java/nl/vierlagen/layer/Later.java",
                        "package nl.vierlagen.layer; public class Later { public static void call() {} }"),
                folder.resolve("later"));
        edit(LAYER, READ, "        nl.vierlagen.layer.Later.call();\n" + READ);
        PluginJars.pack(files, folder.resolve("a.jar"), later);
        files.putAll(LayerProject.of("demo"));
        edit(LAYER, "{@link", "{@code");
        edit(LAYER, "public final class", "final class Unused extends nl.vierlagen.layer.Later {}\n\npublic class");
        edit(LAYER, READ, "        new Unused();\n" + READ);
        PluginJars.pack(files, folder.resolve("b.jar"), later);

        assertThat(told(folder).lines())
                .allSatisfy(line -> assertThat(line)
                        .matches("[ab]\\.jar: org\\.example\\.demo\\.DemoLayer: found no class "
                                + "nl\\.vierlagen\\.layer\\.Later; allowed: .*"))
                .hasSize(2);
    }

    @Test
    void tellsClassesOfALibraryThatAreMissingBeforeTheirCodeIsRun() throws IOException {
        Path library = PluginJars.compile(
                Map.of(
                        "src/main/java/org/library/Weeks.java",
                        "package org.library; public class Weeks { public static void call() {} }",
                        "src/main/java/org/library/Years.java",
                        "package org.library; public class Years {}"),
                folder.resolve("library"));
        edit(LAYER, READ, "        if (facts.has(\"done\")) org.library.Weeks.call();\n" + READ);
        files.put(
                "src/main/java/org/example/demo/inside/Part.java",
                "package org.example.demo.inside; class Part { Object years = new org.library.Years[1]; }");
        PluginJars.pack(files, folder.resolve("a.jar"), library);

        assertThat(told(folder))
                .isEqualTo("a.jar: " + CLASS + ": found no class org.library.Weeks, org.library.Years;"
                        + " allowed: a jar with the libraries that its layer needs in it");
    }

    @Test
    void leavesALibraryInTheJarWithWhatItCanDoWithout() throws IOException {
        Path optional = PluginJars.compile(
                Map.of("src/main/java/org/other/Extra.java", "package org.other; public class Extra {}"),
                folder.resolve("optional"));
        files.put(
                "src/main/java/org/library/Weeks.java",
                "package org.library; public class Weeks { public Object extra() { return new org.other.Extra(); } }");
        edit(LAYER, READ, "        new org.library.Weeks();\n" + READ);
        PluginJars.pack(files, folder.resolve("a.jar"), optional);

        assertThat(PluginReader.read(folder).layers()).hasSize(1);
    }

    @Test
    void refusesAJarThatLeansOnOthers() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "other.jar");
        Path jar = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new java.util.zip.ZipEntry("META-INF/services/nl.vierlagen.layer.Layer"));
        }
        assertThat(told(folder)).startsWith("a.jar: found a Class-Path in its manifest; allowed: ");
    }

    private void pack(String jar) {
        PluginJars.pack(files, folder.resolve(jar));
    }

    private void edit(String file, String before, String after) {
        assertThat(files.get(file)).contains(before);
        files.replace(file, files.get(file).replace(before, after));
    }

    private void assertTold(String file, String text, String start, String part) {
        Map<String, String> broken = new TreeMap<>(files);
        broken.put(file, text);
        // Each in a folder of its own: Java keeps jars open that it has read.
        Path own = folder.resolve(part.replaceAll("\\W", ""));
        PluginJars.pack(broken, own.resolve("a.jar"));
        assertThat(told(own)).startsWith(start).contains(part);
    }

    private static String told(Path folder) {
        return catchThrowableOfType(UnusablePluginsException.class, () -> PluginReader.read(folder))
                .getMessage();
    }
}
