package nl.vierlagen.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A folder in which files appear whole or not at all: each is written under a temporary name and then renamed. */
public final class OutputFolder {

    /** Fair, so that a process that is told to stop need not wait for more than one write. */
    private static final Lock WRITING = new ReentrantLock(true);

    static {
        // Told to stop, the process ends what it is writing and then begins nothing more: nobody unlocks this again.
        Runtime.getRuntime().addShutdownHook(new Thread(WRITING::lock));
    }

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, and makes it if it is not there.
     *
     * @throws IOException if that fails, or nothing can be written in it
     */
    public static OutputFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        OutputFolder opened = new OutputFolder(folder);
        opened.probe();
        return opened;
    }

    /** Where a file of that name stands. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /**
     * Writes files that belong together. All are written under temporary names before the first one appears, so
     * that a folder that is full or closed shows none of them.
     *
     * @param files the bytes of each file by its name
     */
    public void write(Map<String, byte[]> files) throws IOException {
        WRITING.lock();
        try {
            Map<Path, Path> staged = new LinkedHashMap<>();
            try {
                stage(files, staged);
                show(staged);
            } finally {
                for (Path temporary : staged.keySet()) {
                    Files.deleteIfExists(temporary);
                }
            }
        } finally {
            WRITING.unlock();
        }
    }

    /**
     * Begins a file that is written bit by bit, in a folder that is made if it is missing.
     *
     * @param name of the file, with the folders inside this one that lead to it
     */
    public Staged stage(String name) throws IOException {
        Path target = path(name);
        Files.createDirectories(target.getParent());
        return new Staged(temporary(target.getParent()), target);
    }

    /** A file that is not there yet. */
    public static final class Staged implements AutoCloseable {
        private final Path temporary;
        private final Path target;
        private final OutputStream out;

        private Staged(Path temporary, Path target) throws IOException {
            this.temporary = temporary;
            this.target = target;
            this.out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
        }

        /** Where its bytes go. */
        public OutputStream out() {
            return out;
        }

        /** Ends it and gives it its name; nothing can be added any more. */
        public void show() throws IOException {
            out.close();
            WRITING.lock();
            try {
                OutputFolder.show(Map.of(temporary, target));
            } finally {
                WRITING.unlock();
            }
        }

        /** Leaves nothing of a file that was not shown. */
        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(temporary);
        }
    }

    private void probe() throws IOException {
        WRITING.lock();
        try {
            Files.delete(temporary(folder));
        } finally {
            WRITING.unlock();
        }
    }

    private void stage(Map<String, byte[]> files, Map<Path, Path> staged) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path temporary = temporary(folder);
            staged.put(temporary, path(file.getKey()));
            Files.write(temporary, file.getValue());
        }
    }

    private static void show(Map<Path, Path> staged) throws IOException {
        for (Path target : staged.values()) {
            if (Files.isDirectory(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
        }
        for (Map.Entry<Path, Path> file : staged.entrySet()) {
            Files.move(file.getKey(), file.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** An empty file that no other process has; made with the permissions that any file of this user gets. */
    private static Path temporary(Path folder) throws IOException {
        return Files.createFile(folder.resolve(".vierlagen-" + UUID.randomUUID() + ".tmp"));
    }
}
