package nl.vierlagen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierlagen.intake.Sources;
import nl.vierlagen.intake.Tables;
import nl.vierlagen.intake.UnusableSourceException;
import picocli.CommandLine.Option;

/** Options that name earlier audits. */
final class EarlierOptions {

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "an earlier result or assessment to compare with, or a folder of them; may be repeated")
    private List<String> names = List.of();

    /**
     * Finds all that was named; nothing is read yet.
     *
     * @param written the folder that is written to, in which no result may stand that is read
     * @return empty if nothing was named
     */
    Optional<Sources> sources(Terminal terminal, Path written, Tables tables)
            throws WrongCallException, UnusableSourceException {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.contains(Sources.STANDARD_INPUT)) {
            throw new WrongCallException("--compare: found -; allowed: files and folders");
        }
        return Optional.of(Sources.of(names, terminal.in(), Optional.of(written), tables));
    }
}
