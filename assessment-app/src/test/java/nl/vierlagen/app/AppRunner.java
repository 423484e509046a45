package nl.vierlagen.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Runs the command line inside the test's own process. */
public final class AppRunner {

    /** What a call ended with, and what it wrote. */
    public record Run(int exitCode, String out, String err) {}

    private AppRunner() {}

    /** Runs a call with nothing on standard input. */
    public static Run run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a call with a text on standard input. */
    public static Run runWith(String standardInput, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                errors,
                Optional.empty());
        PrintStream before = System.err;
        // As Main does: what is logged goes there too.
        System.setErr(errors);
        try {
            int exitCode = Main.run(terminal, arguments);
            return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }
}
