package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Intake;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read one line of JSON Lines to a request: the mean over the clients of {@link Lines}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {

    private List<Document> documents;
    private Lines lines;
    private int next;

    @Setup
    public void prepare() throws IOException {
        lines = Lines.read();
        documents = lines.documents();
    }

    /** From the text of a line to a request. */
    @Benchmark
    public Intake read() {
        next = (next + 1) % documents.size();
        return lines.reader().read(documents.get(next));
    }

    /** Cuts the whole file into lines of text; its cost is that of all of them. */
    @Benchmark
    public int cut() throws IOException {
        return lines.documents().size();
    }
}
