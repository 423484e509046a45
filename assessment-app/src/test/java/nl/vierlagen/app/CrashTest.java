package nl.vierlagen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.vierlagen.recomputation.RandomClients;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a batch, only whole files are there, and the next run ends with the bytes of an undisturbed one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals, limits and permissions are those of POSIX")
class CrashTest {

    /** How many clients a batch has, and how often it is killed; a long run sets more. */
    private static final int CLIENTS = Integer.getInteger("vierlagen.crash.clients", 60);

    private static final int KILLS = Integer.getInteger("vierlagen.crash.kills", 4);

    private Path folder;
    private Path clients;
    private SortedMap<String, String> undisturbed;

    @BeforeAll
    void runUndisturbed(@TempDir Path shared) throws IOException {
        folder = shared;
        RandomClients random = RandomClients.ofBuiltInLayers();
        List<String> lines = new ArrayList<>();
        for (int seed = 0; seed < CLIENTS; seed++) {
            lines.add(random.line(seed));
        }
        lines.add(CLIENTS / 2, "{\"client\": {\"id\": \"wrong\", \"name\": 12}}");
        lines.add(lines.get(0));
        clients = Files.write(folder.resolve("clients.jsonl"), lines);
        Path out = folder.resolve("undisturbed");
        assertThat(AppRunner.run("batch", clients.toString(), "--out", out.toString(), "--quiet")
                        .exitCode())
                .isEqualTo(ExitCode.CLIENTS_FAILED.code());
        undisturbed = FolderBytes.of(out);
        assertThat(undisturbed).hasSizeGreaterThan(2 * CLIENTS).containsKeys("failures.csv", "manifest.jsonl");
    }

    @Test
    void survivesBeingKilledAtAnyMoment() throws IOException, InterruptedException {
        Path out = folder.resolve("killed");
        Random random = new Random(4);
        long begin = System.nanoTime();
        assertThat(start(List.of(), out, "--resume").exitCode()).isEqualTo(1);
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
        int midway = 0;
        delete(out);
        for (int kill = 0; kill < KILLS; kill++) {
            BatchProcess batch = start(List.of(), out, "--resume");
            // However busy the machine is, the first one comes while clients are written.
            if (kill == 0) {
                awaitFirstReport(out);
            }
            int moment = kill == 0 ? 0 : whole / 4 + random.nextInt(whole);
            boolean ended = batch.process().waitFor(moment, TimeUnit.MILLISECONDS);
            batch.process().destroyForcibly().waitFor();
            assertThat(shown(out)).isSubsetOf(undisturbed.entrySet());
            if (!ended && !shown(out).isEmpty()) {
                midway++;
            }
            if (ended) {
                delete(out);
            }
        }
        assertEndsUndisturbed(out);
        assertThat(midway).as("kills that came while clients were written").isPositive();
    }

    @Test
    void endsCleanlyWhenItIsToldTo() throws IOException, InterruptedException {
        Path out = folder.resolve("stopped");
        BatchProcess batch = start(List.of(), out);
        awaitFirstReport(out);
        batch.process().destroy();

        assertThat(batch.exitCode()).isEqualTo(128 + 15);
        assertThat(batch.errors())
                .contains("stopped; reports written: ")
                .endsWith("to go on: vierlagen batch " + clients + " --out " + out + " --resume\n");
        assertThat(shown(out)).isSubsetOf(undisturbed.entrySet());
        assertThat(hidden(out)).singleElement().asString().endsWith(".journal");
        assertEndsUndisturbed(out);
    }

