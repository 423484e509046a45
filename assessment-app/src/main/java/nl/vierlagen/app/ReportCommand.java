package nl.vierlagen.app;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.batch.Outcome;
import nl.vierlagen.batch.Reporting;
import nl.vierlagen.batch.UnusableAuditsException;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.AuditIntake;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.comparison.History;
import nl.vierlagen.comparison.IncomparableException;
import nl.vierlagen.intake.Document;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code vierlagen report}: one client. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes the report and the result of one client.")
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "the client's file, or - for standard input")
    private String file;

    @Mixin
    private OutputOptions output;

    @Mixin
    private EarlierOptions compared;

    @Mixin
    private TableOptions columns;

    @Mixin
    private CommonOptions common;

    private final Reporting reporting;
    private final AuditReader reader;
    private final Layers layers;
    private final ReportLanguages languages;
    private final Tables tables;
    private final Terminal terminal;

    @Inject
    ReportCommand(
            Reporting reporting,
            AuditReader reader,
            Layers layers,
            ReportLanguages languages,
            Tables tables,
            Terminal terminal) {
        this.reporting = reporting;
        this.reader = reader;
        this.layers = layers;
        this.languages = languages;
        this.tables = tables;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        Tally tally = new Tally(terminal, output.floor());
        Tables mapped = columns.apply(tables);
        Document only =
                OneDocument.of(file, terminal, Optional.of(output.folder()), mapped, " ('vierlagen batch' takes many)");
        List<Audit> earlier = earlier();
        check(earlier, only);
        Reporting.Options options = new Reporting.Options(
                output.formats(), common.language(), common.jobs(), output.brand(languages.all()));
        Outcome outcome = reporting.report(only, earlier, output.open(), options);
        tally.add(outcome);
        if (outcome instanceof Outcome.Reported reported) {
            reported.files().forEach(terminal.out()::println);
        }
        return tally.exitCode().code();
    }

    private List<Audit> earlier() throws Exception {
        List<Audit> audits = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        compared.sources(terminal, output.folder(), tables)
                .ifPresent(sources -> sources.forEach(document -> {
                    AuditIntake intake = reader.read(document);
                    if (intake instanceof AuditIntake.Accepted accepted) {
                        audits.add(accepted.audit());
                    } else if (intake instanceof AuditIntake.Rejected rejected) {
                        problems.addAll(rejected.problems());
                    }
                }));
        if (!problems.isEmpty()) {
            throw new UnusableAuditsException(problems);
        }
        return audits;
    }

    /** Whatever can't be compared with this client makes the call wrong, as there is no other client to report. */
    private void check(List<Audit> earlier, Document only) throws WrongCallException {
        if (earlier.isEmpty() || !(reader.read(only) instanceof AuditIntake.Accepted accepted)) {
            return;
        }
        try {
            History.of(earlier, accepted.audit(), layers);
        } catch (IncomparableException e) {
            throw new WrongCallException("--compare: " + e.getMessage());
        }
    }
}
