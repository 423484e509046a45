package nl.vierlagen.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.assessment.ResultWriter;
import nl.vierlagen.intake.Document;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a client costs from the text of its line to the bytes of its page and its result, all in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WholeClientBenchmark {

    private static final int CLIENTS = 64;

    private final Parts parts = new Parts();
    private final HtmlRenderer renderer = new HtmlRenderer(TemplateEngine.builtIn());
    private final List<Document> documents = Parts.documents(CLIENTS);
    private int next;

    @Benchmark
    public void client(Blackhole hole) {
        next = (next + 1) % CLIENTS;
        Assessment assessment = parts.assess(documents.get(next));
        hole.consume(renderer.report(parts.view(assessment), Brand.PLAIN));
        hole.consume(ResultWriter.write(assessment));
    }
}
