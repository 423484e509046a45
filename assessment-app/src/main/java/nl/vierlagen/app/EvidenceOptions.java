package nl.vierlagen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierlagen.evidence.AssessmentFile;
import nl.vierlagen.evidence.Evidence;
import nl.vierlagen.evidence.Period;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.LogColumns;
import nl.vierlagen.intake.LogTable;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** Options of the commands that count facts from a log. */
final class EvidenceOptions {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceOptions.class);

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "what foreign headings and words of the log stand for, in YAML")
    private Path mapping;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "Europe/Amsterdam",
            description = "of days and hours, and of times that tell none; default: ${DEFAULT-VALUE}")
    private String zone;

    @Option(names = "--from", paramLabel = "DATE", description = "first day of the period; default: of the log")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "last day of the period; default: of the log")
    private String to;

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "an assessment file (YAML or JSON) to put the facts into; all else in it stays as it is")
    private Path into;

    @Option(names = "--replace", description = "with --into: facts that are there already give way to what was counted")
    private boolean replaces;

    LogColumns columns(LogColumns own) throws WrongCallException {
        if (mapping == null) {
            return own;
        }
        Problems problems = new Problems();
        return own.mappedBy(mapping, problems).orElseThrow(() -> new WrongCallException(told(problems)));
    }

    private static String told(Problems problems) {
        return problems.list().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /** Tells which columns of a table were of no use. */
    static void tellPassedOver(LogTable table) {
        if (!table.passedOver().isEmpty()) {
            LOG.info("columns passed over: {}", String.join(", ", table.passedOver()));
        }
    }

    /** Tells why nothing was counted. */
    static ExitCode refuse(Problems problems, Terminal terminal) {
        terminal.err().println("Not counted:");
        problems.list().forEach(problem -> terminal.err().println("  " + problem));
        return ExitCode.CLIENTS_FAILED;
    }

    ZoneId zone() throws WrongCallException {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new WrongCallException(
                    "--zone: found '" + zone + "'; allowed: a time zone such as Europe/Amsterdam or UTC");
        }
    }

    Period period() throws WrongCallException {
        Optional<LocalDate> first = day("--from", from);
        Optional<LocalDate> last = day("--to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new WrongCallException("--to: found " + to + "; allowed: a day from " + from + " on, that of --from");
        }
        return new Period(first, last);
    }

    private static Optional<LocalDate> day(String option, String text) throws WrongCallException {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            throw new WrongCallException(
                    option + ": found '" + text + "'; allowed: a day that exists, as year-month-day");
        }
    }

    /** The file that facts are put into, if that was asked for. */
    Optional<AssessmentFile> file(DocumentReader reader) throws WrongCallException, UnusableSourceException {
        if (into == null && replaces) {
            throw new WrongCallException("--replace: found it without --into; allowed: both");
        }
        return into == null ? Optional.empty() : Optional.of(AssessmentFile.read(into, reader));
    }

    /** The date of the assessment in that file. */
    static Optional<LocalDate> date(Optional<AssessmentFile> file) {
        return file.flatMap(found -> found.intake() instanceof Intake.Accepted accepted
                ? Optional.of(accepted.request().date())
                : Optional.empty());
    }

    /** Puts the facts into the file if that was asked for, and prints them in any case. */
    ExitCode show(Evidence evidence, Layer layer, LocalDate date, Optional<AssessmentFile> file, Terminal terminal) {
        List<String> lines;
        try {
            lines = evidence.yaml(layer, date);
        } catch (IllegalArgumentException refused) {
            terminal.err().println("Not counted for an assessment of " + date + ": " + refused.getMessage());
            return ExitCode.CLIENTS_FAILED;
        }
        if (file.isPresent() && !isPut(evidence, file.get(), terminal)) {
            return ExitCode.CLIENTS_FAILED;
        }
        lines.forEach(line -> terminal.out().print(line + "\n"));
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private boolean isPut(Evidence evidence, AssessmentFile file, Terminal terminal) {
        Problems problems = new Problems();
        Optional<AssessmentFile.Merged> merged = file.merge(evidence.placed(), replaces, problems);
        if (merged.isEmpty()) {
            terminal.err().println(into + ": nothing was put into it");
            problems.list().forEach(problem -> terminal.err().println("  " + problem));
            return false;
        }
        merged.get().kept().forEach(LOG::info);
        try {
            if (merged.get().isChanged()) {
                file.write(merged.get());
            }
            LOG.info("{}: {}", into, merged.get().isChanged() ? "facts put into it" : "the facts stood there already");
            return true;
        } catch (IOException e) {
            terminal.err().println(into + ": it could not be written (" + IoFault.told(e) + ")");
            return false;
        }
    }
}
