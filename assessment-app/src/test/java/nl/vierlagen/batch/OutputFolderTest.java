package nl.vierlagen.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFolderAndLeavesNothingInIt() throws IOException {
        Path deep = folder.resolve("a/b");

        OutputFolder.open(deep);

        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void opensAFolderThatALinkLeadsTo() throws IOException {
        Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));

        OutputFolder.open(link).write(Map.of("x.json", bytes("{}")));

        assertThat(folder.resolve("real/x.json")).hasContent("{}");
    }

    @Test
    void refusesAFileInThePlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThatThrownBy(() -> OutputFolder.open(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> OutputFolder.open(file.resolve("deeper"))).isInstanceOf(IOException.class);
        assertThat(file).hasContent("mine");
    }

    @Test
    void writesBytesAsTheyAre() throws IOException {
        OutputFolder out = OutputFolder.open(folder);
        byte[] bytes = {'a', '\r', '\n', 0, (byte) 0xff};

        out.write(Map.of("a.txt", bytes, "b.txt", new byte[0]));

        assertThat(out.path("a.txt")).hasBinaryContent(bytes);
        assertThat(out.path("b.txt")).isEmptyFile();
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void takesThePlaceOfWhatStoodThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "a much longer text that stood there before");

        OutputFolder.open(folder).write(Map.of("a.txt", bytes("new")));

        assertThat(folder.resolve("a.txt")).hasContent("new");
    }

    @Test
    void writesNoneOfThemIfOneCannotBeStaged() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        OutputFolder out = OutputFolder.open(folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes("new"));
        files.put("b.txt", null);

        assertThatThrownBy(() -> out.write(files)).isInstanceOf(NullPointerException.class);

        assertThat(names()).containsExactly("a.txt");
        assertThat(folder.resolve("a.txt")).hasContent("old");
    }

    @Test
    void writesNoneOfThemIfAFolderHasTheNameOfOne() throws IOException {
        Files.createDirectory(folder.resolve("b.txt"));
        OutputFolder out = OutputFolder.open(folder);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", bytes("new"));
        files.put("b.txt", bytes("new"));

        assertThatThrownBy(() -> out.write(files)).isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("b.txt");
        assertThat(folder.resolve("b.txt")).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are those of POSIX")
    void givesFilesThePermissionsOfAnyFileOfThisUser() throws IOException {
        Path any = Files.createFile(folder.resolve("any"));

        OutputFolder.open(folder).write(Map.of("a.txt", bytes("new")));

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.txt")))
                .isEqualTo(Files.getPosixFilePermissions(any));
    }

    @Test
    void endsWhatItIsWritingWhenTheProcessIsToldToStop() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoppedWhileWriting.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        boolean ended = process.waitFor(1, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).as("the process came to its end").isTrue();
        assertThat(process.exitValue()).isEqualTo(StoppedWhileWriting.EXIT_CODE);
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("any"))
                    .sorted()
                    .toList();
        }
    }
}
