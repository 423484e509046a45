package nl.vierlagen.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vierlagen.app.AppRunner;

/** A page that a batch of the examples wrote, in one language. */
record ExamplePage(String language, Path file) {

    private static final String EXAMPLES = Path.of("..", "examples", "clients").toString();

    /** Every report of the examples and the page over them, in every language, written under a folder. */
    static List<ExamplePage> all(Path folder) {
        return Stream.of("nl", "en")
                .flatMap(language -> written(folder.resolve(language), language).stream())
                .toList();
    }

    private static List<ExamplePage> written(Path folder, String language) {
        AppRunner.Run run = AppRunner.run("batch", EXAMPLES, "--out", folder.toString(), "--language", language);
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            List<ExamplePage> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(file -> new ExamplePage(language, file))
                    .toList();
            assertThat(pages).as("pages in " + folder).hasSizeGreaterThan(1);
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a failing test names it, such as {@code nl/index.html}. */
    @Override
    public String toString() {
        return language + "/" + file.getFileName();
    }
}
