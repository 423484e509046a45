package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.intake.Document;
import nl.vierlagen.report.brand.Brand;

/** Writes the report of one client. */
public final class Reporting {

    /**
     * How to go about it.
     *
     * @param formats what to write for a client; at least one
     * @param language ISO 639-1 code for all reports; empty for each client's own language
     * @param jobs how many threads work
     * @param brand whose house style the reports wear
     */
    public record Options(Set<OutputFormat> formats, Optional<String> language, int jobs, Brand brand) {
        public Options {
            formats = Set.copyOf(formats);
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(brand, "brand");
        }
    }

    private final ClientReporter reporter;

    @Inject
    Reporting(ClientReporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Writes the files of the one client that a document holds; without its sector, of which one client tells nothing.
     *
     * @param earlier audits that the client had before, to compare with; maybe none
     */
    public Outcome report(Document document, List<Audit> earlier, OutputFolder out, Options options) {
        Entry entry = reporter.assess(document);
        if (entry instanceof Entry.Failed failed) {
            return Result.Failed.of(entry, failed.intake().problems()).outcome();
        }
        Entry.Assessed client = (Entry.Assessed) entry;
        String id = client.assessment().client().id();
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            reporter.files(client, earlier, Optional.empty(), options)
                    .forEach((format, bytes) -> files.put(format.file(id), bytes));
            out.write(files);
            return new Outcome.Reported(
                    PortfolioRow.of(client.assessment()),
                    files.keySet().stream().map(out::path).toList());
        } catch (UnreportableException e) {
            return Result.Failed.of(entry, List.of(e.problem())).outcome();
        } catch (IOException e) {
            return Result.Failed.of(entry, e).outcome();
        }
    }
}
