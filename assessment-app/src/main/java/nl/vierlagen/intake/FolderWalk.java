package nl.vierlagen.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the files in a folder and in the folders inside it. Hidden ones are left alone, as are the folder that is written to,
 * links to folders, which may lead in circles, and what is no file at all, such as a pipe.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWalk.class);

    /** A file, or a file or folder that can't be looked into, and why. */
    record Found(Path path, Optional<IOException> fault) {}

    private final Path folder;
    private final Path root;
    private final Optional<Path> except;
    private final List<Found> found = new ArrayList<>();

    FolderWalk(Path folder, Optional<Path> except) throws IOException {
        this.folder = folder;
        this.root = folder.toRealPath();
        this.except = except;
    }

    /**
     * Looks through a folder.
     *
     * @param except a folder inside it that is passed over
     * @return by path, as paths in the folder as it was named
     */
    static List<Found> through(Path folder, Optional<Path> except) throws IOException {
        FolderWalk walk = new FolderWalk(folder, except);
        Files.walkFileTree(walk.root, walk);
        return walk.found();
    }

    /** What was found so far, by path. */
    List<Found> found() {
        return found.stream().sorted(Comparator.comparing(Found::path)).toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        boolean passedOver = !inside.equals(root)
                && (isHidden(inside) || except.filter(inside::equals).isPresent());
        return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean isNoFile = Files.exists(file) && !Files.isRegularFile(file);
        if (isNoFile) {
            LOG.info("{}: skipped, not a file", named(file));
        } else if (!isHidden(file)) {
            found.add(new Found(named(file), Optional.empty()));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException fault) {
        found.add(new Found(named(path), Optional.of(fault)));
        return FileVisitResult.CONTINUE;
    }

    private Path named(Path path) {
        return path.equals(root) ? folder : folder.resolve(root.relativize(path));
    }

    /** Excel marks a workbook that it has open by a file beside it. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$");
    }
}
