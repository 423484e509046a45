package nl.vierlagen.app;

import java.util.ServiceLoader;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Layer;

/** Assessment files for tests of the command line, in YAML. */
final class Clients {

    private Clients() {}

    /** Nothing is answered: the assured level is absent. */
    static String open(String id) {
        return "client: { id: " + id + ", name: \"Client " + id + "\" }\ndate: 2026-11-01\n";
    }

    /** Every criterion of every layer is fully in order: the assured level is embedded. */
    static String perfect(String id) {
        StringBuilder text = new StringBuilder(open(id)).append("layers:\n");
        for (Layer layer : ServiceLoader.load(Layer.class)) {
            text.append("  ").append(layer.checklist().id()).append(":\n    answers:\n");
            for (Criterion criterion : layer.checklist().criteria()) {
                text.append("      ").append(criterion.id()).append(": fully\n");
            }
        }
        return text.toString();
    }

    /** The same as {@link #open}, on one line of JSON. */
    static String line(String id) {
        return "{\"client\": {\"id\": \"" + id + "\", \"name\": \"Client " + id + "\"}, \"date\": \"2026-11-01\"}\n";
    }

    /** Two things are wrong: the name on line 1, column 24, and the date on line 2, column 7. */
    static String wrong(String id) {
        return "client: { id: " + id + ", name: 12 }\ndate: 2026-02-30\n";
    }
}
