package nl.vierlagen.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What a page costs from a view that is there to a file, beside copies of the same bytes. By default on tmpfs. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class FilesBenchmark {

    private static final int PAGES = 500;
    private static final int VIEWS = 64;
    private static final int JOBS = 2;

    private final HtmlRenderer renderer = new HtmlRenderer(TemplateEngine.builtIn());
    private final ExecutorService workers = Executors.newFixedThreadPool(JOBS);
    private List<ReportView> views;
    private Path folder;
    private Path made;
    private Path target;

    @Setup
    public void prepare() throws IOException {
        Parts parts = new Parts();
        views = Parts.documents(VIEWS).stream()
                .map(document -> parts.view(parts.assess(document)))
                .toList();
        folder = Files.createTempDirectory(Path.of(System.getProperty("folder", "/dev/shm")), "vierlagen-");
        made = Files.createDirectory(folder.resolve("made"));
        List<byte[]> pages = IntStream.range(0, VIEWS).mapToObj(this::page).toList();
        for (int page = 0; page < PAGES; page++) {
            Files.write(made.resolve(name(page)), pages.get(page % VIEWS));
        }
        target = folder.resolve("target");
    }

    @TearDown(Level.Invocation)
    public void empty() throws IOException {
        // A copy that failed has left nothing.
        if (Files.exists(target)) {
            MoreFiles.deleteRecursively(target, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    @TearDown
    public void end() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        workers.shutdown();
    }

    /** As a batch does it, on two threads. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void renderedAndWritten() throws Exception {
        OutputFolder out = OutputFolder.open(target);
        onAllThreads(page -> {
            try {
                out.write(Map.of(name(page), page(page)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Read and written one by one, by this JVM, on two threads. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void copied() throws Exception {
        Files.createDirectory(target);
        onAllThreads(page -> {
            try {
                Files.write(target.resolve(name(page)), Files.readAllBytes(made.resolve(name(page))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** By {@code cp -r}, a process for them all. */
    @Benchmark
    @OperationsPerInvocation(PAGES)
    public void copiedByCp() throws Exception {
        int exit = new ProcessBuilder("cp", "-r", made.toString(), target.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException("cp ended with " + exit);
        }
    }

    private byte[] page(int number) {
        return renderer.report(views.get(number % VIEWS), Brand.PLAIN);
    }

    private static String name(int page) {
        return "client-" + page + ".html";
    }

    private void onAllThreads(IntConsumer work) throws Exception {
        List<Future<?>> jobs = new ArrayList<>();
        for (int job = 0; job < JOBS; job++) {
            int first = job;
            jobs.add(workers.submit(() -> {
                for (int page = first; page < PAGES; page += JOBS) {
                    work.accept(page);
                }
            }));
        }
        for (Future<?> job : jobs) {
            job.get();
        }
    }
}
