package nl.vierlagen.batch;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierlagen.assessment.Assessment;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.portfolio.Standing;
import nl.vierlagen.portfolio.Statistics;

/** Writes the files of one client, unless an earlier run did and nothing has changed. Safe to share between threads. */
final class ClientWriter {

    /** What a report shows beside its own document. */
    record Context(Optional<Standing> standing, List<Audit> earlier, String source) {}

    /** The codec only has to tell one context from another. */
    private static final RecordCodec<Context> CONTEXTS = new RecordCodec<>(Context.class, List.of());

    private final ClientReporter reporter;
    private final OutputFolder out;
    private final Folders folders;
    private final Statistics statistics;
    private final Reporting.Options options;
    private final Earlier earlierAudits;
    private final EarlierRuns earlierRuns;
    private final Journal journal;

    ClientWriter(
            ClientReporter reporter,
            OutputFolder out,
            Folders folders,
            Statistics statistics,
            Reporting.Options options,
            Earlier earlierAudits,
            EarlierRuns earlierRuns,
            Journal journal) {
        this.reporter = reporter;
        this.out = out;
        this.folders = folders;
        this.statistics = statistics;
        this.options = options;
        this.earlierAudits = earlierAudits;
        this.earlierRuns = earlierRuns;
        this.journal = journal;
    }

    Result write(Entry entry) {
        if (entry instanceof Entry.Failed failed) {
            return Result.Failed.of(entry, failed.intake().problems());
        }
        try {
            return write((Entry.Assessed) entry);
        } catch (UnreportableException e) {
            return Result.Failed.of(entry, List.of(e.problem()));
        } catch (IOException e) {
            return Result.Failed.of(entry, e);
        }
    }

    private Result write(Entry.Assessed client) throws UnreportableException, IOException {
        Assessment assessment = client.assessment();
        String id = assessment.client().id();
        List<Audit> earlier = earlierAudits.of(id);
        Optional<Standing> standing = statistics.standing(assessment);
        Optional<String> context = context(client, earlier, standing);
        List<String> names = EnumSet.copyOf(options.formats()).stream()
                .map(format -> folders.before(id) + format.file(id))
                .toList();
        Optional<ManifestLine> known = earlierRuns.of(id);
        if (known.isPresent()) {
            ManifestLine before = known.get();
            boolean isSame = before.document().equals(client.digest())
                    && before.context().equals(context)
                    && areThere(names, before.files());
            if (isSame) {
                return written(client, before, names, true);
            }
            journal.begun(id);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        SortedMap<String, Fingerprint> fingerprints = new TreeMap<>();
        int index = 0;
        for (byte[] bytes : reporter.files(client, earlier, standing, options).values()) {
            files.put(names.get(index), bytes);
            fingerprints.put(names.get(index), Fingerprint.of(bytes));
            index++;
        }
        out.write(files);
        return written(client, new ManifestLine(id, client.digest(), context, fingerprints), names, false);
    }

    private Result written(Entry.Assessed client, ManifestLine line, List<String> names, boolean unchanged) {
        return new Result.Written(
                new Outcome.Reported(
                        PortfolioRow.of(client.assessment()),
                        names.stream().map(out::path).toList(),
                        unchanged),
                line);
    }

    private static Optional<String> context(Entry.Assessed client, List<Audit> earlier, Optional<Standing> standing) {
        return earlier.isEmpty() && standing.isEmpty()
                ? Optional.empty()
                : Optional.of(Digest.of(CONTEXTS.encode(new Context(
                        standing,
                        earlier,
                        earlier.isEmpty() ? "" : client.start().source()))));
    }

    /** Whether these files are there, and no others were told of, as they were written. */
    private boolean areThere(List<String> names, SortedMap<String, Fingerprint> told) throws IOException {
        if (!told.keySet().equals(Set.copyOf(names))) {
            return false;
        }
        for (Map.Entry<String, Fingerprint> file : told.entrySet()) {
            Fingerprint before = file.getValue();
            boolean isThere = Fingerprint.of(out.path(file.getKey()), before.size())
                    .filter(before::equals)
                    .isPresent();
            if (!isThere) {
                return false;
            }
        }
        return true;
    }
}
