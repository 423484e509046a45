package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.vierlagen.batch.ClientReporter.Prepared;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.report.brand.Brand;

/** Writes a report for every client that the sources hold. */
public final class Reporting {

    /**
     * How to go about it.
     *
     * @param formats what to write for a client; at least one
     * @param language ISO 639-1 code for all reports; empty for each client's own language
     * @param jobs how many threads work
     * @param brand whose house style the reports wear
     * @param earlier audits that the clients had before, to compare with
     */
    public record Options(
            Set<OutputFormat> formats, Optional<String> language, int jobs, Brand brand, Earlier earlier) {
        public Options {
            formats = Set.copyOf(formats);
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(brand, "brand");
            Objects.requireNonNull(earlier, "earlier");
        }
    }

    private final ClientReporter reporter;

    @Inject
    Reporting(ClientReporter reporter) {
        this.reporter = reporter;
    }

    /**
     * Writes all of them. A client that fails is told and stops no other; of two clients with one id the later one fails.
     *
     * @param sources hands over the documents, one after the other
     * @param receiver gets each outcome as soon as it is certain, in the order of the sources
     */
    public void report(
            Consumer<Consumer<Document>> sources, OutputFolder out, Options options, Consumer<Outcome> receiver) {
        DuplicateIds ids = new DuplicateIds();
        new Pipeline(options.jobs())
                .run(
                        sources,
                        document -> reporter.prepare(document, options),
                        prepared -> receiver.accept(outcome(prepared, out, ids)));
    }

    private static Outcome outcome(Prepared prepared, OutputFolder out, DuplicateIds ids) {
        if (prepared instanceof Prepared.Refused refused) {
            return failed(
                    refused.intake(),
                    ids.check(refused.intake().clientId(), refused.intake().problems()));
        }
        Prepared.Ready ready = (Prepared.Ready) prepared;
        List<Problem> problems = ids.check(ready.intake().clientId(), List.of());
        if (!problems.isEmpty()) {
            return failed(ready.intake(), problems);
        }
        try {
            out.write(ready.files());
        } catch (IOException e) {
            return failed(
                    ready.intake(),
                    List.of(new Problem(
                            ready.intake().start(),
                            "",
                            "files that can't be written (" + IoFault.told(e) + ")",
                            "a folder that takes them",
                            Optional.empty())));
        }
        return new Outcome.Reported(
                ready.row(), ready.files().keySet().stream().map(out::path).toList());
    }

    private static Outcome failed(Intake intake, List<Problem> problems) {
        return new Outcome.Failed(
                intake.start(),
                intake.clientId()
                        .map(Intake.ClientId::id)
                        .orElseGet(() -> intake.start().toString()),
                problems.stream().map(Problem::toString).toList());
    }
}