    /** A limit on the size of a file, as of a disk that has room for some files and not for others. */
    @Test
    void goesOnAfterFilesForWhichThereWasNoRoom() throws IOException, InterruptedException {
        Path whole = folder.resolve("whole");
        Path out = folder.resolve("full");
        // So few that what is read takes less room than a page.
        String few = Files.write(
                        folder.resolve("few.jsonl"), Files.readAllLines(clients).subList(0, 12))
                .toString();
        AppRunner.run("batch", few, "--out", whole.toString(), "--quiet");
        List<Long> sizes = new ArrayList<>();
        try (Stream<Path> pages = Files.list(whole)) {
            for (Path page : pages.filter(file -> file.toString().matches(".*random-.*html"))
                    .toList()) {
                sizes.add(Files.size(page));
            }
        }
        sizes.sort(null);
        BatchProcess batch =
                BatchProcess.start(folder, limit(sizes.get(sizes.size() / 2)), few, "--out", out.toString());

        assertThat(batch.exitCode()).as(batch.errors()).isEqualTo(1);
        assertThat(batch.errors()).contains("found files that can't be written (File too large)");
        assertThat(shown(out))
                .filteredOn(file -> file.getKey().startsWith("random"))
                .isNotEmpty()
                .isSubsetOf(FolderBytes.of(whole).entrySet());
        assertThat(AppRunner.run("batch", few, "--out", out.toString(), "--resume", "--quiet")
                        .exitCode())
                .isZero();
        assertThat(FolderBytes.of(out)).isEqualTo(FolderBytes.of(whole));
    }

    @Test
    void writesNothingWhereThereIsNoRoomForWhatWasRead() throws IOException, InterruptedException {
        Path out = folder.resolve("fuller");
        BatchProcess batch = start(limit(4096), out);

        assertThat(batch.exitCode()).as(batch.errors()).isEqualTo(2);
        assertThat(batch.errors())
                .contains("--out: found " + out + ", where not enough can be written (File too large)");
        assertThat(out).isEmptyDirectory();
        assertEndsUndisturbed(out);
    }

    @Test
    void goesOnAfterAFolderThatWasClosedMidway() throws IOException, InterruptedException {
        Path out = folder.resolve("closed");
        // Whoever may do anything gives that up.
        List<String> before = Files.getOwner(folder).getName().equals("root")
                ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
                : List.of();
        BatchProcess batch = start(before, out, "--jobs", "1");
        awaitFirstReport(out);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(batch.exitCode()).isEqualTo(1);
            assertThat(batch.errors())
                    .contains("found files that can't be written (permission denied)")
                    .contains("index.html, portfolio.csv and portfolio.xlsx could not be written (permission denied)");
            assertThat(shown(out)).isNotEmpty().isSubsetOf(undisturbed.entrySet());
        } finally {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEndsUndisturbed(out);
    }

    @Test
    void sharesAFolderWithAnotherOfItsKind() throws IOException, InterruptedException {
        Path out = folder.resolve("shared");
        List<BatchProcess> both = List.of(start(List.of(), out), start(List.of(), out));

        for (BatchProcess batch : both) {
            assertThat(batch.exitCode()).as(batch.errors()).isEqualTo(1);
            assertThat(batch.errors()).contains("reports written: " + CLIENTS + ", failed: 2");
        }
        assertThat(FolderBytes.of(out)).isEqualTo(undisturbed);
    }

    /** What lets a command write no file beyond so many bytes, and tells it so instead of ending it. */
    private static List<String> limit(long bytes) {
        return List.of("sh", "-c", "trap '' XFSZ; ulimit -f " + bytes / 512 + "; exec \"$@\"", "sh");
    }

    private BatchProcess start(List<String> before, Path out, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(clients.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        return BatchProcess.start(folder, before, arguments.toArray(String[]::new));
    }

    private void assertEndsUndisturbed(Path out) throws IOException {
        AppRunner.run("batch", clients.toString(), "--out", out.toString(), "--resume", "--quiet");
        assertThat(FolderBytes.of(out)).isEqualTo(undisturbed);
    }

    private static void awaitFirstReport(Path out) throws IOException, InterruptedException {
        while (!Files.exists(out) || !hasReport(out)) {
            Thread.sleep(2);
        }
    }

    private static boolean hasReport(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("random-"));
        }
    }

    private static List<Map.Entry<String, String>> shown(Path out) throws IOException {
        return Files.exists(out)
                ? FolderBytes.of(out).entrySet().stream()
                        .filter(file -> !file.getKey().startsWith("."))
                        .toList()
                : List.of();
    }

    private static List<String> hidden(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
