package nl.vierlagen.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.zip.GZIPOutputStream;
import nl.vierlagen.layer.Checklist;
import nl.vierlagen.layer.Criterion;
import nl.vierlagen.layer.Goal;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Level;
import nl.vierlagen.layer.Rating;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes up clients, as JSON Lines. Each is valid for the layers that are loaded, and depends on the seed and its own number
 * alone: the first thousand of a million are the thousand.
 */
public final class Clients {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final List<Checklist> checklists;
    private final long seed;

    Clients(long seed) {
        this.checklists = ServiceLoader.load(Layer.class).stream()
                .map(provider -> provider.get().checklist())
                .sorted(Comparator.comparing(Checklist::id))
                .toList();
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
        return path.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
    }

    /** Writes the first of them, one a line. */
    void write(int count, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        try (JsonGenerator json = new JsonFactory().createGenerator(new ObjectWriteContext.Base() {}, buffered)) {
            for (int number = 0; number < count; number++) {
                client(number, json);
                json.writeRaw('\n');
            }
        }
    }

    private void client(int number, JsonGenerator json) {
        Dice dice = new Dice(seed, number);
        boolean dutch = dice.chance(90);
        LocalDate date = FIRST_DAY.plusDays(dice.upTo(300));
        json.writeStartObject();
        who(number, dice, json);
        json.writeStringProperty("date", date.toString());
        json.writeStringProperty("assessor", dice.one(Phrases.PEOPLE));
        json.writeStringProperty("language", dutch ? "nl" : "en");
        wishes(dice, json);
        json.writeObjectPropertyStart("layers");
        // How good the client is as a whole; a layer then does somewhat better or worse.
        int quality = dice.between(-1, 2);
        for (Checklist checklist : checklists) {
            json.writeObjectPropertyStart(checklist.id());
            json.writeObjectPropertyStart("answers");
            Answering answering = new Answering(json, dice, quality + dice.upTo(1), dutch);
            checklist.criteria().forEach(answering::answer);
            json.writeEndObject();
            json.writeName("facts");
            new Facts(json, dice, date).of(checklist.id());
            json.writeEndObject();
        }
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
        List<Goal> goals = new ArrayList<>(List.of(Goal.values()));
        json.writeArrayPropertyStart("goals");
        for (int i = dice.upTo(5); i > 0; i--) {
            json.writeString(goals.remove(dice.upTo(goals.size() - 1)).id());
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("targets");
        for (Checklist checklist : checklists) {
            if (dice.chance(40)) {
                json.writeStringProperty(
                        checklist.id(), dice.one(List.of(Level.values())).id());
            }
        }
        json.writeEndObject();
    }

    /** Answers the criteria of a layer. */
    private record Answering(JsonGenerator json, Dice dice, int quality, boolean dutch) {

        void answer(Criterion criterion) {
            if (criterion.measure().isPresent()) {
                // The facts answer it, and whoever knows better must say why.
                if (dice.chance(8)) {
                    answer(criterion, rating(), dutch ? Phrases.DUTCH_NOTES : Phrases.ENGLISH_NOTES);
                }
            } else if (criterion.mayBeNotApplicable() && dice.chance(12)) {
                answer(criterion, "not-applicable", dutch ? Phrases.DUTCH_EXEMPTIONS : Phrases.ENGLISH_EXEMPTIONS);
            } else if (dice.chance(87)) {
                if (dice.chance(8)) {
                    answer(criterion, rating(), dutch ? Phrases.DUTCH_NOTES : Phrases.ENGLISH_NOTES);
                } else {
                    json.writeStringProperty(criterion.id(), rating());
                }
            }
        }

        private void answer(Criterion criterion, String rating, List<String> notes) {
            json.writeObjectPropertyStart(criterion.id());
            json.writeStringProperty("rating", rating);
            String note = dice.one(notes);
            if (dice.chance(50)) {
                note += " " + dice.one(dutch ? Phrases.DUTCH_NOTES : Phrases.ENGLISH_NOTES);
            }
            json.writeStringProperty("note", note.replace("{n}", Integer.toString(dice.between(2, 90))));
            if (dice.chance(40)) {
                json.writeArrayPropertyStart("evidence");
                for (int i = dice.between(1, 2); i > 0; i--) {
                    json.writeString(dice.one(Phrases.EVIDENCE));
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }

        private String rating() {
            int place = Math.max(0, Math.min(3, quality + dice.upTo(2) - dice.upTo(1)));
            return Rating.values()[place].id();
        }
    }
}
