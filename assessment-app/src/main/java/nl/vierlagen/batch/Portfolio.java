package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.List;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.portfolio.SectorTallies;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.HtmlRenderer;
import nl.vierlagen.report.IndexViewBuilder;

/** The pages and tables over all clients of a batch. */
public final class Portfolio {

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
     * @param sectors what holds in each sector, by the time that the portfolio is finished
     * @param edition in which language, and in whose house style
     * @param linked what the page leads to at each client; every client that is added as reported must have such a file
     */
    public Writing open(
            OutputFolder out, Statistics statistics, SectorTallies sectors, Edition edition, OutputFormat linked)
            throws IOException {
        return new Writing(out, statistics, sectors, edition, linked);
    }

    /**
     * A portfolio that is being written, in flat memory. {@code index.html} and the tables appear when it is finished, and not
     * before.
     */
    public final class Writing implements AutoCloseable {
        private final CsvTable csv;
        private final PortfolioXlsx xlsx;
        private final PortfolioPages pages;

        Writing(OutputFolder out, Statistics statistics, SectorTallies sectors, Edition edition, OutputFormat linked)
                throws IOException {
            List<String> headings = PortfolioColumns.headings(layers.ids());
            csv = new CsvTable(out.stage("portfolio.csv"), headings);
            xlsx = new PortfolioXlsx(out, "portfolio.xlsx", headings, PortfolioXlsx.MOST_ROWS);
            pages = new PortfolioPages(out, views, renderer, statistics, sectors, edition, linked);
        }

        /** Adds what became of a client; in the order of the sources. */
        public void add(Outcome outcome) throws IOException {
            if (outcome instanceof Outcome.Reported reported) {
                List<Cell> cells = PortfolioColumns.cells(reported.row());
                csv.add(cells);
                xlsx.add(cells);
                pages.add(reported);
            } else if (outcome instanceof Outcome.Failed failed) {
                pages.add(failed);
            }
        }

        /** Shows the page and the tables. */
        public void finish() throws IOException {
            pages.show();
            csv.show();
            xlsx.show();
        }

        /** Removes the pages that an earlier run wrote of more clients; nobody else may be writing any. */
        public void removeOlderPages() throws IOException {
            pages.removeOlder();
        }

        /** Leaves nothing of a portfolio that was not finished. */
        @Override
        public void close() throws IOException {
            try (csv;
                    xlsx;
                    pages) {
                // Each is closed, whatever becomes of the others.
            }
        }
    }
}
