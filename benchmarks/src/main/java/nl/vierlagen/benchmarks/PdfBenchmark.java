package nl.vierlagen.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import nl.vierlagen.report.document.Document;
import nl.vierlagen.report.pdf.PdfRenderer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a document costs as PDF. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 3)
public class PdfBenchmark {

    /** The most pages that the document has. */
    @Param({"7", "30"})
    public int pages;

    private final PdfRenderer renderer = new PdfRenderer();
    private Document document;
    private PlainDrawing drawing;
    private PDDocument loaded;

    @Setup
    public void prepare() throws IOException {
        document = Samples.audit(pages);
        drawing = new PlainDrawing(document);
        byte[] file = renderer.render(document);
        System.out.printf("%n%d pages, %d bytes%n", Samples.pages(file), file.length);
        loaded = Loader.loadPDF(file);
    }

    @Benchmark
    public byte[] rendered() {
        return renderer.render(document);
    }

    @Benchmark
    public byte[] drawnByPdfBox() throws IOException {
        return drawing.draw();
    }

    @Benchmark
    public byte[] writtenByPdfBox() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        loaded.save(out);
        return out.toByteArray();
    }
}
