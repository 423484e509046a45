package nl.vierlagen.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;

/**
 * A folder in which files appear whole or not at all: each is written under a temporary name and then renamed. Safe to share
 * between threads.
 */
public final class OutputFolder {

    private final Path folder;
    private final TemporaryNames names = new TemporaryNames();

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
     * Writes files that belong together, in folders that are there. All are written under temporary names before the first
     * one appears, so that a folder that is full or closed shows none of them.
     *
     * @param files the bytes of each file by its name, with the folders inside this one that lead to it
     */
    public void write(Map<String, byte[]> files) throws IOException {
        Lock writing = Shutdown.writing();
        writing.lock();
        try {
            Map<Path, Path> staged = new LinkedHashMap<>();
            boolean shown = false;
            try {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    Path target = path(file.getKey());
                    Path temporary = target.resolveSibling(names.next());
                    staged.put(temporary, target);
                    create(temporary, Objects.requireNonNull(file.getValue(), file.getKey()));
                }
                show(staged);
                shown = true;
            } finally {
                if (!shown) {
                    for (Path temporary : staged.keySet()) {
                        Files.deleteIfExists(temporary);
                    }
                }
            }
        } finally {
            writing.unlock();
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
        return new Staged(target.resolveSibling(names.next()), target);
    }

    /** A file that is not there yet. */
    public static final class Staged implements AutoCloseable {
        private final Path temporary;
        private final Path target;
        private final OutputStream out;

        private Staged(Path temporary, Path target) throws IOException {
            this.temporary = temporary;
            this.target = target;
            this.out = new BufferedOutputStream(
                    Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16);
        }

        /** Where its bytes go. */
        public OutputStream out() {
            return out;
        }

        /** Where it stands until then. */
        Path temporary() {
            return temporary;
        }

        /** Ends it and gives it its name; nothing can be added any more. */
        public void show() throws IOException {
            out.close();
            Lock writing = Shutdown.writing();
            writing.lock();
            try {
                OutputFolder.show(Map.of(temporary, target));
            } finally {
                writing.unlock();
            }
        }

        /** Leaves nothing of a file that was not shown. */
        @Override
        public void close() throws IOException {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    Path folder() {
        return folder;
    }

    TemporaryNames names() {
        return names;
    }

    /** Made with the permissions that any file of this user gets. */
    private static void create(Path file, byte[] bytes) throws IOException {
        // Files.write would hand them to the system in pieces of 8 KiB.
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(bytes);
        }
    }

    private void probe() throws IOException {
        Lock writing = Shutdown.writing();
        writing.lock();
        try {
            Path temporary = path(names.next());
            create(temporary, new byte[0]);
            Files.delete(temporary);
        } finally {
            writing.unlock();
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
}
