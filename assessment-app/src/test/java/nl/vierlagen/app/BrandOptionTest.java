package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandOptionTest {

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameOut() {
        out = folder.resolve("out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "batch"})
    void aWrongBrandIsAWrongCallThatTellsEveryFaultAndWritesNothing(String command) throws IOException {
        String brand = file("brand.yaml", "nmae: X\ncolours: { accent: '#ffff00' }\n");

        AppRunner.Run run = run(command, brand);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        brand + ":1:1: name: found nothing; allowed: a value: this key is required",
                        brand + ":1:1: nmae: found unknown key 'nmae'; allowed: name, logo, colours, fonts, contact,"
                                + " closing, levels, overlay, templates (did you mean 'name'?)",
                        brand
                                + ":2:20: colours.accent: found #ffff00 on the light page's #f4f6f9, a contrast of 1.00 : 1;"
                                + " allowed: at least 4.5 : 1 (did you mean '#757500'?)");
        assertThat(out).doesNotExist();
    }

    @Test
    void aBrandThatIsNotThereIsAWrongCall() {
        String brand = folder.resolve("none.yaml").toString();

        AppRunner.Run run = run("report", brand);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().strip())
                .isEqualTo(brand + ":1:1: found a file that can't be read (there is no such file or folder);"
                        + " allowed: a brand file in YAML");
    }

    @Test
    void aTemplateThatIsMalformedIsAWrongCall() throws IOException {
        file("t/report.ftlh", "fine\n<#if");

        AppRunner.Run run = run("batch", file("brand.yaml", "name: X\ntemplates: t"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(folder.resolve("t/report.ftlh") + ":2:")
                .contains("malformed text");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTemplateThatFailsIsToldForTheClientWithItsPlace() throws IOException {
        file("t/cards.ftlh", "<#list cards as card>\n  ${card.titel}\n</#list>");

        AppRunner.Run run = run("batch", file("brand.yaml", "name: X\ntemplates: t"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains("cafe: not reported\n  " + folder.resolve("t/cards.ftlh")
                        + ":2:5: found nothing at 'card.titel'; allowed: what docs/templates.md describes"
                        + " (did you mean 'title'?)");
    }

    @Test
    void whatWasLeftOutOfALogoIsTold() throws IOException {
        file("logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><script/></svg>");

        AppRunner.Run run = run("report", file("brand.yaml", "name: X\nlogo: logo.svg"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("brand.yaml:2:7: left out of the logo: element 'script'");
    }

    private AppRunner.Run run(String command, String brand) {
        try {
            String client = file("client.yaml", Clients.open("cafe"));
            return AppRunner.run(command, client, "--brand", brand, "--out", out.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }
}
