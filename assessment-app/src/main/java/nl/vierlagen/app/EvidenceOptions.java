package nl.vierlagen.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vierlagen.evidence.Period;
import nl.vierlagen.intake.LogColumns;
import nl.vierlagen.intake.LogTable;
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
        Optional<LocalDate> first = Days.parse("--from", from);
        Optional<LocalDate> last = Days.parse("--to", to);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            throw new WrongCallException("--to: found " + to + "; allowed: a day from " + from + " on, that of --from");
        }
        return new Period(first, last);
    }
}
