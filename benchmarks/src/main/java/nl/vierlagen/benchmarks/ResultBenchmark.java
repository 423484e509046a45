package nl.vierlagen.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.ResultWriter;
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

/** What it costs to write one result: the mean over the clients of {@link Lines}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ResultBenchmark {

    private List<Assessment> assessments;
    private int next;

    @Setup
    public void prepare() throws IOException {
        Lines lines = Lines.read();
        assessments = lines.requests().stream().map(lines.assessor()::assess).toList();
    }

    @Benchmark
    public byte[] write() {
        next = (next + 1) % assessments.size();
        return ResultWriter.write(assessments.get(next));
    }
}
