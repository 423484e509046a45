package nl.vierlagen.recomputation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.vierlagen.report.Spoken;
import tools.jackson.databind.json.JsonMapper;

/** Clients of every kind, from an empty file to one without a gap; a seed always gives the same client. */
public final class RandomClients {

    private static final List<String> GOALS = List.of(
            "profiling",
            "relations",
            "recruitment",
            "knowledge",
            "service",
            "advertising",
            "sales",
            "reach",
            "loyalty",
            "participation",
            "citizens",
            "staff-dialogue",
            "fast-information",
            "cost-effectiveness",
            "reputation",
            "media-independence",
            "feedback");

    private final List<Structure.Layer> structure;

    RandomClients(List<Structure.Layer> structure) {
        this.structure = structure;
    }

    /** Clients who answer the built-in checklists. */
    public static RandomClients ofBuiltInLayers() {
        return new RandomClients(Structure.ofBuiltInLayers());
    }

    /** One line of a JSON Lines file. */
    public String line(int seed) {
        Random random = new Random(seed);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("client", client(seed, random));
        file.put(
                "date",
                "20" + (10 + random.nextInt(20)) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19)));
        if (random.nextBoolean()) {
            file.put(
                    "language",
                    Spoken.languages().get(random.nextInt(Spoken.languages().size())));
        }
        if (random.nextInt(4) > 0) {
            file.put("goals", goals(random));
        }
        if (random.nextInt(4) > 0) {
            file.put("targets", targets(random));
        }
        Map<String, Object> layers = new LinkedHashMap<>();
        // How good the client is as a whole; a layer then does somewhat better or worse.
        int quality = random.nextInt(5) - 1;
        for (Structure.Layer layer : structure) {
            if (random.nextInt(12) > 0) {
                layers.put(layer.id(), Map.of("answers", answers(layer, quality + random.nextInt(2), random)));
            }
        }
        file.put("layers", layers);
        return JsonMapper.shared().writeValueAsString(file);
    }

    private static Map<String, Object> client(int seed, Random random) {
        Map<String, Object> client = new LinkedHashMap<>();
        client.put("id", "random-" + seed);
        client.put("name", "Café \"" + seed + "\" & zoon");
        if (random.nextBoolean()) {
            client.put("sector", "retail");
        }
        if (random.nextBoolean()) {
            client.put("country", "BE");
        }
        if (random.nextBoolean()) {
            client.put("employees", random.nextInt(5000));
        }
        return client;
    }

    private static List<String> goals(Random random) {
        List<String> goals = new ArrayList<>(GOALS);
        Collections.shuffle(goals, random);
        return goals.subList(0, random.nextInt(GOALS.size() + 1));
    }

    private Map<String, String> targets(Random random) {
        Map<String, String> targets = new LinkedHashMap<>();
        for (Structure.Layer layer : structure) {
            if (random.nextBoolean()) {
                targets.put(layer.id(), Levels.name(random.nextInt(Levels.NAMES.size())));
            }
        }
        return targets;
    }

    private static Map<String, Object> answers(Structure.Layer layer, int quality, Random random) {
        Map<String, Object> answers = new LinkedHashMap<>();
        int open = random.nextInt(3) * random.nextInt(25);
        int skipped = random.nextInt(3) * random.nextInt(50);
        for (Structure.Criterion criterion : layer.criteria()) {
            if (random.nextInt(100) < open) {
                if (random.nextInt(5) == 0) {
                    answers.put(criterion.id(), Map.of("note", "Nog niet bekeken."));
                }
            } else if (criterion.mayBeNotApplicable() && random.nextInt(100) < skipped) {
                answers.put(criterion.id(), answer(Ratings.NOT_APPLICABLE, "Dit doet deze client niet.", List.of()));
            } else {
                answers.put(criterion.id(), rated(quality, random));
            }
        }
        return answers;
    }

    private static Object rated(int quality, Random random) {
        int rating = Math.max(0, Math.min(3, quality + random.nextInt(3) - random.nextInt(2)));
        String word = Ratings.NAMES.get(rating);
        return switch (random.nextInt(4)) {
            case 0 -> answer(word, "Gezien op \"maandag\".", List.of("https://www.example.org/a?b=c", "beleid.pdf"));
            case 1 -> Map.of("rating", word);
            default -> word;
        };
    }

    private static Map<String, Object> answer(String rating, String note, List<String> evidence) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rating", rating);
        answer.put("note", note);
        answer.put("evidence", evidence);
        return answer;
    }
}
