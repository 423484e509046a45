package nl.vierlagen.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A process that is told to stop between the first and the second of two files. */
final class StoppedWhileWriting {

    static final int EXIT_CODE = 42;

    private StoppedWhileWriting() {}

    /** Writes {@code a.txt} and {@code b.txt} to the folder, and would go on with {@code c.txt}. */
    public static void main(String[] arguments) throws IOException {
        OutputFolder out = OutputFolder.open(Path.of(arguments[0]));
        out.write(new Stopping());
        out.write(Map.of("c.txt", new byte[0]));
    }

    /** Two files; to ask for the second one's bytes stops the process. */
    private static final class Stopping extends AbstractMap<String, byte[]> {
        @Override
        public Set<Entry<String, byte[]>> entrySet() {
            Set<Entry<String, byte[]>> files = new LinkedHashSet<>();
            files.add(new SimpleEntry<>("a.txt", new byte[1]));
            files.add(new SimpleEntry<>("b.txt", new byte[2]) {
                private static final long serialVersionUID = 1;

                @Override
                public byte[] getValue() {
                    stop();
                    return super.getValue();
                }
            });
            return files;
        }

        private static void stop() {
            new Thread(() -> System.exit(EXIT_CODE)).start();
            try {
                while (!isStopping()) {
                    Thread.sleep(10);
                }
                // Ample time for a process that does not wait to be gone.
                Thread.sleep(500);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isStopping() {
            Thread hook = new Thread();
            try {
                Runtime.getRuntime().addShutdownHook(hook);
                Runtime.getRuntime().removeShutdownHook(hook);
                return false;
            } catch (IllegalStateException stopping) {
                return true;
            }
        }
    }
}
