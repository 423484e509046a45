package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code checklist check} tells all that an overlay changes, where reports are not to be had, and what doesn't add up. */
class OverlayCheckTest {

    private static final String EXAMPLE = "../examples/overlay/bibliotheken.yaml";
    private static final String HEAD = "id: own\nversion: 1.0.0\nfits: { website: ^1.0.0, networks: ^1.0.0 }\n";

    @TempDir
    private Path folder;

    @Test
    void tellsAllThatChanges() {
        AppRunner.Run run = AppRunner.run("checklist", "check", EXAMPLE);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().toList())
                .startsWith(EXAMPLE + ": overlay bibliotheken 1.0.0; reports in en, nl")
                .contains(
                        "  not in fr: words.fr.goal.reading is missing",
                        "    findability.vacancies: switched off",
                        "    catalogue.titles: new, weight 4, effort 2, required for active",
                        "    interaction.message-channel: supports [service, sales, relations] becomes [service, reading]")
                .containsSubsequence(
                        "  networks 1.0.0 becomes 1.0.0+bibliotheken.1.0.0",
                        "    networks hebban: new",
                        "  goals, insights and words of reports",
                        "    goal reading: new",
                        "    insight quiet-shelves: new",
                        "    words in en: goal.reading",
                        "    words in nl: goal.reading");
    }

    @Test
    void tellsWhatIsLostAndWhatIsNotYetThere() throws IOException {
        String overlay = HEAD + """
                goals: [reading]
                layers:
                  website:
                    themes:
                      - { id: community, off: true }
                      - { id: privacy, off: true }
                      - { id: currency, criteria: [ { id: currency.latest-item, supports: [reading] } ] }
                words: { nl: { goal: { reading: Lezen } }, en: { goal: { reading: Reading } } }
                """;

        assertThat(check(overlay))
                .containsSubsequence(
                        "  no longer adds up",
                        "    privacy.consent-first: it no longer guards the level active",
                        "    S3.27: this statement of the sources is the source of no criterion",
                        "  does not add up yet",
                        "    goal reading: 1 criterion supports it; a goal needs 4 to mean something");
    }

    @Test
    void tellsWhatChangesInInsightsCataloguesAndWords() throws IOException {
        String overlay = HEAD + """
                layers: { networks: { networks: [ { id: kiyoh, off: true }, { id: x, name: Ex } ] } }
                insights:
                  - { id: exposed, off: true }
                  - { id: unbalanced, source: S3.04, when: { balanceBelow: 5 }, words: { nl: { title: Scheef } } }
                words: { nl: { level: { absent: niets } } }
                """;

        assertThat(check(overlay))
                .containsExactly(
                        folder.resolve("o.yaml") + ": overlay own 1.0.0; reports in de, en, fr, nl",
                        "  networks 1.0.0 becomes 1.0.0+own.1.0.0",
                        "    networks kiyoh: switched off",
                        "    networks x: changed",
                        "  goals, insights and words of reports",
                        "    insight exposed: switched off",
                        "    insight unbalanced: when changed",
                        "    insight unbalanced: source S3.02 becomes S3.04",
                        "    insight unbalanced: words in nl changed",
                        "    words in nl: level.absent");
    }

    @Test
    void tellsTheFirstOfManyWordsThatAreMissing() throws IOException {
        String overlay = HEAD + """
                goals: [one, two, three, four, five]
                words: { nl: { goal: { one: Een, two: Twee, three: Drie, four: Vier, five: Vijf } } }
                """;

        assertThat(check(overlay))
                .filteredOn(line -> line.startsWith("  not in en"))
                .containsExactly(
                        "  not in en: words.en.goal.one is missing",
                        "  not in en: words.en.goal.two is missing",
                        "  not in en: words.en.goal.three is missing",
                        "  not in en: 2 more are missing");
    }

    private List<String> check(String overlay) throws IOException {
        Path file = Files.writeString(folder.resolve("o.yaml"), overlay);
        AppRunner.Run run = AppRunner.run("checklist", "check", file.toString());
        assertThat(run.err()).isEmpty();
        return run.out().lines().toList();
    }
}
