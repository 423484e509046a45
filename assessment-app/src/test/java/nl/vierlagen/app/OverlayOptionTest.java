package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OverlayOptionTest {

    private static final String EXAMPLE = "../examples/overlay/bibliotheken.yaml";
    private static final String CLIENT = "client: { id: a, name: A }\ndate: 2026-11-01\n";
    private static final String HEAD = "id: own\nversion: 1.0.0\nfits: { website: ^1.0.0 }\n";

    @TempDir
    private Path folder;

    @Test
    void changesTheChecklistThatIsShown() {
        AppRunner.Run run = AppRunner.run("checklist", "show", "website", "--language", "nl", "--overlay", EXAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "(website 1.0.0+bibliotheken.1.0.0)",
                        "catalogue.titles  weight 4, effort 2, required for active")
                .doesNotContain("findability.vacancies");
    }

    @Test
    void isInTheResultAndInTheReport() throws IOException {
        String client = file("a.yaml", CLIENT + """
                goals: [reading]
                layers:
                  website: { answers: { catalogue.titles: partly } }
                  networks: { facts: { profiles: [ { network: hebban, activity: active, fit: high, lastPost: 2026-10-30 } ] } }
                """);

        AppRunner.Run run = report(client, "--overlay=" + EXAMPLE);

        assertThat(run.err()).isEmpty();
        JsonNode result =
                JsonMapper.shared().readTree(folder.resolve("out/a.json").toFile());
        assertThat(result.at("/checklists/website").asString()).isEqualTo("1.0.0+bibliotheken.1.0.0");
        assertThat(result.at("/checklists/reputation").asString()).isEqualTo("1.0.0");
        assertThat(result.at("/goals/0/id").asString()).isEqualTo("reading");
        assertThat(result.at("/layers/1/criteria").findValuesAsString("id")).contains("catalogue.titles");
        assertThat(Files.readString(folder.resolve("out/a.html")))
                .contains("De catalogus", "Leesbevordering", "1.0.0+bibliotheken.1.0.0")
                .contains("<p>Aangepast met: bibliotheken 1.0.0</p>");
    }

    @Test
    void isNamedOnPaperToo() throws IOException {
        report(file("a.yaml", CLIENT), "--overlay=" + EXAMPLE, "--language=en", "--format=docx");

        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(folder.resolve("out/a.docx")))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Adapted by: bibliotheken 1.0.0");
        }
    }

    @Test
    void isLaidOverTheOutcomeOfThoseBeforeIt() throws IOException {
        String first = file("first.yaml", HEAD + "layers: { website: { themes: [ { id: privacy, weight: 1 } ] } }\n");
        String second = file(
                "second.yaml",
                HEAD.replace("own", "next") + "layers: { website: { themes: [ { id: privacy, weight: 2 } ] } }\n");

        AppRunner.Run run = AppRunner.run("checklist", "show", "website", "--overlay", first, "--overlay", second);

        assertThat(run.out()).contains("(privacy, weight 2)", "(website 1.0.0+own.1.0.0.next.1.0.0)");
    }

    @Test
    void comesWithABrand() throws IOException {
        file("own.yaml", HEAD + "layers: { website: { themes: [ { id: privacy, off: true } ] } }\n");
        String brand = file("brand.yaml", "name: Own\noverlay: own.yaml\n");

        report(file("a.yaml", CLIENT), "--brand", brand);

        assertThat(JsonMapper.shared()
                        .readTree(folder.resolve("out/a.json").toFile())
                        .at("/checklists/website")
                        .asString())
                .isEqualTo("1.0.0+own.1.0.0");
    }

    @Test
    void checksAChecklistWithItsWords() throws IOException {
        Path home = Path.of("../layer-website/src/main/resources/nl/vierlagen/website");
        for (String name : new String[] {"words_nl.yaml", "words_en.yaml", "facts.yaml"}) {
            Files.copy(home.resolve(name), folder.resolve(name));
        }
        String checklist = file(
                "checklist.yaml",
                Files.readString(home.resolve("checklist.yaml")).replaceFirst("weight: 4", "weight: 3"));

        AppRunner.Run sound = AppRunner.run("checklist", "check", checklist);
        assertThat(sound.out())
                .contains("checklist website 1.0.0, 26 criteria, in en, nl", "theme sharing: weight 4 becomes 3");

        file("checklist.yaml", Files.readString(Path.of(checklist)).replaceFirst("weight: 3", "weight: 30"));
        AppRunner.Run faulty = AppRunner.run("checklist", "check", checklist);
        assertThat(faulty.exitCode()).isEqualTo(2);
        assertThat(faulty.err()).startsWith(checklist + ":6:13: themes[0].weight: found the number 30");
    }

    private AppRunner.Run report(String client, String... more) {
        String[] arguments = {"report", client, "--out", folder.resolve("out").toString()};
        String[] all = Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
        return AppRunner.run(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
