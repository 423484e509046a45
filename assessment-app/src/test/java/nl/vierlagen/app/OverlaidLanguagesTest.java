package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierlagen.report.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An overlay is in the languages in which it says all that it adds; Dutch is one of them. */
class OverlaidLanguagesTest {

    private static final String INSIGHT =
            "insights: [ { id: own, source: S3.04, when: { balanceBelow: 5 }, words: { nl:"
                    + " { title: T, text: T., action: A. } } } ]";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                INSIGHT + " | nl",
                "goals: [reading]/words: { nl: { goal: { reading: Lezen } } } | nl",
                "goals: [reading]/words: { nl: { goal: { reading: Lezen } }, fr: { goal: { reading: Lire } } } | fr, nl",
            })
    void isInNoLanguageInWhichWhatItAddsHasNoWords(String change, String languages) throws IOException {
        String overlay = overlay(change.replace('/', '\n'));

        assertThat(AppRunner.run("checklist", "check", overlay).out())
                .startsWith(overlay + ": overlay own 1.0.0; reports in " + languages + "\n");
        AppRunner.Run run = report(overlay, "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--language: found 'en'; allowed: " + languages);
    }

    @Test
    void isInAllLanguagesWhereItAddsNothing() throws IOException {
        assertThat(AppRunner.run("checklist", "check", overlay("words: { nl: { level: { absent: niets } } }"))
                        .out())
                .contains("; reports in " + String.join(", ", Spoken.languages()) + "\n");
    }

    @Test
    void mustCompleteALanguageThatItBegins() throws IOException {
        String begun =
                "goals: [reading, sport]\nwords: { nl: { goal: { reading: Lezen, sport: Sport } }, en: { goal: { reading:"
                        + " Reading } } }";

        assertThat(report(overlay(begun), "nl").err())
                .contains(
                        "o.yaml:3:18: goals[1]: found 'sport', which has no words in en; allowed: words.en.goal.sport");
    }

    @Test
    void hasWordsInDutch() throws IOException {
        String english = "goals: [reading]\nwords: { en: { goal: { reading: Reading } } }";

        assertThat(report(overlay(english), "en").err())
                .contains(
                        "o.yaml:3:9: goals[0]: found 'reading', which has no words in nl; allowed: words.nl.goal.reading");
    }

    private AppRunner.Run report(String overlay, String language) throws IOException {
        Path client = Files.writeString(folder.resolve("a.yaml"), "client: { id: a, name: A }\ndate: 2026-11-01\n");
        return AppRunner.run(
                "report",
                client.toString(),
                "--overlay",
                overlay,
                "--language",
                language,
                "--out",
                folder.resolve("out").toString());
    }

    private String overlay(String change) throws IOException {
        return Files.writeString(folder.resolve("o.yaml"), "id: own\nversion: 1.0.0\n" + change + "\n")
                .toString();
    }
}
