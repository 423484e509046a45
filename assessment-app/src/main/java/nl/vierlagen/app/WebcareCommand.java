package nl.vierlagen.app;

import com.google.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.vierlagen.assessment.Layers;
import nl.vierlagen.evidence.AssessmentFile;
import nl.vierlagen.evidence.OfficeHours;
import nl.vierlagen.evidence.Period;
import nl.vierlagen.evidence.Webcare;
import nl.vierlagen.evidence.WebcareEvidence;
import nl.vierlagen.evidence.WebcareFigures;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.layer.Problems;
import nl.vierlagen.report.ReportLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code vierlagen webcare}: facts for the layer of reputation, from a log of messages. */
@Command(
        name = "webcare",
        mixinStandardHelpOptions = true,
        description = "Counts messages and how fast they were answered, as facts for the reputation layer.")
final class WebcareCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "LOG",
            description = "CSV with received and answered, or with id, author, time, inbound and reply-to;"
                    + " - for standard input")
    private String log;

    @Option(
            names = "--hours",
            paramLabel = "HOURS",
            description = "count minutes within these hours only, such as \"mon-fri 09:00-17:30\";"
                    + " default: around the clock")
    private String hours;

    @Mixin
    private EvidenceOptions options;

    @Mixin
    private IntoOptions into;

    @Mixin
    private CommonOptions common;

    private final Layers layers;
    private final ReportLanguages languages;
    private final DocumentReader reader;
    private final Terminal terminal;

    @Inject
    WebcareCommand(Layers layers, ReportLanguages languages, DocumentReader reader, Terminal terminal) {
        this.layers = layers;
        this.languages = languages;
        this.reader = reader;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        common.apply(languages.all());
        ZoneId zone = options.zone();
        Period period = options.period();
        Optional<OfficeHours> open = open(zone);
        Optional<AssessmentFile> file = into.file(reader);
        Problems problems = new Problems();
        Optional<WebcareFigures> figures;
        try (LogTable table = LogTable.open(log, terminal.in(), options.columns(Webcare.COLUMNS), problems)) {
            figures = count(table, zone, open, period, problems);
            EvidenceOptions.tellPassedOver(table);
        }
        if (figures.isEmpty()) {
            return EvidenceOptions.refuse(problems, terminal).code();
        }
        LocalDate date = IntoOptions.date(file).orElse(figures.get().to());
        return into.show(
                        WebcareEvidence.of(figures.get(), log, zone, open),
                        layers.get(WebcareEvidence.LAYER),
                        date,
                        file,
                        terminal)
                .code();
    }

    private static Optional<WebcareFigures> count(
            LogTable table, ZoneId zone, Optional<OfficeHours> open, Period period, Problems problems)
            throws WrongCallException {
        try {
            return Webcare.count(table, zone, open, period, problems);
        } catch (IOException e) {
            throw WrongCallException.ofTemporaryFiles(e);
        }
    }

    private Optional<OfficeHours> open(ZoneId zone) throws WrongCallException {
        if (hours == null) {
            return Optional.empty();
        }
        return Optional.of(OfficeHours.parse(hours, zone)
                .orElseThrow(() ->
                        new WrongCallException("--hours: found '" + hours + "'; allowed: " + OfficeHours.ALLOWED)));
    }
}
