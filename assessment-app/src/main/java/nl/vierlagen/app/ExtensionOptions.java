package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.report.brand.BrandReader;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * What a call changes in the model itself. The app is wired by it, and so it is read before the command is known; the command
 * reads it again, to tell what is wrong with it.
 */
final class ExtensionOptions {

    private static final String OVERLAY = "--overlay";
    private static final String PLUGINS = "--plugins";
    private static final String BRAND = "--brand";

    @Option(
            names = OVERLAY,
            paramLabel = "FILE",
            description = "changes to checklists, words and insights, in YAML; repeatable, each over those before it")
    private List<Path> overlays = List.of();

    @Option(names = PLUGINS, paramLabel = "DIR", description = "folder of jars with layers: each jar is a plugin")
    private Path plugins;

    /** What of it is known before the command is. */
    private static final class Ahead {
        @Mixin
        private ExtensionOptions extensions;

        @Option(names = BRAND)
        private Path brand;
    }

    /** Those of a call; none where the call has a fault in them, which the command will tell. */
    static ExtensionOptions of(String... arguments) {
        Ahead ahead = new Ahead();
        if (Stream.of(arguments)
                .noneMatch(argument -> Stream.of(OVERLAY, PLUGINS, BRAND).anyMatch(argument::startsWith))) {
            return new ExtensionOptions();
        }
        try {
            new CommandLine(ahead)
                    .setUnmatchedArgumentsAllowed(true)
                    .setUnmatchedOptionsArePositionalParams(true)
                    .setExpandAtFiles(false)
                    .parseArgs(arguments);
            return ahead.extensions.and(Optional.ofNullable(ahead.brand).flatMap(BrandReader::overlay));
        } catch (ParameterException faulty) {
            return new ExtensionOptions();
        }
    }

    /** These after that of a brand. */
    private ExtensionOptions and(Optional<Path> brands) {
        ExtensionOptions all = new ExtensionOptions();
        all.overlays = Stream.concat(brands.stream(), overlays.stream()).toList();
        all.plugins = plugins;
        return all;
    }

    /** Whether the app is wired as it comes. */
    boolean isEmpty() {
        return overlays.isEmpty() && plugins == null;
    }

    Optional<Path> plugins() {
        return Optional.ofNullable(plugins);
    }

    List<Path> overlays() {
        return List.copyOf(overlays);
    }
}
