package nl.vierlagen.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.evidence.AssessmentFile;
import nl.vierlagen.evidence.Evidence;
import nl.vierlagen.evidence.Fact;
import nl.vierlagen.intake.DocumentReader;
import nl.vierlagen.intake.Intake;
import nl.vierlagen.intake.IoFault;
import nl.vierlagen.intake.UnusableSourceException;
import nl.vierlagen.layer.Layer;
import nl.vierlagen.layer.Problems;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** Where facts go that were counted: to standard output, and into an assessment file if that is asked for. */
final class IntoOptions {

    private static final Logger LOG = LoggerFactory.getLogger(IntoOptions.class);

    @Option(
            names = "--into",
            paramLabel = "FILE",
            description = "an assessment file (YAML or JSON) to put the facts into; all else in it stays as it is")
    private Path into;

    @Option(names = "--replace", description = "with --into: facts that are there already give way to what was counted")
    private boolean replaces;

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
        if (file.isPresent() && !isPut(evidence.placed(layer, date), file.get(), terminal)) {
            return ExitCode.CLIENTS_FAILED;
        }
        lines.forEach(line -> terminal.out().print(line + "\n"));
        terminal.out().flush();
        return ExitCode.DONE;
    }

    private boolean isPut(Fact.Group placed, AssessmentFile file, Terminal terminal) {
        Problems problems = new Problems();
        Optional<AssessmentFile.Merged> merged = file.merge(placed, replaces, problems);
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
