package nl.vierlagen.plugin;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Documents;
import org.apache.commons.text.StringSubstitutor;

/** A project to begin a layer of one's own from: it builds, and passes its tests, as it is. */
public final class LayerProject {

    /** Where each file goes, by its template. */
    private static final Map<String, String> FILES = files();

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("README.md", "README.md");
        files.put("pom.xml", "pom.xml");
        files.put("client.yaml", "client.yaml");
        files.put("Layer.java", "src/main/java/{{folder}}/{{Name}}Layer.java");
        files.put("Facts.java", "src/main/java/{{folder}}/{{Name}}Facts.java");
        files.put("services", "src/main/resources/META-INF/services/nl.vierlagen.layer.Layer");
        files.put("checklist.yaml", "src/main/resources/{{folder}}/checklist.yaml");
        files.put("facts.yaml", "src/main/resources/{{folder}}/facts.yaml");
        files.put("words_en.yaml", "src/main/resources/{{folder}}/words_en.yaml");
        files.put("words_nl.yaml", "src/main/resources/{{folder}}/words_nl.yaml");
        files.put("LayerTest.java", "src/test/java/{{folder}}/{{Name}}LayerTest.java");
        return files;
    }

    private LayerProject() {}

    /** What an id must be instead; empty if a layer may have it. */
    public static Optional<String> fault(String id, Collection<String> taken) {
        if (!Checklist.ID.matcher(id).matches()) {
            return Optional.of("words of small letters and digits, joined by '-', such as paid-ads");
        }
        if (SourceVersion.isKeyword(packageName(id))) {
            return Optional.of("a word that is no keyword of Java");
        }
        return taken.contains(id)
                ? Optional.of("an id that no layer has; there are " + String.join(", ", taken))
                : Optional.empty();
    }

    /**
     * The files of a project.
     *
     * @param id of the layer
     * @return texts by the files' paths, with {@code /}
     */
    public static Map<String, String> of(String id) {
        StringSubstitutor values =
                new StringSubstitutor(values(id), "{{", "}}").setEnableUndefinedVariableException(true);
        Map<String, String> texts = new LinkedHashMap<>();
        FILES.forEach((template, path) ->
                texts.put(values.replace(path), values.replace(resource("project/" + template + ".template"))));
        return texts;
    }

    private static Map<String, String> values(String id) {
        Map<String, String> values = new TreeMap<>();
        versions().forEach((name, version) -> values.put(name.toString(), version.toString()));
        values.put("id", id);
        values.put("package", "org.example." + packageName(id));
        values.put("folder", "org/example/" + packageName(id));
        values.put("Name", CaseFormat.LOWER_HYPHEN.to(CaseFormat.UPPER_CAMEL, id));
        values.put(
                "title", Ascii.toUpperCase(id.substring(0, 1)) + id.substring(1).replace('-', ' '));
        return values;
    }

    private static String packageName(String id) {
        return id.replace("-", "");
    }

    /** Those with which this program was built. */
    private static Properties versions() {
        Properties versions = new Properties();
        try {
            versions.load(new StringReader(resource("project.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private static String resource(String name) {
        return Documents.resource(LayerProject.class, name).orElseThrow();
    }
}
