package nl.vierlagen.batch;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.vierlagen.intake.Document;
import nl.vierlagen.layer.Place;

/** Writes a report for every client that the sources hold. */
public final class Reporting {

    /**
     * How to go about it.
     *
     * @param formats what to write for a client; at least one
     * @param language ISO 639-1 code for all reports; empty for each client's own language
     * @param jobs how many threads work
     */
    public record Options(Set<OutputFormat> formats, Optional<String> language, int jobs) {
        public Options {
            formats = Set.copyOf(formats);
            Objects.requireNonNull(language, "language");
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
        Map<String, Place> written = new HashMap<>();
        new Pipeline(options.jobs())
                .run(
                        sources,
                        document -> reporter.prepare(document, options.formats(), options.language()),
                        prepared -> receiver.accept(outcome(prepared, out, written)));
    }

    private static Outcome outcome(ClientReporter.Prepared prepared, OutputFolder out, Map<String, Place> written) {
        if (prepared instanceof ClientReporter.Prepared.Refused refused) {
            return refused.failure();
        }
        ClientReporter.Prepared.Ready ready = (ClientReporter.Prepared.Ready) prepared;
        String id = ready.row().client().id();
        Place first = written.putIfAbsent(id, ready.place());
        if (first != null) {
            return new Outcome.Failed(ready.place(), id, List.of(DuplicateIds.told(id, ready.place(), first)));
        }
        try {
            out.write(ready.files());
        } catch (IOException e) {
            return new Outcome.Failed(
                    ready.place(), id, List.of(ready.place() + ": the files could not be written (" + e + ")"));
        }
        return new Outcome.Reported(
                ready.row(), ready.files().keySet().stream().map(out::path).toList());
    }
}
