package nl.vierlagen.report.brand;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Fields;
import nl.vierlagen.layer.Problems;

/** The files that a brand names. All of them stand in the folder of the brand's own file, so that it can be moved as one. */
final class BrandFiles {

    private static final String INSIDE = "a path inside the folder of the brand file";

    private final Path folder;
    private final Problems problems;

    BrandFiles(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * What a file holds.
     *
     * @param most how many bytes it may have
     * @param allowed what it should be, for a message
     */
    Optional<byte[]> bytes(Fields fields, String key, int most, String allowed) {
        Optional<Path> file = file(fields, key, allowed);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                reject(fields, key, "a file of more than " + most + " bytes", "at most " + most + " of them");
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            reject(fields, key, "which can't be read (" + IoFault.told(e) + ")", allowed);
            return Optional.empty();
        }
    }

    /** A file. */
    Optional<Path> file(Fields fields, String key, String allowed) {
        Optional<Path> path = path(fields, key, allowed);
        if (path.isPresent() && !Files.isRegularFile(path.get())) {
            reject(fields, key, "which is no file", allowed);
            return Optional.empty();
        }
        return path;
    }

    /** A folder. */
    Optional<Path> folder(Fields fields, String key, String allowed) {
        Optional<Path> path = path(fields, key, allowed);
        if (path.isPresent() && !Files.isDirectory(path.get())) {
            reject(fields, key, "which is no folder", allowed);
            return Optional.empty();
        }
        return path;
    }

    /** Notes that a file which a key names is not what it should be. */
    void reject(Fields fields, String key, String what, String allowed) {
        String name = fields.node(key).orElseThrow().described();
        problems.add(fields.place(key), fields.path(key), name + ", " + what, allowed);
    }

    private Optional<Path> path(Fields fields, String key, String allowed) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = folder.resolve(text.get()).normalize();
            if (!path.toAbsolutePath()
                    .normalize()
                    .startsWith(folder.toAbsolutePath().normalize())) {
                fields.reject(key, INSIDE);
                return Optional.empty();
            }
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                reject(fields, key, "a link to somewhere else", INSIDE);
                return Optional.empty();
            }
            return Optional.of(path);
        } catch (InvalidPathException unusable) {
            fields.reject(key, INSIDE);
        } catch (IOException e) {
            reject(fields, key, "which can't be read (" + IoFault.told(e) + ")", allowed);
        }
        return Optional.empty();
    }
}
