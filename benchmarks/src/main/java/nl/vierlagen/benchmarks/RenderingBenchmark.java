package nl.vierlagen.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.ReportView;
import nl.vierlagen.report.brand.Brand;
import nl.vierlagen.report.template.TemplateEngine;
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

/** What a page costs, from a view that is there to bytes in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RenderingBenchmark {

    private static final int CLIENTS = 64;

    private final HtmlRenderer renderer = new HtmlRenderer(TemplateEngine.builtIn());
    private final TemplateEngine engine = TemplateEngine.builtIn();
    private List<ReportView> views;
    private int next;

    @Setup
    public void prepare() {
        Parts parts = new Parts();
        views = Parts.documents(CLIENTS).stream()
                .map(document -> parts.view(parts.assess(document)))
                .toList();
    }

    /** By stencils, as the app does it. */
    @Benchmark
    public byte[] byStencils() {
        next = (next + 1) % CLIENTS;
        return renderer.report(views.get(next), Brand.PLAIN);
    }

    /** FreeMarker over the whole view. */
    @Benchmark
    public byte[] plainly() {
        next = (next + 1) % CLIENTS;
        return engine.render("report.ftlh", views.get(next)).getBytes(StandardCharsets.UTF_8);
    }
}
