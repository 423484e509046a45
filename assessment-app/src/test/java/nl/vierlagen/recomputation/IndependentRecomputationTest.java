package nl.vierlagen.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Runs the app, works every result out anew by another road, and compares them figure by figure. */
class IndependentRecomputationTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "clients");
    private static final int RANDOM_CLIENTS = 200;

    private static List<Structure.Layer> structure;

    @TempDir
    private Path out;

    @BeforeAll
    static void readsTheChecklists() {
        structure = Structure.ofBuiltInLayers();
        assertThat(structure)
                .extracting(Structure.Layer::id)
                .containsExactly("internal", "website", "networks", "reputation");
    }

    /** Every example that is a document; a table becomes the same in the intake. */
    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().matches(".*\\.(ya?ml|json|jsonl|ndjson)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyFigureOfAnExampleIsRight(Path example) throws IOException {
        AppRunner.Run call =
                AppRunner.run("batch", example.toString(), "--out", out.toString(), "--format", "json", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        for (JsonNode file : read(example)) {
            assertRight(file);
        }
    }

    @Test
    void everyFigureOfRandomClientsIsRight() throws IOException {
        RandomClients clients = new RandomClients(structure);
        List<String> lines =
                IntStream.range(0, RANDOM_CLIENTS).mapToObj(clients::line).toList();
        Path file = out.resolve("clients.jsonl");
        Files.write(file, lines);
        AppRunner.Run call =
                AppRunner.run("batch", file.toString(), "--out", out.toString(), "--format", "json", "--quiet");
        assertThat(call.exitCode()).as(call.err()).isZero();
        TreeSet<String> seen = new TreeSet<>();
        for (String line : lines) {
            seen.addAll(traits(assertRight(JsonMapper.shared().readTree(line))));
        }
        assertThat(seen)
                .as("what the random clients show")
                .contains("absent", "passive", "reactive", "active", "embedded")
                .contains("held back", "theme without score", "open", "stated", "no step")
                .containsAll(Recomputation.INSIGHTS);
    }

    private Map<String, Object> assertRight(JsonNode file) throws IOException {
        String id = file.required("client").required("id").asString();
        Map<?, ?> found = Results.read(Files.readString(out.resolve(id + ".json")));
        Map<String, Object> recomputed = Recomputation.of(structure, file, found);
        Map<Object, Object> figures = new LinkedHashMap<>(found);
        figures.put(
                "insights",
                ((List<?>) found.get("insights"))
                        .stream().filter(Recomputation.INSIGHTS::contains).toList());
        assertThat(Differences.of(recomputed, figures))
                .as("differences of " + id)
                .isEmpty();
        return recomputed;
    }

    private static List<JsonNode> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        }
        return List.of(name.endsWith(".json") ? JsonMapper.shared().readTree(text) : new YAMLMapper().readTree(text));
    }

    /** What a result shows, so that a run over clients that are all alike is noticed. */
    private static List<String> traits(Map<String, Object> recomputed) {
        List<String> traits = new ArrayList<>();
        for (Object layer : (List<?>) recomputed.get("layers")) {
            Map<?, ?> fields = (Map<?, ?>) layer;
            traits.add((String) ((Map<?, ?>) fields.get("level")).get("assured"));
            if (!((List<?>) fields.get("heldBackBy")).isEmpty()) {
                traits.add("held back");
            }
            for (Object theme : (List<?>) fields.get("themes")) {
                if (((Map<?, ?>) theme).get("score") == null) {
                    traits.add("theme without score");
                }
            }
            for (Object criterion : (List<?>) fields.get("criteria")) {
                traits.add((String) ((Map<?, ?>) criterion).get("basis"));
            }
        }
        ((List<?>) recomputed.get("insights")).forEach(insight -> traits.add((String) insight));
        if (((List<?>) recomputed.get("roadmap")).isEmpty()) {
            traits.add("no step");
        }
        return traits;
    }
}
