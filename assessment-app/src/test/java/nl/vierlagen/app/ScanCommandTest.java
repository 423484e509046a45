package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {

    private static final String HEAD = "client: { id: bakery, name: \"Bakery\" }\ndate: 2026-11-01\nlanguage: en\n";

    @TempDir
    private Path folder;

    private String page;

    @BeforeEach
    void savePage() throws IOException {
        Path file = folder.resolve("page.html");
        try (InputStream in =
                ScanCommandTest.class.getResourceAsStream("/nl/vierlagen/evidence/scan/pages/wordpress.html")) {
            Files.copy(in, file);
        }
        page = file.toString();
    }

    @Test
    void printsFactsThatAnAssessmentFileAcceptsAsTheyAre() throws IOException {
        AppRunner.Run run = AppRunner.run("scan", page, "--date", "2026-11-01");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        Path file = Files.writeString(folder.resolve("bakery.yaml"), HEAD + run.out());
        String out = folder.resolve("out").toString();
        AppRunner.Run report = AppRunner.run("report", file.toString(), "--out", out, "--format", "json");
        assertThat(report.err()).isEmpty();
        assertThat(Path.of(out, "bakery.json"))
                .content()
                .contains("\"id\": \"sharing.icon-names\", \"rating\": \"partly\", \"basis\": \"measured\"")
                .contains("\"id\": \"currency.latest-item\", \"rating\": \"largely\", \"basis\": \"measured\"")
                .contains("\"id\": \"privacy.consent-first\", \"rating\": \"not\", \"basis\": \"measured\"")
                .contains("\"id\": \"community.place\", \"rating\": null, \"basis\": \"open\"");
    }

    @Test
    void putsFactsIntoAFileAroundWhatAPersonWrote() throws IOException {
        Path file = Files.writeString(folder.resolve("bakery.yaml"), HEAD + """
                layers:
                  website:
                    facts:   # by hand
                      profiles:
                        - { network: linkedin, address: "https://nl.linkedin.com/company/bakkerij-de-korenaar", linked: true }
                      search: { ownResults: 4 }
                """);

        AppRunner.Run run = AppRunner.run("scan", page, "--into", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(file)
                .content()
                .contains(
                        "facts:   # by hand",
                        "search: { ownResults: 4 }",
                        "linked: true, declared: false }",
                        "withPreview: 1");
        String once = Files.readString(file);
        assertThat(AppRunner.run("scan", page, "--into", file.toString()).exitCode())
                .isZero();
        assertThat(file).content().isEqualTo(once);
    }

    @Test
    void citesPageElementAndReason() {
        assertThat(AppRunner.run("scan", page, "--date", "2026-11-01").out())
                .contains("# interaction.contribute\n#   " + page + "\n#     #respond: a place to leave a reaction\n")
                .contains("html: is in the language nl-NL")
                .contains("#   privacy.consent-first: 0.0 percent, not\n");
    }

    @Test
    void asksForTheDayOfSavedPages() {
        AppRunner.Run run = AppRunner.run("scan", page);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--date: found none with saved pages only");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsWhatIsNeitherAnAddressNorAFile() {
        AppRunner.Run file = AppRunner.run("scan", folder.resolve("none.html").toString(), "--date", "2026-11-01");
        AppRunner.Run address = AppRunner.run("scan", "ftp://example.nl/");

        assertThat(file.exitCode()).isEqualTo(2);
        assertThat(file.err()).contains("none.html: found something that can't be read");
        assertThat(address.exitCode()).isEqualTo(2);
        assertThat(address.err()).contains("ftp://example.nl/: found no address that can be scanned");
    }

    @Test
    void reachesIntoNoPrivateNetworkUnlessToldTo() {
        AppRunner.Run run = AppRunner.run("scan", "http://127.0.0.1:9/");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "No page could be looked at:", "127.0.0.1, which is not on the public web", "--allow-private");
    }
}
