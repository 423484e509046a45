package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.batch.Earlier;
import nl.vierlagen.comparison.Audit;
import nl.vierlagen.comparison.AuditIntake;
import nl.vierlagen.comparison.AuditReader;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Problem;
import picocli.CommandLine.Option;

/** Options that name earlier audits. */
final class EarlierOptions {

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "an earlier result or assessment to compare with, or a folder of them; may be repeated")
    private List<String> names = List.of();

    /**
     * Reads all that was named.
     *
     * @param written the folder that is written to, in which no result may stand that is read
     * @throws WrongCallException if anything is wrong in it; the message tells every problem, a line each
     */
    Earlier read(AuditReader reader, Terminal terminal, Path written, Tables tables)
            throws WrongCallException, UnusableSourceException {
        if (names.isEmpty()) {
            return Earlier.NONE;
        }
        if (names.contains(Sources.STANDARD_INPUT)) {
            throw new WrongCallException("--compare: found -; allowed: files and folders");
        }
        List<Audit> audits = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Sources.of(names, terminal.in(), Optional.of(written), tables).forEach(document -> {
            AuditIntake intake = reader.read(document);
            if (intake instanceof AuditIntake.Accepted accepted) {
                audits.add(accepted.audit());
            } else if (intake instanceof AuditIntake.Rejected rejected) {
                rejected.problems().stream().map(Problem::toString).forEach(problems::add);
            }
        });
        if (!problems.isEmpty()) {
            throw new WrongCallException(String.join("\n", problems));
        }
        return new Earlier(audits);
    }
}
