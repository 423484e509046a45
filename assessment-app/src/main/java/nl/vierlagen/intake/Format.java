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
    JSON_LINES("jsonl", "ndjson"),
    CSV("csv", "tsv"),
    WORKBOOK("xlsx");

    private final List<String> extensions;

    Format(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** What a compressed file's name has after the end that tells its format. */
    private static final String COMPRESSED = ".gz";

    static Optional<Format> of(Path file) {
        String whole = name(file);
        String name = isCompressed(file) ? whole.substring(0, whole.length() - COMPRESSED.length()) : whole;
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(extension -> name.endsWith("." + extension)))
                .findFirst();
    }

    /** Whether it is compressed by gzip, as its name tells. */
    static boolean isCompressed(Path file) {
        return name(file).endsWith(COMPRESSED);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** All extensions, for a message. */
    static String listed() {
        return Arrays.stream(values())
                        .flatMap(format -> format.extensions.stream())
                        .map(extension -> "." + extension)
                        .collect(Collectors.joining(", "))
                + ", also with " + COMPRESSED + " after it";
    }
}
