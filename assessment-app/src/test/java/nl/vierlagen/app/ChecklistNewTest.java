package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierlagen.plugin.PluginJars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistNewTest {

    @TempDir
    private Path folder;

    @Test
    void writesAProjectWithWhichAReportIsMade() {
        Path project = folder.resolve("in/paid-ads");
        AppRunner.Run run = AppRunner.run("checklist", "new", "paid-ads", "--out", project.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile());
        assertThat(project.getParent()).isDirectoryNotContaining("glob:**/.new-*");
        PluginJars.pack(project, folder.resolve("plugins/a.jar"));
        AppRunner.Run report = AppRunner.run(
                "report",
                project.resolve("client.yaml").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--plugins",
                folder.resolve("plugins").toString());
        assertThat(report.exitCode()).as(report.err()).isZero();
        assertThat(folder.resolve("out/first-client.html")).content().contains("Paid ads", "(a.jar)");
    }

    @Test
    void writesIntoAnEmptyFolderAndNeverOverWhatIsThere() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine"), "mine");
        assertRefused(folder.toString(), "', which is not empty; allowed: a new or an empty folder\n");
        assertRefused(mine.toString(), "', which is not empty; allowed: a new or an empty folder\n");
        assertThat(folder).isDirectoryContaining(mine::equals);
        assertThat(mine).hasContent("mine");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(AppRunner.run("checklist", "new", "ads", "--out", empty.toString())
                        .exitCode())
                .isZero();
        assertThat(empty.resolve("pom.xml")).isNotEmptyFile();
    }

    @Test
    void refusesAnIdThatALayerCannotHave() {
        Path out = folder.resolve("out");
        AppRunner.Run run = AppRunner.run("checklist", "new", "Ads", "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("LAYER: found 'Ads'; allowed: words of small letters and digits");
        assertThat(out).doesNotExist();
    }

    private static void assertRefused(String out, String told) {
        AppRunner.Run run = AppRunner.run("checklist", "new", "ads", "--out", out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("--out: found '" + out + told);
    }
}
