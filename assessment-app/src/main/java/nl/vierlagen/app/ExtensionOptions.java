package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What a call changes in the model itself. The app is wired by it, and so it is read before the command is known; the command
 * reads it again, to tell what is wrong with it.
 */
final class ExtensionOptions {

    private static final String OVERLAY = "--overlay";

    @Option(
            names = OVERLAY,
            paramLabel = "FILE",
            description = "changes to checklists, words and insights, in YAML; repeatable, each over those before it")
    private List<Path> overlays = List.of();

    /** Those of a call; none where the call has a fault in them, which the command will tell. */
    static ExtensionOptions of(String... arguments) {
        ExtensionOptions options = new ExtensionOptions();
        if (Stream.of(arguments).noneMatch(argument -> argument.startsWith(OVERLAY))) {
            return options;
        }
        try {
            new CommandLine(options)
                    .setUnmatchedArgumentsAllowed(true)
                    .setUnmatchedOptionsArePositionalParams(true)
                    .setExpandAtFiles(false)
                    .parseArgs(arguments);
            return options;
        } catch (ParameterException faulty) {
            return new ExtensionOptions();
        }
    }

    List<Path> overlays() {
        return List.copyOf(overlays);
    }
}
