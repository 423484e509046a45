package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.AssessmentRequest;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.batch.ComparisonReporter;
import nl.vierlagen.batch.OutputFolder;
import nl.vierlagen.batch.OutputFormat;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.AuditIntake;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.comparison.History;
import nl.vierlagen.comparison.IncomparableException;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Level;
import nl.vierlagen.report.Edition;
import nl.vierlagen.report.ReportLanguages;
import nl.vierlagen.report.brand.Brand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen compare}: what changed between two audits of one client. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Tells what changed between two audits of one client.")
final class CompareCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "BEFORE", description = "the earlier result or assessment")
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "the later one")
    private String after;

    @Mixin
    private OutputOptions output;

    @Mixin
    private CommonOptions common;

    private final AuditReader reader;
    private final ComparisonReporter reporter;
    private final Layers layers;
    private final ReportLanguages languages;
    private final Tables tables;
    private final Terminal terminal;

    @Inject
    CompareCommand(
            AuditReader reader,
            ComparisonReporter reporter,
            Layers layers,
            ReportLanguages languages,
            Tables tables,
            Terminal terminal) {
        this.reader = reader;
        this.reporter = reporter;
        this.layers = layers;
        this.languages = languages;
        this.tables = tables;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        Set<OutputFormat> formats = output.formats();
        Optional<Level> floor = output.floor();
        Brand brand = output.brand(languages.all());
        List<String> problems = new ArrayList<>();
        Optional<Audit> earlier = audit(before, problems);
        Optional<Audit> later = audit(after, problems);
        if (!problems.isEmpty()) {
            terminal.err().println("Not compared:");
            problems.forEach(problem -> terminal.err().println("  " + problem));
            return ExitCode.CLIENTS_FAILED.code();
        }
        Audit last = later.orElseThrow();
        Map<String, byte[]> files = reporter.files(history(earlier.orElseThrow(), last), formats, edition(last, brand));
        OutputFolder out = output.open();
        try {
            out.write(files);
        } catch (IOException e) {
            terminal.err().println("The comparison could not be written (" + IoFault.told(e) + ")");
            return ExitCode.CLIENTS_FAILED.code();
        }
        files.keySet().stream().map(out::path).forEach(terminal.out()::println);
        return (OutputOptions.isUnder(floor, last.overall()) ? ExitCode.UNDER_FLOOR : ExitCode.DONE).code();
    }

    private Optional<Audit> audit(String name, List<String> problems)
            throws WrongCallException, UnusableSourceException {
        AuditIntake intake = reader.read(OneDocument.of(name, terminal, Optional.empty(), tables, ""));
        if (intake instanceof AuditIntake.Rejected rejected) {
            rejected.problems().forEach(problem -> problems.add(problem.toString()));
            return Optional.empty();
        }
        return Optional.of(((AuditIntake.Accepted) intake).audit());
    }

    private History history(Audit earlier, Audit later) throws WrongCallException {
        try {
            return History.of(List.of(earlier), later, layers);
        } catch (IncomparableException e) {
            throw new WrongCallException(e.getMessage());
        }
    }

    private Edition edition(Audit last, Brand brand) {
        String language = common.language().or(last::language).orElse(AssessmentRequest.DEFAULT_LANGUAGE);
        return new Edition(language, brand);
    }
}
