package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.vierlagen.batch.TemporaryNames.Parsed;

/**
 * The journal of a run that did not come to its end. Nobody else can take it until it is closed.
 *
 * @param head the first line of the manifest that the run was to write
 * @param number greater than that of any journal before it
 */
record LeftJournal(Path file, FileChannel lock, String head, int number) implements AutoCloseable {

    /** What {@link Folders} calls a folder. */
    private static final Pattern FOLDER = Pattern.compile("[0-9a-f]{2,8}");

    /** Takes every journal that is left in a folder, and removes the temporary files of runs that no longer live. */
    static List<LeftJournal> take(OutputFolder out) throws IOException {
        List<LeftJournal> taken = new ArrayList<>();
        Set<String> living = new HashSet<>();
        List<Path> temporary = new ArrayList<>();
        for (Path file : list(out.folder())) {
            Optional<Parsed> name = TemporaryNames.parse(file);
            if (name.isEmpty() || out.names().isMine(name.get())) {
                continue;
            }
            if (!name.get().isJournal()) {
                temporary.add(file);
            } else {
                Optional<LeftJournal> journal = take(file);
                journal.ifPresent(taken::add);
                if (journal.isEmpty()) {
                    living.add(name.get().run());
                }
            }
        }
        if (!taken.isEmpty()) {
            for (Path folder : folders(out.folder())) {
                list(folder).forEach(temporary::add);
            }
        }
        for (Path file : temporary) {
            Optional<Parsed> name = TemporaryNames.parse(file);
            if (name.isPresent() && !lives(name.get(), living, taken)) {
                Files.deleteIfExists(file);
            }
        }
        return taken;
    }

    /** Whether a run is under way in a folder that writes a journal. */
    static boolean areIn(OutputFolder out) throws IOException {
        return list(out.folder()).stream()
                .flatMap(file -> TemporaryNames.parse(file).stream())
                .anyMatch(Parsed::isJournal);
    }

    /** A run with a journal that could be taken is no more; of one that never had any, its process tells. */
    private static boolean lives(Parsed name, Set<String> living, List<LeftJournal> taken) {
        String journal = TemporaryNames.journal(name.run());
        boolean isTaken = taken.stream()
                .anyMatch(left -> left.file().getFileName().toString().equals(journal));
        return living.contains(name.run())
                || !isTaken
                        && ProcessHandle.of(name.process())
                                .filter(ProcessHandle::isAlive)
                                .isPresent();
    }

    private static Optional<LeftJournal> take(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) {
                    return Optional.of(read(file, channel));
                }
            } catch (OverlappingFileLockException inThisProcess) {
                // It lives.
            }
            channel.close();
        } catch (IOException unusable) {
            // Gone in the meantime, or no file can be locked here: then it is not ours to take.
        }
        return Optional.empty();
    }

    private static LeftJournal read(Path file, FileChannel lock) throws IOException {
        LineFile lines = new LineFile(lock);
        String head = lines.text(0);
        String number = lines.text(head.getBytes(StandardCharsets.UTF_8).length).strip();
        boolean isWhole = number.matches("[0-9]{1,9}");
        return new LeftJournal(file, lock, isWhole ? head : "", isWhole ? Integer.parseInt(number) : 0);
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                folder, file -> TemporaryNames.parse(file).isPresent())) {
            found.forEach(files::add);
        }
        return files;
    }

    private static List<Path> folders(Path folder) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(
                folder,
                inside -> FOLDER.matcher(inside.getFileName().toString()).matches() && Files.isDirectory(inside))) {
            found.forEach(folders::add);
        }
        return folders;
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
        lock.close();
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
