package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.stream.Collectors;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.layer.Problem;
import nl.vierlagen.layer.Problems;
import picocli.CommandLine.Option;

/** Options of the commands that read tables. */
final class TableOptions {

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "what foreign headings and words of tables stand for, in YAML")
    private Path mapping;

    /**
     * How tables are to be read.
     *
     * @param own how those are read that were written for Vierlagen
     * @throws WrongCallException if anything is wrong in the file; the message tells every problem, a line each
     */
    Tables apply(Tables own) throws WrongCallException {
        if (mapping == null) {
            return own;
        }
        Problems problems = new Problems();
        return own.mappedBy(mapping, problems)
                .orElseThrow(() -> new WrongCallException(problems.list().stream()
                        .map(Problem::toString)
                        .collect(Collectors.joining(System.lineSeparator()))));
    }
}
