package nl.vierlagen.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierlagen.layer.Place;
import nl.vierlagen.layer.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files, folders and standard input, as a row of documents in a fixed order: as named, and inside a folder by path. */
public final class Sources {

    /** The name by which standard input is asked for and told. */
    public static final String STANDARD_INPUT = "-";

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private sealed interface Source {}

    private record FileSource(Path file, Format format) implements Source {}

    private record Unvisitable(Path path, String reason) implements Source {}

    private record Standard(InputStream in) implements Source {}

    private final List<Source> sources;

    private Sources(List<Source> sources) {
        this.sources = sources;
    }

    /**
     * Finds what was named; reads nothing yet.
     *
     * @param names files, folders, or {@value #STANDARD_INPUT}
     * @throws UnusableSourceException if one is not there, is in no known format, or is a folder without a file to read
     */
    public static Sources of(List<String> names, InputStream standardInput) throws UnusableSourceException {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (name.equals(STANDARD_INPUT)) {
                sources.add(new Standard(standardInput));
            } else if (Files.isDirectory(path)) {
                sources.addAll(inside(path));
            } else if (Files.exists(path)) {
                Format format = Format.of(path)
                        .orElseThrow(() -> new UnusableSourceException(
                                name + ": found a file in no known format; allowed: " + Format.listed()));
                sources.add(new FileSource(path, format));
            } else {
                throw new UnusableSourceException(name + ": found no such file or folder; allowed: one that exists");
            }
        }
        return new Sources(sources);
    }

    /** Hands over each document in turn; waits as long as the receiver does. */
    public void forEach(Consumer<Document> receiver) {
        for (Source source : sources) {
            if (source instanceof FileSource file) {
                read(file, receiver);
            } else if (source instanceof Standard standard) {
                read(standard, receiver);
            } else if (source instanceof Unvisitable unvisitable) {
                receiver.accept(unreadable(unvisitable.path().toString(), unvisitable.reason()));
            }
        }
    }

    private static void read(FileSource source, Consumer<Document> receiver) {
        String name = source.file().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(source.file()), 1 << 16)) {
            TextReader text = new TextReader(name, in);
            switch (source.format()) {
                case JSON -> receiver.accept(text.whole(Document.Syntax.JSON));
                case YAML -> receiver.accept(text.whole(Document.Syntax.YAML));
                case JSON_LINES -> text.lines(receiver);
            }
        } catch (IOException e) {
            receiver.accept(unreadable(name, e.toString()));
        }
    }

    private static void read(Standard source, Consumer<Document> receiver) {
        try {
            new TextReader(STANDARD_INPUT, new BufferedInputStream(source.in(), 1 << 16)).anything(receiver);
        } catch (IOException e) {
            receiver.accept(unreadable(STANDARD_INPUT, e.toString()));
        }
    }

    private static Document unreadable(String name, String reason) {
        return new Document.Unreadable(new Problem(
                Place.startOf(name),
                "",
                "something that can't be read (" + reason + ")",
                "a readable file",
                Optional.empty()));
    }

    private static List<Source> inside(Path folder) throws UnusableSourceException {
        List<Source> found = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException reason) {
                    found.add(new Unvisitable(path, reason.toString()));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UnusableSourceException(folder + ": found a folder that can't be read (" + e + ")");
        }
        files.stream()
                .sorted()
                .forEach(file -> Format.of(file)
                        .ifPresentOrElse(
                                format -> found.add(new FileSource(file, format)),
                                () -> LOG.info("{}: skipped, not one of {}", file, Format.listed())));
        if (found.isEmpty()) {
            throw new UnusableSourceException(
                    folder + ": found no file to read in this folder; allowed: " + Format.listed());
        }
        return found;
    }
}
