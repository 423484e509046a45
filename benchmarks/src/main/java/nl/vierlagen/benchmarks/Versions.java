package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Versions of libraries, as Maven notes them in each. */
final class Versions {

    private Versions() {}

    static String of(String group, String artifact) {
        Properties properties = new Properties();
        try (InputStream in =
                Versions.class.getResourceAsStream("/META-INF/maven/" + group + "/" + artifact + "/pom.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
