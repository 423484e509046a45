package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.assessment.Rounding;
import nl.vierlagen.layer.LevelRange;
import nl.vierlagen.layer.Score;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexView;
import nl.vierlagen.report.IndexViewBuilder;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The page and the table over all clients of a batch. */
public final class Portfolio {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final Layers layers;
    private final IndexViewBuilder views;
    private final HtmlRenderer renderer;

    @Inject
    Portfolio(Layers layers, IndexViewBuilder views, HtmlRenderer renderer) {
        this.layers = layers;
        this.views = views;
        this.renderer = renderer;
    }

    /**
     * Begins the portfolio.
     *
     * @param statistics what holds over all clients that will be added
     * @param edition in which language, and in whose house style
     * @param linked what the page leads to at each client
     */
    public Writing open(OutputFolder out, Statistics statistics, Edition edition, OutputFormat linked)
            throws IOException {
        return new Writing(out, edition, linked);
    }

    /** A portfolio that is being written. Its files appear when it is finished, and not before. */
    public final class Writing implements AutoCloseable {
        private final OutputFolder out;
        private final Edition edition;
        private final OutputFormat linked;
        private final List<PortfolioRow> rows = new ArrayList<>();
        private final List<IndexView.FailureRow> failures = new ArrayList<>();

        Writing(OutputFolder out, Edition edition, OutputFormat linked) {
            this.out = out;
            this.edition = edition;
            this.linked = linked;
        }

        /** Adds what became of a client; in the order of the sources. */
        public void add(Outcome outcome) throws IOException {
            if (outcome instanceof Outcome.Reported reported) {
                rows.add(reported.row());
            } else if (outcome instanceof Outcome.Failed failed) {
                failures.add(new IndexView.FailureRow(failed.name(), failed.problems()));
            }
        }

        /** Shows the page and the table. */
        public void finish() throws IOException {
            List<IndexViewBuilder.Entry> entries =
                    rows.stream().map(row -> entry(row, linked)).toList();
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("portfolio.csv", table(rows).getBytes(StandardCharsets.UTF_8));
            files.put(
                    "index.html",
                    renderer.index(views.view(entries, failures, edition)).getBytes(StandardCharsets.UTF_8));
            out.write(files);
        }

        /** Leaves nothing of a portfolio that was not finished. */
        @Override
        public void close() throws IOException {
            rows.clear();
        }
    }

    private static IndexViewBuilder.Entry entry(PortfolioRow row, OutputFormat linked) {
        return new IndexViewBuilder.Entry(
                row.client(),
                row.date(),
                linked.file(row.client().id()),
                row.overall(),
                row.layers().stream()
                        .map(layer -> new IndexViewBuilder.LayerEntry(layer.score(), layer.level()))
                        .toList());
    }

    String table(List<PortfolioRow> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSV)) {
            csv.printRecord(heading());
            for (PortfolioRow row : rows) {
                csv.printRecord(cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>(List.of(
                "client.id",
                "client.name",
                "client.sector",
                "client.country",
                "client.employees",
                "date",
                "overall.score.assured",
                "overall.score.possible",
                "overall.level.assured",
                "overall.level.possible",
                "overall.balance",
                "overall.completeness"));
        for (String layer : layers.ids()) {
            heading.add(layer + ".score.assured");
            heading.add(layer + ".score.possible");
            heading.add(layer + ".level.assured");
            heading.add(layer + ".level.possible");
        }
        return heading;
    }

    private static List<String> cells(PortfolioRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.client().id());
        cells.add(harmless(row.client().name()));
        cells.add(harmless(row.client().sector().orElse("")));
        cells.add(row.client().country().orElse(""));
        OptionalInt employees = row.client().employees();
        cells.add(employees.isPresent() ? Integer.toString(employees.getAsInt()) : "");
        cells.add(row.date().toString());
        figures(cells, row.overall().score(), row.overall().level());
        OptionalDouble balance = row.overall().balance();
        cells.add(
                balance.isPresent() ? Rounding.oneDecimal(balance.getAsDouble()).toString() : "");
        cells.add(Rounding.twoDecimals(row.overall().completeness()).toString());
        row.layers().forEach(layer -> figures(cells, layer.score(), layer.level()));
        return cells;
    }

    private static void figures(List<String> cells, Optional<Score> score, Optional<LevelRange> level) {
        cells.add(score.map(figure -> Rounding.oneDecimal(figure.assured()).toString())
                .orElse(""));
        cells.add(score.map(figure -> Rounding.oneDecimal(figure.possible()).toString())
                .orElse(""));
        cells.add(level.map(range -> range.assured().id()).orElse(""));
        cells.add(level.map(range -> range.possible().id()).orElse(""));
    }

    /** A spreadsheet takes a cell that begins so for a formula; the apostrophe makes it a text. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
