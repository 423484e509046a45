package nl.vierlagen.app;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in a folder, so that two can be compared. */
final class FolderBytes {

    private FolderBytes() {}

    /** A digest of each file by its name, with the folders that lead to it; temporary files among them. */
    static SortedMap<String, String> of(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> all = found.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                files.put(
                        folder.relativize(file).toString(),
                        Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
            }
        }
        return files;
    }
}
