package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A batch in a process of its own, that can be killed. */
final class BatchProcess {

    private final Process process;
    private final Path errors;

    private BatchProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /**
     * Starts one.
     *
     * @param folder for what it writes to standard error
     * @param before words before the call of Java, such as those of a command that limits it
     * @param arguments after {@code batch}
     */
    static BatchProcess start(Path folder, List<String> before, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "batch"));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile(folder, "batch", ".err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile())
                .start();
        return new BatchProcess(process, errors);
    }

    Process process() {
        return process;
    }

    /** Waits for its end; its exit code. */
    int exitCode() throws InterruptedException {
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the batch came to its end").isTrue();
        return process.waitFor();
    }

    /** What it wrote to standard error. */
    String errors() throws IOException {
        return Files.readString(errors);
    }
}
