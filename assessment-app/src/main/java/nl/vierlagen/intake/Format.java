package nl.vierlagen.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats of files that are read, known by the end of the file's name. */
enum Format {
    JSON("json"),
    YAML("yaml", "yml"),
    JSON_LINES("jsonl", "ndjson");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    static Optional<Format> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(extension -> name.endsWith("." + extension)))
                .findFirst();
    }

    /** All extensions, for a message. */
    static String listed() {
        return Arrays.stream(values())
                .flatMap(format -> format.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
    }
}
