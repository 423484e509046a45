package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.report.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that are wrong in themselves, and what holds for all commands. */
class MainTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void endsWithTwoAndWritesNothingIfTheCallIsWrong(List<String> arguments, String told) throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), Clients.open("x"));
        Path out = folder.resolve("out");

        AppRunner.Run run = AppRunner.run(arguments.stream()
                .map(argument -> argument.replace("FILE", file.toString()).replace("OUT", out.toString()))
                .toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(told).doesNotContain("Exception", "A defect", "\tat ");
        assertThat(out).doesNotExist();
    }

    static Stream<Arguments> endsWithTwoAndWritesNothingIfTheCallIsWrong() {
        return Stream.of(
                wrong("Name a command.\nUsage: vierlagen "),
                wrong("Unmatched argument at index 0: 'frobnicate'", "frobnicate"),
                wrong("Unknown option: '--café'", "report", "FILE", "--out", "OUT", "--café"),
                wrong("Missing required option: '--out=DIR'", "report", "FILE"),
                wrong("Missing required parameter: 'FILE'", "report", "--out", "OUT"),
                wrong("Missing required parameter for option '--out'", "report", "FILE", "--out"),
                wrong("Missing required parameter: 'PATH'", "batch", "--out", "OUT"),
                wrong("Missing required parameter: 'PATH'", "validate"),
                wrong("Name a command: show", "checklist"),
                wrong("Unmatched argument", "report", "FILE", "FILE", "--out", "OUT"),
                wrong("none.yaml: found no such file or folder;", "report", "none.yaml", "--out", "OUT"),
                wrong("'': found no name of a file;", "validate", ""),
                wrong("--out: found no name; allowed: a folder", "report", "FILE", "--out", ""),
                wrong("--jobs: found 0; allowed: 1 to 256", "report", "FILE", "--out", "OUT", "--jobs", "0"),
                wrong("--jobs: found -1; allowed: 1 to 256", "batch", "FILE", "--out", "OUT", "--jobs", "-1"),
                wrong("--jobs: found 257; allowed: 1 to 256", "validate", "FILE", "--jobs", "257"),
                wrong("Invalid value for option '--jobs': 'abc'", "validate", "FILE", "--jobs", "abc"),
                wrong(
                        "--language: found 'xx'; allowed: " + String.join(", ", Spoken.languages()),
                        "report",
                        "FILE",
                        "--out",
                        "OUT",
                        "--language",
                        "xx"),
                wrong("Invalid value for option '--format'", "report", "FILE", "--out", "OUT", "--format", "odt"),
                wrong(
                        "--fail-below: found 'high'; allowed: absent, passive, reactive, active, embedded",
                        "batch",
                        "FILE",
                        "--out",
                        "OUT",
                        "--fail-below",
                        "high"),
                wrong("--quiet: found it together with --verbose;", "validate", "FILE", "--quiet", "--verbose"));
    }

    private static Arguments wrong(String told, String... arguments) {
        return arguments(List.of(arguments), told);
    }

    @Test
    void helpsAndTellsItsVersionOnStandardOutput() {
        AppRunner.Run help = AppRunner.run("--help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: vierlagen ", "report", "batch", "validate", "checklist", "Exit codes:");
        assertThat(help.err()).isEmpty();

        assertThat(AppRunner.run("batch", "--help").out()).contains("--fail-below=LEVEL", "--jobs=N");
        assertThat(AppRunner.run("--version").out()).matches("vierlagen \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void takesAnArgumentThatBeginsWithAnAtSignAsItIs() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "--help");

        AppRunner.Run run = AppRunner.run("validate", "@" + list);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("@" + list + ": found no such file or folder");
    }

    @Test
    void tellsWhereADefectIsOnlyIfItIsToBeVerbose() {
        assertThat(AppRunner.run("validate", "a\u0000b").err()).doesNotContain("InvalidPathException");
        assertThat(AppRunner.run("validate", "a\u0000b", "--verbose").err()).contains("InvalidPathException", "\tat ");
    }

    @Test
    void tellsALayerThatCannotBeLoaded() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Layer.class.getName()), "nl.example.Missing\n");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);

            AppRunner.Run run = AppRunner.run("--version");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("nl.vierlagen.layer.Layer: Provider nl.example.Missing not found\n");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
