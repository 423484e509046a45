package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;
import nl.vierlagen.report.Spoken;

/** A page that a batch of the examples wrote, in one language. */
record ExamplePage(String language, Path file) {

    private static final String EXAMPLES = "../examples/";
    private static final String BAKERY = EXAMPLES + "clients/bakkerij-janssen.yaml";

    /**
     * Reports of the examples and a page over them, each example in one of the languages, by turns; a report in house style with what has
     * changed, and a comparison by itself, both in every language. All are written under a folder.
     */
    static List<ExamplePage> all(Path folder) {
        return Spoken.languages().stream()
                .flatMap(language -> Stream.of(
                                written(folder.resolve(language), language, batch(language)),
                                written(
                                        folder.resolve(language + "-house-style"),
                                        language,
                                        "report",
                                        BAKERY,
                                        "--compare",
                                        EXAMPLES + "earlier",
                                        "--brand",
                                        EXAMPLES + "brand/bureau-noorderlicht.yaml"),
                                written(
                                        folder.resolve(language + "-comparison"),
                                        language,
                                        "compare",
                                        EXAMPLES + "earlier/bakkerij-janssen-2025.json",
                                        BAKERY))
                        .flatMap(List::stream))
                .toList();
    }

    private static String[] batch(String language) {
        return Stream.concat(
                        Stream.of("batch"), Spoken.examples(language).stream().map(Path::toString))
                .toArray(String[]::new);
    }

    private static List<ExamplePage> written(Path folder, String language, String... call) {
        AppRunner.Run run = AppRunner.run(
                Stream.concat(Stream.of(call), Stream.of("--out", folder.toString(), "--language", language))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            List<ExamplePage> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> new ExamplePage(language, file))
                    .toList();
            assertThat(pages).as("pages in " + folder).isNotEmpty();
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a failing test names it, such as {@code nl/index.html}. */
    @Override
    public String toString() {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}
