package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.vierlagen.plugin.LayerProject;
import nl.vierlagen.plugin.PluginJars;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example of an outside layer takes part in all that the four layers do. */
class FifthLayerTest {

    private static final Path CLIENT = PluginJars.EXAMPLE.resolve("client.yaml");
    private static final String PROVIDER = "org.example.advertising.AdvertisingLayer (layer-advertising.jar)";

    @TempDir
    private static Path plugins;

    @TempDir
    private Path folder;

    @BeforeAll
    static void pack() {
        PluginJars.example(plugins);
    }

    @Test
    void standsInAReportInEveryFormat() throws IOException {
        Path out = folder.resolve("out");
        done("report", CLIENT.toString(), "--out", out.toString(), "--format", "html,json,pdf,docx");

        assertThat(out.resolve("garage-de-brug.html"))
                .content()
                .contains("<code>" + PROVIDER + "</code>", "Paid advertising");
        try (var pdf = Loader.loadPDF(out.resolve("garage-de-brug.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Paid advertising", "AdvertisingLayer (layer-");
        }
        try (ZipFile docx = new ZipFile(out.resolve("garage-de-brug.docx").toFile())) {
            byte[] document =
                    docx.getInputStream(docx.getEntry("word/document.xml")).readAllBytes();
            assertThat(new String(document, StandardCharsets.UTF_8)).contains("Paid advertising", PROVIDER);
        }
        JsonNode result = JsonMapper.shared().readTree(Files.readString(out.resolve("garage-de-brug.json")));
        JsonNode layer = result.get("layers").get(4);
        assertThat(layer.get("id").asString()).isEqualTo("advertising");
        assertThat(layer.get("target").asString()).isEqualTo("active");
        assertThat(layer.get("heldBackBy").valueStream().map(JsonNode::asString))
                .containsExactly("plan.goals");
        double sum = result.get("layers")
                .valueStream()
                .mapToDouble(one -> one.get("score").get("assured").asDouble())
                .sum();
        assertThat(result.at("/overall/score/assured").asDouble()).isBetween(sum / 5 - 0.1, sum / 5 + 0.1);
        assertThat(result.at("/overall/balance").asDouble())
                .isEqualTo(100 - layer.get("score").get("assured").asDouble());
        assertThat(result.get("roadmap")
                        .valueStream()
                        .map(step -> step.get("layer").asString()))
                .contains("advertising", "website");
        assertThat(result.at("/goals/0/id").asString()).isEqualTo("advertising");
        assertThat(result.at("/goals/0/coverage/assured").asDouble()).isPositive();
    }

    @Test
    void standsInAPortfolio() throws IOException {
        Path out = folder.resolve("out");
        Path clients = Files.createDirectory(folder.resolve("clients"));
        Files.copy(CLIENT, clients.resolve("a.yaml"));
        Files.writeString(clients.resolve("b.yaml"), Clients.open("b"));
        done("batch", clients.toString(), "--out", out.toString(), "--format", "json", "--language", "nl");

        assertThat(out.resolve("index.html")).content().contains("Betaald adverteren");
        List<String> table = Files.readAllLines(out.resolve("portfolio.csv"));
        assertThat(table).hasSize(3);
        assertThat(table.get(0)).contains("advertising.score.assured");
    }

    @Test
    void isShownAndValidated() throws IOException {
        assertThat(done("checklist", "show", "advertising", "--language", "nl"))
                .startsWith("Betaald adverteren (advertising 1.0.0)\n");
        assertThat(JsonMapper.shared().readTree(done("checklist", "show", "all", "--format", "json")))
                .hasSize(5);
        assertThat(done("schema", "assessment")).contains("\"advertising\"", "\"plan.budget\"", "\"lastReview\"");
        Path wrong = Files.writeString(
                folder.resolve("wrong.yaml"),
                Files.readString(CLIENT)
                        .replace("plan.budget", "plan.budgets")
                        .replace("measured: true", "measured: 3"));
        AppRunner.Run run = AppRunner.run("validate", wrong.toString(), "--plugins", plugins.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out() + run.err())
                .contains(
                        "layers.advertising.answers.plan.budgets: found unknown",
                        "(did you mean 'plan.budget'?)",
                        "layers.advertising.facts.campaigns[0].measured: found the number 3;");
    }

    @Test
    void isChangedByAnOverlayAndNamedByItsInsights() throws IOException {
        Path overlay = Files.writeString(folder.resolve("agency.yaml"), """
                id: agency
                version: 1.0.0
                fits: { advertising: ^1.0.0 }
                layers:
                  advertising:
                    themes:
                      - id: plan
                        weight: 5
                insights:
                  - id: paid-before-own
                    source: S3.02
                    when: { level: advertising, above: website, by: 1 }
                    words:
                      en: { title: "Paid first", text: "Ads lead to a poor site.", action: "Mend the site first." }
                      nl: { title: "Eerst betaald", text: "De site is zwak.", action: "Verbeter eerst de site." }
                """);
        Path out = folder.resolve("out");
        done("report", CLIENT.toString(), "--out", out.toString(), "--overlay", overlay.toString(), "--format", "json");

        JsonNode result = JsonMapper.shared().readTree(Files.readString(out.resolve("garage-de-brug.json")));
        assertThat(result.at("/checklists/advertising").asString()).isEqualTo("1.0.0+agency.1.0.0");
        assertThat(result.get("insights").valueStream().map(JsonNode::asString)).contains("paid-before-own");
        assertThat(done("checklist", "check", overlay.toString())).contains("theme plan: weight 3 becomes 5");
    }

    @Test
    void isNoticedByABatchThatIsResumedWhenItIsAnother() throws IOException {
        Path out = folder.resolve("out");
        done("batch", CLIENT.toString(), "--out", out.toString(), "--format", "json");
        Path other = folder.resolve("other");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(PluginJars.EXAMPLE.resolve("src/main"))) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(PluginJars.EXAMPLE.relativize(file).toString(), Files.readString(file));
            }
        }
        files.replaceAll((path, text) -> text.replace("Plan and budget", "Planning and budget"));
        PluginJars.pack(files, other.resolve("layer-advertising.jar"));

        assertThat(resumed(plugins, out)).endsWith("reports written: 0, unchanged: 1, failed: 0\n");
        assertThat(resumed(other, out)).endsWith("reports written: 1, failed: 0\n");
    }

    private static String resumed(Path plugins, Path out) {
        return AppRunner.run(
                        "batch",
                        CLIENT.toString(),
                        "--out",
                        out.toString(),
                        "--format",
                        "json",
                        "--resume",
                        "--plugins",
                        plugins.toString())
                .err();
    }

    @Test
    void twoOfOneIdStopTheStartWithBothNamesAndJars() {
        PluginJars.pack(LayerProject.of("networks"), folder.resolve("own.jar"));
        AppRunner.Run run = AppRunner.run("checklist", "show", "all", "--plugins", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("two layers have the id 'networks': nl.vierlagen.networks.NetworksLayer in ")
                .contains(" and org.example.networks.NetworksLayer in own.jar; allowed: one of them, or ");
    }

    @Test
    void oneThatCannotBeLoadedStopsTheStart() throws IOException {
        Files.writeString(folder.resolve("broken.jar"), "");
        AppRunner.Run run = AppRunner.run("--version");
        assertThat(run.exitCode()).isZero();

        run = AppRunner.run("validate", CLIENT.toString(), "--plugins", folder.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("broken.jar: found something that can't be read as a jar (");
    }

    private static String done(String... arguments) {
        AppRunner.Run run =
                AppRunner.run(Stream.concat(Stream.of(arguments), Stream.of("--plugins", plugins.toString()))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }
}
