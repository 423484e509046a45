package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.batch.Earlier;
import nl.vierlagen.batch.Outcome;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.batch.OutputFormat;
import nl.vierlagen.batch.Portfolio;
import nl.vierlagen.batch.Reporting;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.portfolio.Statistics;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.brand.Brand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen batch}: many clients, and the portfolio over them. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        description = "Writes the reports and results of many clients, with index.html and portfolio.csv over them.")
final class BatchCommand implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(BatchCommand.class);

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "files (.json, .yaml, .yml, .jsonl, .ndjson), folders of them, or - for standard input")
    private List<String> paths;

    @Mixin
    private OutputOptions output;

    @Mixin
    private EarlierOptions compared;

    @Mixin
    private CommonOptions common;

    private final Reporting reporting;
    private final AuditReader reader;
    private final Portfolio portfolio;
    private final ReportLanguages languages;
    private final Terminal terminal;

    @Inject
    BatchCommand(
            Reporting reporting,
            AuditReader reader,
            Portfolio portfolio,
            ReportLanguages languages,
            Terminal terminal) {
        this.reporting = reporting;
        this.reader = reader;
        this.portfolio = portfolio;
        this.languages = languages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        Tally tally = new Tally(terminal, output.floor());
        Set<OutputFormat> formats = output.formats();
        Brand brand = output.brand(languages.all());
        Sources sources = Sources.of(paths, terminal.in(), Optional.of(output.folder()));
        Earlier earlier = compared.read(reader, terminal, output.folder());
        OutputFolder out = output.open();
        List<Outcome> outcomes = new ArrayList<>();
        try (Progress progress = Progress.on(terminal, common.quiet())) {
            reporting.report(
                    sources::forEach,
                    out,
                    new Reporting.Options(formats, common.language(), common.jobs(), brand, earlier),
                    outcome -> {
                        outcomes.add(outcome);
                        tally.add(outcome);
                        progress.step(tally.reported(), tally.failed());
                    });
        }
        tellUnmatched(earlier, outcomes);
        Edition edition = new Edition(common.language().orElse(AssessmentRequest.DEFAULT_LANGUAGE), brand);
        try (Portfolio.Writing writing =
                portfolio.open(out, new Statistics(), edition, OutputFormat.mostReadable(formats))) {
            for (Outcome outcome : outcomes) {
                writing.add(outcome);
            }
            writing.finish();
        } catch (IOException e) {
            terminal.err().println("index.html and portfolio.csv could not be written (" + IoFault.told(e) + ")");
            return ExitCode.CLIENTS_FAILED.code();
        }
        terminal.out().println(out.path("index.html"));
        return tally.exitCode().code();
    }

    private static void tellUnmatched(Earlier earlier, List<Outcome> outcomes) {
        SortedSet<String> unmatched = new TreeSet<>(earlier.clients());
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Reported reported) {
                unmatched.remove(reported.row().client().id());
            } else if (outcome instanceof Outcome.Failed failed) {
                unmatched.remove(failed.name());
            }
        }
        for (String client : unmatched) {
            earlier.of(client)
                    .forEach(audit -> LOG.info("{}: not used, this batch has no client '{}'", audit.source(), client));
        }
    }
}
