package nl.vierlagen.app;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierlagen.intake.IoFault;

/** Writes a new project into a folder, whole or not at all; what stands there already is left as it is. */
final class NewProject {

    private static final String OUT = "--out: found '";

    private NewProject() {}

    /**
     * Writes files.
     *
     * @param files texts by path
     * @return where they stand, in that order
     */
    static List<Path> write(Path folder, Map<String, String> files) throws WrongCallException {
        try {
            if (Files.exists(folder) && !isEmpty(folder)) {
                throw new WrongCallException(OUT + folder + "', which is not empty; allowed: a new or an empty folder");
            }
            Path parent = Optional.ofNullable(
                            folder.toAbsolutePath().normalize().getParent())
                    .orElseThrow(() -> new WrongCallException(OUT + folder + "'; allowed: a folder inside another"));
            Files.createDirectories(parent);
            Path made = Files.createTempDirectory(parent, ".new-");
            try {
                Path inside = Files.createDirectory(made.resolve("project"));
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Path path = inside.resolve(file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
                Files.deleteIfExists(folder);
                Files.move(inside, folder);
            } finally {
                MoreFiles.deleteRecursively(made, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        } catch (IOException e) {
            throw new WrongCallException(OUT + folder + "', which can't be written (" + IoFault.told(e)
                    + "); allowed: a folder that can be written");
        }
        return files.keySet().stream().map(folder::resolve).toList();
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
