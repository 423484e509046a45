package nl.vierlagen.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes up clients, as JSON Lines. Each is valid for the layers that are loaded, and depends on the seed and its own number
 * alone: the first thousand of a million are the thousand.
 */
public final class Clients {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<Goal> GOALS = Goal.builtIn();
    private static final List<String> LEVELS =
            Stream.of(Level.values()).map(Level::id).toList();
    private static final int AT_ONCE = 2048;

    private final SortedMap<String, List<Criterion>> criteria = new TreeMap<>();
    private final long seed;

    Clients(long seed) {
        for (Layer layer : ServiceLoader.load(Layer.class)) {
            criteria.put(layer.checklist().id(), layer.checklist().criteria());
        }
        this.seed = seed;
    }

    /** Takes how many, a seed, and a file, gzipped if its name ends in {@code .gz}; without a file, writes to standard output. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("allowed: COUNT SEED [FILE]");
            System.exit(2);
        }
        int count = Integer.parseInt(arguments[0]);
        Clients clients = new Clients(Long.parseLong(arguments[1]));
        try (OutputStream out = arguments.length == 3 ? file(Path.of(arguments[2])) : System.out) {
            clients.write(count, out);
        }
    }

    private static OutputStream file(Path path) throws IOException {
        OutputStream file = Files.newOutputStream(path);
        return new BufferedOutputStream(path.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file, 1 << 16);
    }

    /** Writes the first of them, one a line. */
    void write(int count, OutputStream out) throws IOException {
        for (int from = 0; from < count; from += AT_ONCE) {
            List<byte[]> lines = IntStream.range(from, Math.min(count, from + AT_ONCE))
                    .parallel()
                    .mapToObj(this::line)
                    .toList();
            for (byte[] line : lines) {
                out.write(line);
            }
        }
    }

    /** The client of that number, with a line feed. */
    byte[] line(int number) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(10_000);
        try (JsonGenerator json = JSON.createGenerator(new ObjectWriteContext.Base() {}, line)) {
            client(number, json);
        }
        line.write('\n');
        return line.toByteArray();
    }

    private void client(int number, JsonGenerator json) {
        Dice dice = new Dice(seed, number);
        boolean isDutch = dice.chance(90);
        LocalDate date = FIRST_DAY.plusDays(dice.upTo(300));
        json.writeStartObject();
        who(number, dice, json);
        json.writeStringProperty("date", date.toString());
        json.writeStringProperty("assessor", dice.one(Phrases.PEOPLE));
        json.writeStringProperty("language", isDutch ? "nl" : "en");
        wishes(dice, json);
        json.writeObjectPropertyStart("layers");
        // How good the client is as a whole; a layer then does somewhat better or worse.
        int ofClient = dice.between(-1, 3);
        criteria.forEach((layer, asked) -> {
            int quality = ofClient + dice.upTo(1);
            json.writeObjectPropertyStart(layer);
            json.writeObjectPropertyStart("answers");
            Answering answering = new Answering(json, dice, quality, isDutch);
            asked.forEach(answering::answer);
            json.writeEndObject();
            json.writeName("facts");
            new Facts(json, dice, date, quality).of(layer);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void who(int number, Dice dice, JsonGenerator json) {
        String kind = dice.one(Phrases.KINDS);
        json.writeObjectPropertyStart("client");
        json.writeStringProperty("id", kind + "-" + number);
        json.writeStringProperty("name", "Café " + kind + " " + dice.one(Phrases.SURNAMES));
        json.writeStringProperty("sector", dice.one(Phrases.SECTORS));
        json.writeStringProperty("country", dice.chance(85) ? "NL" : "BE");
        json.writeNumberProperty("employees", 1 << dice.upTo(12) | dice.upTo(50));
        json.writeEndObject();
    }

    private void wishes(Dice dice, JsonGenerator json) {
        List<Goal> goals = new ArrayList<>(GOALS);
        json.writeArrayPropertyStart("goals");
        for (int i = dice.upTo(5); i > 0; i--) {
            json.writeString(goals.remove(dice.upTo(goals.size() - 1)).id());
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("targets");
        for (String layer : criteria.keySet()) {
            if (dice.chance(40)) {
                json.writeStringProperty(layer, dice.one(LEVELS));
            }
        }
        json.writeEndObject();
    }
}
