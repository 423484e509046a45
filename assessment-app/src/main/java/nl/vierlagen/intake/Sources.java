package nl.vierlagen.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

    private static final String MANIFEST = "manifest.jsonl";
    private static final List<String> LISTS = List.of("failures.csv", MANIFEST, "portfolio.csv", "portfolio.xlsx");

    private static final Logger LOG = LoggerFactory.getLogger(Sources.class);

    private sealed interface Source {}

    private record FileSource(Path file, Format format) implements Source {}

    private record Unvisitable(Path path, IOException fault) implements Source {}

    private record Standard(InputStream in) implements Source {}

    private final List<Source> sources;
    private final Tables tables;

    private Sources(List<Source> sources, Tables tables) {
        this.sources = sources;
        this.tables = tables;
    }

    /**
     * Finds what was named; reads nothing yet.
     *
     * @param names files, folders, or {@value #STANDARD_INPUT}
     * @param written the folder that is written to; what stands in it from an earlier run is passed over
     * @param tables how to read those among them
     * @throws UnusableSourceException if one is not there, is in no known format, is a folder without a file to read, or stands
     *     where it could be overwritten
     */
    public static Sources of(List<String> names, InputStream standardInput, Optional<Path> written, Tables tables)
            throws UnusableSourceException {
        List<Source> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                sources.add(new Standard(standardInput));
            } else {
                sources.addAll(named(name, written));
            }
        }
        return new Sources(sources, tables);
    }

    /** Hands over each document in turn; waits as long as the receiver does. */
    public void forEach(Consumer<Document> receiver) {
        for (Source source : sources) {
            if (source instanceof FileSource file) {
                read(file, receiver);
            } else if (source instanceof Standard standard) {
                read(standard, receiver);
            } else if (source instanceof Unvisitable unvisitable) {
                receiver.accept(unreadable(Place.startOf(unvisitable.path().toString()), unvisitable.fault()));
            }
        }
    }

    private void read(FileSource source, Consumer<Document> receiver) {
        String name = source.file().toString();
        Place reached = Place.startOf(name);
        try (InputStream file = Files.newInputStream(source.file());
                InputStream in = Format.isCompressed(source.file()) ? Gzip.open(file) : file) {
            TextReader text = new TextReader(name, in);
            try {
                switch (source.format()) {
                    case JSON -> receiver.accept(text.whole(Document.Syntax.JSON));
                    case YAML -> receiver.accept(text.whole(Document.Syntax.YAML));
                    case JSON_LINES -> text.lines(receiver);
                    case CSV -> tables.csv(name, in, receiver);
                    case WORKBOOK -> {
                        if (Format.isCompressed(source.file())) {
                            tables.workbook(name, in, receiver);
                        } else {
                            tables.workbook(name, source.file(), receiver);
                        }
                    }
                }
            } finally {
                reached = text.place();
            }
        } catch (IOException e) {
            receiver.accept(unreadable(reached, e));
        }
    }

    private void read(Standard source, Consumer<Document> receiver) {
        Place reached = Place.startOf(STANDARD_INPUT);
        try {
            BufferedInputStream in =
                    new BufferedInputStream(Gzip.openIfCompressed(new BufferedInputStream(source.in())), Tables.HEAD);
            if (tables.readIfTable(STANDARD_INPUT, in, receiver)) {
                return;
            }
            TextReader text = new TextReader(STANDARD_INPUT, in);
            try {
                text.anything(receiver);
            } finally {
                reached = text.place();
            }
        } catch (IOException e) {
            receiver.accept(unreadable(reached, e));
        }
    }

    private static Document unreadable(Place place, IOException fault) {
        return new Document.Unreadable(new Problem(
                place,
                "",
                "something that can't be read (" + IoFault.told(fault) + ")",
                "a readable file",
                Optional.empty()));
    }

    private static List<Source> named(String name, Optional<Path> written) throws UnusableSourceException {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return inside(path, written);
        }
        if (!Files.exists(path)) {
            throw new UnusableSourceException(name + ": found no such file or folder; allowed: one that exists");
        }
        Format format = Format.of(path)
                .orElseThrow(() -> new UnusableSourceException(
                        name + ": found a file in no known format; allowed: " + Format.listed()));
        if (format == Format.JSON && !Format.isCompressed(path) && written.isPresent() && isIn(written.get(), path)) {
            throw new UnusableSourceException(
                    name + ": found a JSON file in the folder that is written to, where a result"
                            + " could take its place; allowed: another folder");
        }
        return List.of(new FileSource(path, format));
    }

    private static boolean isIn(Path folder, Path file) throws UnusableSourceException {
        try {
            return Files.exists(folder)
                    && folder.toRealPath().equals(file.toRealPath().getParent());
        } catch (IOException e) {
            throw new UnusableSourceException(
                    file + ": found a file that can't be read (" + IoFault.told(e) + "); allowed: a readable one");
        }
    }

    private static Path path(String name) throws UnusableSourceException {
        try {
            if (!name.isEmpty()) {
                return Path.of(name);
            }
        } catch (InvalidPathException noName) {
            LOG.debug("{}: no name of a file", name, noName);
        }
        throw new UnusableSourceException("'" + name + "': found no name of a file; allowed: one that exists");
    }

    private static List<Source> inside(Path folder, Optional<Path> written) throws UnusableSourceException {
        try {
            Optional<Path> except = written.isPresent() && Files.exists(written.get())
                    ? Optional.of(written.get().toRealPath())
                    : Optional.empty();
            if (except.isPresent() && Files.isSameFile(folder, except.get())) {
                throw new UnusableSourceException(
                        folder + ": found the folder that is written to; allowed: another one,"
                                + " or the next run would take results for clients");
            }
            List<Source> sources = new ArrayList<>();
            for (FolderWalk.Found found : FolderWalk.through(folder, except)) {
                if (!isOfBatch(found.path())) {
                    source(found).ifPresent(sources::add);
                }
            }
            if (sources.isEmpty()) {
                throw new UnusableSourceException(
                        folder + ": found no file to read in this folder; allowed: " + Format.listed());
            }
            return sources;
        } catch (IOException e) {
            throw new UnusableSourceException(
                    folder + ": found a folder that can't be read (" + IoFault.told(e) + "); allowed: a readable one");
        }
    }

    /** Whether it is one of the lists over all clients in a folder that a batch wrote, none of which is a client. */
    private static boolean isOfBatch(Path file) {
        return LISTS.contains(file.getFileName().toString()) && Files.exists(file.resolveSibling(MANIFEST));
    }

    private static Optional<Source> source(FolderWalk.Found found) {
        Optional<Source> source = found.fault()
                .<Source>map(fault -> new Unvisitable(found.path(), fault))
                .or(() -> Format.of(found.path()).map(format -> new FileSource(found.path(), format)));
        if (source.isEmpty()) {
            LOG.info("{}: skipped, not one of {}", found.path(), Format.listed());
        }
        return source;
    }
}
